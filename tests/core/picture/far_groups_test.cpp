// SPDX-License-Identifier: Apache-2.0
#include "core/picture/far_groups.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

constexpr std::size_t rows = 30, columns = 10;

/// Three fields of 300 side by side, one step between neighbours, ten steps between fields; the
/// last of each field is its foremost.
ChartScene three_fields() {
    ChartScene scene;
    for (std::uint32_t field = 0; field < 3; ++field)
        for (std::size_t k = 0; k < rows * columns; ++k) {
            ChartItem item;
            item.record = static_cast<std::int64_t>(scene.items.size() + 1);
            item.kind = "person";
            item.label = "Member " + std::to_string(item.record);
            item.at = {double(k % columns) + 20.0 * field, double(k / columns)};
            item.importance = k + 1 == rows * columns ? 1 : 0.1;
            scene.items.push_back(item);
            scene.communities.push_back(field);
        }
    return scene;
}

void tie(ChartScene& scene, std::size_t from, std::size_t to) {
    ChartLink link;
    link.record = static_cast<std::int64_t>(10000 + scene.links.size());
    link.from = from;
    link.to = to;
    scene.links.push_back(link);
}

} // namespace

TEST_CASE("communities of a large scene are shapes named by their foremost") {
    const FarGroups far(three_fields());
    REQUIRE(far.groups.size() == 3);
    for (const FarGroup& group : far.groups) {
        CHECK(group.members == 300);
        CHECK(group.own == FarGroup::no_own);
        CHECK(group.hull.size() >= 4);
    }
    CHECK(far.groups[0].name == "Member 300");
    CHECK(far.groups[1].centre.x == Approx(24.5).margin(1));
    CHECK(far.of[0] == 0);
    CHECK(far.of[899] == 2);
}

TEST_CASE("those few far off do not stretch the shape of their group") {
    ChartScene scene = three_fields();
    scene.items[5].at = {900, 900};
    const FarGroups far(scene);
    for (const Point corner : far.groups[0].hull)
        CHECK(corner.x < 11);
}

TEST_CASE("groups of the scene come before communities and keep their names") {
    ChartScene scene = three_fields();
    ChartGroup own{"Border crew", {}};
    for (std::size_t i = 0; i < 200; ++i)
        own.members.push_back(i);
    scene.groups.push_back(own);
    const FarGroups far(scene);
    REQUIRE(far.groups.size() == 4);
    const FarGroup& crew = far.groups[far.of[0]];
    CHECK(crew.name == "Border crew");
    CHECK(crew.own == 0);
    CHECK(crew.members == 200);
    CHECK(far.groups[far.of[250]].members == 100); // the rest of that community
}

TEST_CASE("flows count the links between two groups, the strongest come last") {
    ChartScene scene = three_fields();
    for (std::size_t k = 0; k < 5; ++k)
        tie(scene, k, 300 + k);
    for (std::size_t k = 0; k < 9; ++k)
        tie(scene, 600 + k, k);
    tie(scene, 300, 600); // two would be too few to show
    tie(scene, 1, 2);     // inside a group: no flow
    const FarGroups far(scene);
    REQUIRE(far.flows.size() == 2);
    CHECK(far.flows[0].links == 5);
    CHECK(far.flows[1].links == 9);
    CHECK(far.flows[1].a == 0);
    CHECK(far.flows[1].b == 2);
}

TEST_CASE("the usual gap is that between neighbours, whatever lies empty between the groups") {
    CHECK(FarGroups(three_fields()).gap == Approx(1).epsilon(0.35));
}

TEST_CASE("small scenes, scenes at one point and scenes of nobody's have no shapes") {
    ChartScene scene = three_fields();
    scene.items.resize(fewest_seen_far - 1);
    scene.communities.resize(fewest_seen_far - 1);
    CHECK(FarGroups(scene).groups.empty());
    scene = three_fields();
    scene.communities.clear();
    CHECK(FarGroups(scene).groups.empty());
    scene = three_fields();
    for (ChartItem& item : scene.items)
        item.at = {3, 3};
    CHECK(FarGroups(scene).gap == 0);
}
