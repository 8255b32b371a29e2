// SPDX-License-Identifier: Apache-2.0
// What a tie counts of its evidence.
#include <catch2/catch.hpp>

#include "tests/core/network/story.h"

using namespace headwater;
using headwater::test::Story;

TEST_CASE("contacts of refuted evidence are not counted, and the item stays listed") {
    Story story;
    const auto link = story.link("call", story.person("a"), story.person("b"), true);
    story.back(link, 1, .8, 3, "2023-05-03");
    story.back(link, 2, 0, 40, "2023-01-01");
    const auto network = story.network();
    REQUIRE(network.ties.size() == 1);
    const TieRecord& tie = network.ties.front();
    CHECK(tie.weight == 3);
    CHECK(tie.strength == Approx(2.4));
    CHECK(tie.confidence == Approx(.8));
    CHECK(tie.items == 2);
    REQUIRE(tie.vouchers.size() == 2);
    CHECK(tie.vouchers[1].source == 2);
    CHECK(tie.vouchers[1].worth == 0);
    REQUIRE(network.contacts.size() == 1);
    CHECK(network.contacts.front().first == parse_moment("2023-05-03")->first);
}

TEST_CASE("a tie of which everything is refuted is listed, with no contact and no strength") {
    Story story;
    const auto link = story.link("call", story.person("a"), story.person("b"), true);
    story.back(link, 1, 0, 40, "2023-01-01");
    story.back(link, 2, 0, 2);
    const auto network = story.network();
    REQUIRE(network.ties.size() == 1);
    CHECK(network.ties.front().weight == 0);
    CHECK(network.ties.front().strength == 0);
    CHECK(network.ties.front().items == 2);
    CHECK(network.ties.front().links.size() == 1);
    CHECK(network.contacts.empty());
}

TEST_CASE("a refuted link beside a credible one adds nothing to their tie") {
    Story story;
    const auto a = story.person("a"), b = story.person("b");
    story.back(story.link("call", a, b, true), 1, .8, 3);
    story.back(story.link("call", a, b, true), 1, 0, 7);
    const auto network = story.network();
    REQUIRE(network.ties.size() == 1);
    CHECK(network.ties.front().weight == 3);
    CHECK(network.ties.front().links.size() == 2);
}

TEST_CASE("what is ungraded counts in full, what weighs nothing is a mention") {
    Story story;
    const auto link = story.link("call", story.person("a"), story.person("b"), true);
    story.back(link, 1, .5, 4);
    story.back(link, 2, .8, 0, "2023-05-03");
    const auto network = story.network();
    REQUIRE(network.ties.size() == 1);
    CHECK(network.ties.front().weight == 4);
    CHECK(network.ties.front().strength == Approx(2));
    CHECK(network.ties.front().confidence == Approx(.9));
    CHECK(network.contacts.size() == 1);
}
