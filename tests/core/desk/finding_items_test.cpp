// SPDX-License-Identifier: Apache-2.0
#include "core/desk/finding_items.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Two triangles joined by one tie, a to f.
Network two_triangles() {
    return network_of(pairs("ab bc ca cd de ef fd"));
}

} // namespace

TEST_CASE("ties of a group that stay inside and that leave it") {
    const Network network = two_triangles();
    const Enclosure ties = enclosure_of({{0, 1, 2}, {}}, network);
    CHECK(ties.inside == 3);
    CHECK(ties.outside == 1);
}

TEST_CASE("modularity where everybody is in exactly one group") {
    const Network network = two_triangles();
    Finding finding;
    finding.groups = {{{0, 1, 2}, {}}, {{3, 4, 5}, {}}};
    // 2 (3/7 - (7/14)^2)
    CHECK(modularity_of(finding, network).value() == Approx(2 * (3.0 / 7 - 0.25)));
    finding.groups.pop_back();
    CHECK_FALSE(modularity_of(finding, network));
    finding.groups.push_back({{2, 3, 4}, {}});
    CHECK_FALSE(modularity_of(finding, network));
}

TEST_CASE("a path carries its stops, its times and its links") {
    const Network network = two_triangles();
    const auto plain = json_of(Route{{0, 2}, 1, {}, {1001}, {}}, network);
    CHECK(plain["stops"][1]["label"] == "c");
    CHECK(plain["links"][0] == id_text(1001));
    CHECK_FALSE(plain.contains("times"));
    const auto timed = json_of(Route{{0, 2}, 1, {86400}, {}, {}}, network);
    CHECK(timed["times"][0] == "1970-01-02T00:00:00");
}

TEST_CASE("a tie carries both its ends") {
    const Network network = two_triangles();
    const auto tie = json_of(LinkScore{2, 3, 9, 1, {1004}}, network);
    CHECK(tie["from"]["label"] == "c");
    CHECK(tie["to"]["label"] == "d");
    CHECK(tie["value"] == 9);
    CHECK(tie["rank"] == 1);
}
