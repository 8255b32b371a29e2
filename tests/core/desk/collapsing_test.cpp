// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/desk/collapsing.h"
#include "core/desk/scene_records.h"

using namespace headwater;

namespace {

DrawnSign box_of(std::int64_t number, std::vector<std::size_t> members, bool folded = true) {
    DrawnSign box;
    box.record = number;
    box.kind = SignKind::box;
    box.text = "Haulage";
    box.members = std::move(members);
    box.collapsed = folded;
    return box;
}

/// Five things; 0, 1 and 2 know each other, 3 knows 0 and 1, 4 knows 3.
ChartScene five() {
    ChartScene scene;
    for (std::int64_t i = 0; i < 5; ++i) {
        ChartItem item;
        item.record = 10 + i;
        item.kind = "person";
        item.at = {30.0 * static_cast<double>(i), 0};
        item.importance = 0.1 * static_cast<double>(i);
        scene.items.push_back(item);
    }
    std::vector<std::int64_t> all;
    const auto link = [&](std::size_t from, std::size_t to, std::vector<std::int64_t> records) {
        ChartLink tie;
        tie.record = records.front();
        tie.from = from;
        tie.to = to;
        tie.kind = "call";
        tie.weight = static_cast<double>(records.size());
        tie.first_record = static_cast<std::uint32_t>(all.size());
        tie.records = static_cast<std::uint32_t>(records.size());
        all.insert(all.end(), records.begin(), records.end());
        scene.links.push_back(tie);
    };
    link(0, 1, {100});
    link(1, 2, {101, 102});
    link(0, 3, {103, 104, 105});
    link(3, 1, {106});
    link(3, 4, {107});
    scene.link_records = std::make_shared<const std::vector<std::int64_t>>(all);
    scene.links[2].strength = Strength::tentative;
    scene.links[2].first_day = scene.links[2].last_day = 500;
    scene.links[2].worth = .25F;
    scene.links[3].worth = .75F;
    scene.links[3].first_day = 300;
    scene.links[3].last_day = 400;
    scene.communities = {7, 7, 8, 9, 9};
    scene.groups = {{"A", {0, 1, 3}}, {"B", {2, 4}}};
    scene.signs = {box_of(90, {0, 1, 2})};
    return scene;
}

std::vector<std::int64_t> behind(const ChartScene& scene, const ChartLink& link) {
    const auto records = records_behind(scene, link);
    return {records.begin(), records.end()};
}

} // namespace

TEST_CASE("one thing stands for all that a collapsed box holds") {
    const ChartScene whole = five();
    REQUIRE(has_collapsed(whole));
    const Collapsed made = collapsed(whole);
    const ChartScene& scene = made.scene;
    REQUIRE(scene.items.size() == 3);
    const ChartItem& box = scene.items[2];
    CHECK(box.record == 90);
    CHECK(box.label == "Haulage, 3");
    CHECK(box.stands_for == 3);
    CHECK(box.at == Point{30, 0});
    CHECK(box.importance == Approx(0.2));
    CHECK(scene.items[0].record == 13);
    CHECK(made.place == std::vector<std::size_t>{2, 2, 2, 0, 1});
    CHECK(scene.signs.empty());
    CHECK(scene.communities == std::vector<std::uint32_t>{9, 9, 7});
}

TEST_CASE("ties to one and the same neighbour are one tie with all their records") {
    const Collapsed made = collapsed(five());
    const ChartScene& scene = made.scene;
    REQUIRE(scene.links.size() == 2);
    CHECK(scene.links[0].record == 107); // outside, as it was
    CHECK(scene.links[0].from == 0);
    CHECK(scene.links[0].to == 1);
    CHECK(behind(scene, scene.links[0]) == std::vector<std::int64_t>{107});
    const ChartLink& tie = scene.links[1];
    CHECK(tie.from == 2);
    CHECK(tie.to == 0);
    CHECK(tie.weight == 4);
    CHECK(behind(scene, tie) == std::vector<std::int64_t>{103, 104, 105, 106});
    CHECK(tie.strength == Strength::confirmed);
    CHECK(tie.record == 106); // of the strongest
    CHECK(tie.first_day == 300);
    CHECK(tie.last_day == 500);
    CHECK(tie.worth == .75F);
    CHECK(tie.kind == "call");
    CHECK_FALSE(tie.directed);
}

TEST_CASE("ties of several kinds and ways have none of their own") {
    ChartScene whole = five();
    whole.links[2].directed = whole.links[3].directed = true; // out and in
    whole.links[3].kind = "meeting";
    whole.links[2].outfit = 1;
    const Collapsed made = collapsed(whole);
    CHECK(made.scene.links[1].kind.empty());
    CHECK_FALSE(made.scene.links[1].directed);
    CHECK(made.scene.links[1].outfit == 0);
    std::swap(whole.links[3].from, whole.links[3].to);
    whole.links[3].kind = "call";
    CHECK(collapsed(whole).scene.links[1].directed); // both out
}

TEST_CASE("two collapsed boxes have one tie between them") {
    ChartScene whole = five();
    whole.signs.push_back(box_of(91, {3, 4}));
    const Collapsed made = collapsed(whole);
    REQUIRE(made.scene.items.size() == 2);
    REQUIRE(made.scene.links.size() == 1);
    CHECK(made.scene.links[0].weight == 4);
}

TEST_CASE(
    "a box within a larger one goes with it; an open one round both holds what stands there") {
    ChartScene whole = five();
    whole.signs = {box_of(91, {0, 1}), box_of(90, {0, 1, 2}), box_of(92, {0, 1, 2, 4}, false),
                   box_of(93, {0, 2}, false)};
    const Collapsed made = collapsed(whole);
    REQUIRE(made.scene.items.size() == 3);
    CHECK(made.scene.items[2].record == 90);
    REQUIRE(made.scene.signs.size() == 1);
    CHECK(made.scene.signs[0].record == 92);
    CHECK(made.scene.signs[0].members == std::vector<std::size_t>{1, 2});
}

TEST_CASE("a group that held something of the box holds what stands for it") {
    const Collapsed made = collapsed(five());
    CHECK(made.scene.groups[0].members == std::vector<std::size_t>{0, 2});
    CHECK(made.scene.groups[1].members == std::vector<std::size_t>{1, 2});
}

TEST_CASE("what matters of a member shows on the box, what stands back only if all does") {
    ChartScene whole = five();
    whole.items[1].seized = true;
    whole.items[2].fresh = true;
    whole.items[0].stands_back = whole.items[1].stands_back = true;
    Collapsed made = collapsed(whole);
    CHECK(made.scene.items[2].seized);
    CHECK(made.scene.items[2].fresh);
    CHECK_FALSE(made.scene.items[2].stands_back);
    whole.items[2].stands_back = true;
    CHECK(collapsed(whole).scene.items[2].stands_back);
}

TEST_CASE("open boxes and those without members change nothing") {
    ChartScene whole = five();
    whole.signs = {box_of(90, {0, 1}, false), box_of(91, {})};
    CHECK_FALSE(has_collapsed(whole));
}
