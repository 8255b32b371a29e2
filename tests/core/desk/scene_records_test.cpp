// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_records.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

/// Two things, a tie behind which two links stand, and one that is alone.
ChartScene scene() {
    ChartScene scene;
    scene.items = {{50, "person", "A", {}}, {10, "person", "B", {}}};
    scene.links = {{30, 0, 1, "call"}, {5, 1, 0, "meeting"}};
    scene.links[0].first_record = 0;
    scene.links[0].records = 2;
    scene.link_records =
        std::make_shared<const std::vector<std::int64_t>>(std::vector<std::int64_t>{30, 70});
    return scene;
}

} // namespace

TEST_CASE("a drawn tie stands for the links behind it, or for itself") {
    const ChartScene drawn = scene();
    CHECK(records_behind(drawn, drawn.links[0]).size() == 2);
    CHECK(records_behind(drawn, drawn.links[0])[1] == 70);
    REQUIRE(records_behind(drawn, drawn.links[1]).size() == 1);
    CHECK(records_behind(drawn, drawn.links[1])[0] == 5);
}

TEST_CASE("items have the first slots, links behind ties the others, with both their ends") {
    const SceneRecords records(scene());
    CHECK(records.items() == 2);
    CHECK(records.slots() == 5);
    CHECK(records.first_slot(0) == 2);
    CHECK(records.first_slot(1) == 4);
    CHECK(records.first_slot(2) == 5);
    CHECK(records.ends(3) == std::pair<std::uint32_t, std::uint32_t>{0, 1});
    CHECK(records.ends(4) == std::pair<std::uint32_t, std::uint32_t>{1, 0});
}

TEST_CASE("records that come in order find their slots") {
    const SceneRecords records(scene());
    SceneRecords::Walk walk(records);
    CHECK(walk.slot_of(1) == SceneRecords::Walk::none);
    CHECK(walk.slot_of(5) == 4);
    CHECK(walk.slot_of(10) == 1);
    CHECK(walk.slot_of(10) == 1); // again: several rows may speak of one
    CHECK(walk.slot_of(31) == SceneRecords::Walk::none);
    CHECK(walk.slot_of(50) == 0);
    CHECK(walk.slot_of(70) == 3);
    CHECK(walk.slot_of(71) == SceneRecords::Walk::none);
}
