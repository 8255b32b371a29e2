// SPDX-License-Identifier: Apache-2.0
#include "core/desk/shown_part.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

/// 1 - 2 - 3 - 4 in a row, with a group and a community each.
ChartScene row_of_four() {
    ChartScene scene;
    for (std::int64_t record = 1; record <= 4; ++record) {
        ChartItem item;
        item.record = record;
        item.label = "A name that is longer than most " + std::to_string(record);
        scene.items.push_back(item);
        scene.communities.push_back(static_cast<std::uint32_t>(record));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        ChartLink link;
        link.record = 10 + static_cast<std::int64_t>(i);
        link.from = i;
        link.to = i + 1;
        scene.links.push_back(link);
    }
    scene.groups.push_back({"1", {0, 1, 3}});
    return scene;
}

std::vector<std::int64_t> records_of(const ChartScene& scene) {
    std::vector<std::int64_t> records;
    for (const ChartItem& item : scene.items)
        records.push_back(item.record);
    return records;
}

} // namespace

TEST_CASE("who is hidden is left out with his links, and the others keep theirs") {
    ChartScene scene = row_of_four();
    Chart chart;
    chart.hidden = {{2}};
    leave_out_unshown(scene, chart);
    CHECK(records_of(scene) == std::vector<std::int64_t>{1, 3, 4});
    for (const ChartItem& item : scene.items)
        CHECK(item.label == "A name that is longer than most " + std::to_string(item.record));
    REQUIRE(scene.links.size() == 1);
    CHECK(scene.links[0].record == 12);
    CHECK(scene.items[scene.links[0].from].record == 3);
    CHECK(scene.items[scene.links[0].to].record == 4);
    CHECK(scene.communities == std::vector<std::uint32_t>{1, 3, 4});
    CHECK(scene.groups[0].members == std::vector<std::size_t>{0, 2});
}

TEST_CASE("a chart of a part of the case shows who was placed on it and is not hidden") {
    ChartScene scene = row_of_four();
    Chart chart;
    chart.whole = false;
    chart.placements = {{{1}, {}, false}, {{2}, {}, false}, {{4}, {}, true}};
    chart.hidden = {{4}};
    leave_out_unshown(scene, chart);
    CHECK(records_of(scene) == std::vector<std::int64_t>{1, 2});
    CHECK(scene.links.size() == 1);
}

TEST_CASE("a chart of the whole case that hides nobody stays as it is") {
    ChartScene scene = row_of_four();
    leave_out_unshown(scene, {});
    CHECK(scene.items.size() == 4);
    CHECK(scene.links.size() == 3);
}
