// SPDX-License-Identifier: Apache-2.0
#include "core/picture/legend.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/support/scenes.h"

using namespace headwater;

namespace {

std::vector<std::string> texts_of(const ChartScene& scene) {
    std::vector<std::string> texts;
    for (const auto& row : legend_of(scene, built_in_schema(), style_for(Palette::print), {})) {
        texts.push_back(row.text);
        CHECK_FALSE(row.sample.empty());
    }
    return texts;
}

} // namespace

TEST_CASE("the legend explains what is drawn") {
    CHECK(texts_of(small_scene()) ==
          std::vector<std::string>{"Person", "Phone", "Place", "Rank in the finding",
                                   "Insulated: few contacts", "Larger: more important", "Confirmed",
                                   "Unconfirmed", "Tentative", "Direction",
                                   "Thicker: more contacts"});
}

TEST_CASE("the legend explains nothing that is not drawn") {
    ChartScene scene;
    scene.items = {{1, "vehicle", "51C-123", {0, 0}}, {2, "vehicle", "51C-124", {50, 0}}};
    scene.links = {{3, 0, 1, "meeting", Strength::unconfirmed}};
    CHECK(texts_of(scene) == std::vector<std::string>{"Vehicle", "Unconfirmed"});
    CHECK(texts_of({}).empty());
}

TEST_CASE("the words of the legend can be translated") {
    const auto rows = legend_of(small_scene(), built_in_schema(), style_for(Palette::print),
                                [](const Message& m) { return "[" + m.text + "]"; });
    CHECK(rows.front().text == "[Person]");
    CHECK(rows.back().text == "[Thicker: more contacts]");
}

TEST_CASE("samples stay in their box") {
    for (const auto& row :
         legend_of(small_scene(), built_in_schema(), style_for(Palette::print), {})) {
        INFO(row.text);
        for (const Mark& mark : row.sample) {
            const Box box = extent_of(mark);
            CHECK(std::max(-box.left, box.right) <= sample_size.width / 2 + 1e-9);
            CHECK(std::max(-box.top, box.bottom) <= sample_size.height / 2 + 1e-9);
        }
    }
}

TEST_CASE("a legend that lies has several columns and holds all its rows") {
    const Style style = style_for(Palette::print);
    const TextMeasure measure = plain_text_size;
    const auto rows = legend_of(small_scene(), built_in_schema(), style, {});
    const LegendFrame lying = frame_across(rows, style, measure, 540);
    const LegendFrame upright = frame_upright(rows, style, measure);
    CHECK(lying.columns == 4);
    CHECK(lying.size.height < upright.size.height / 2);
    for (const LegendFrame& frame : {lying, upright}) {
        std::vector<Mark> marks;
        draw_legend(rows, frame, style, "Legend", {10, 20}, marks);
        const Box box = std::get<BoxMark>(marks.front().shape).box;
        CHECK(box.width() == Approx(frame.size.width));
        for (const Mark& mark : marks) {
            const Box inside = extent_of(mark);
            CHECK((inside.left >= box.left - 0.5 && inside.right <= box.right + 0.5));
            CHECK((inside.top >= box.top - 0.5 && inside.bottom <= box.bottom + 0.5));
        }
    }
}

TEST_CASE("a scale is explained with its ends") {
    ChartScene scene = small_scene();
    const Style style = style_for(Palette::print);
    const auto count = legend_of(scene, built_in_schema(), style, {}).size();
    scene.scale = ChartScale{{"Who has the most contacts?", {}}, "1", "9", true, true};
    const auto rows = legend_of(scene, built_in_schema(), style, {});
    CHECK(rows.size() == count + 1);
    CHECK(std::ranges::any_of(
        rows, [](const LegendRow& row) { return row.text == "Who has the most contacts? 1 - 9"; }));
}

TEST_CASE("style rules in use are explained, with how many they hold of, and badges") {
    ChartScene scene;
    scene.items = {{1, "vehicle", "51C-123", {0, 0}}, {2, "vehicle", "51C-124", {50, 0}}};
    scene.items[0].seized = true;
    scene.items[1].fresh = true;
    StyleRule rule;
    rule.condition.kinds = {"vehicle"};
    rule.effect.ring = "#0b3f8f";
    rule.effect.badge = 'W';
    StyleRule line;
    line.title = "Weak";
    line.condition.of = Condition::Of::links;
    line.effect.dash = LineDash::dotted;
    scene.rules = {{rule, 2}, {line, 7}};
    CHECK(texts_of(scene) == std::vector<std::string>{"Vehicle", "Vehicles (2)", "Weak (7)",
                                                      "In a seizure", "New in the last 7 days"});
    const auto sample = sample_of(line, built_in_schema(), style_for(Palette::print));
    CHECK(std::get<LineMark>(sample.at(0).shape).pen.dash == Dash::dotted);
}
