// SPDX-License-Identifier: Apache-2.0
#include "core/desk/contact_counts.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("others are counted once, however many ties lead to them; guesses not at all") {
    ChartScene scene;
    scene.items.resize(4);
    scene.links = {
        {1, 0, 1, "call"}, {2, 1, 0, "call"}, {3, 0, 2, "call"}, {4, 3, 3, "call"}, {0, 2, 3, ""}};
    scene.links.back().guessed = true;
    const ContactCounts counted(scene);
    CHECK(counted.counts == std::vector<std::uint32_t>{2, 1, 1, 0});
    CHECK(counted.ranks == std::vector<std::uint32_t>{1, 2, 2, 4});
}
