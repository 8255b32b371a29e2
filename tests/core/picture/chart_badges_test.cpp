// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/picture/chart_look.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

const Style style = style_for(Palette::light);
const TextMeasure measure = plain_text_size;

/// Ranked, with a badge by a rule, seized and new.
ChartScene badged() {
    ChartScene scene = small_scene();
    scene.outfits.emplace_back().badge = 'W';
    scene.items[0].outfit = 1;
    scene.items[0].seized = scene.items[0].fresh = true;
    return scene;
}

} // namespace

TEST_CASE("badges come in their order: rank, rule, seized, new") {
    const ChartScene scene = badged();
    const ChartLook look(scene, built_in_schema(), style, measure, 1);
    const auto badges = badges_of(look, 0);
    REQUIRE(badges.size() == 4);
    CHECK(badges[0].words == "1");
    CHECK(badges[1].words == "W");
    CHECK(badges[2].icon == "seizure");
    CHECK(badges[3].words == "+");
    CHECK(badges_of(look, 1).empty());
}

TEST_CASE("every badge has a corner of its own") {
    const ChartScene scene = badged();
    const ChartLook look(scene, built_in_schema(), style, measure, 1);
    for (std::size_t a = 0; a < 4; ++a)
        for (std::size_t b = 0; b < a; ++b)
            CHECK(length(look.badge_centre(0, a) - look.badge_centre(0, b)) >
                  2 * look.badge_radius());
}

TEST_CASE("what stands back keeps its rank alone") {
    ChartScene scene = badged();
    scene.items[0].stands_back = true;
    const ChartLook look(scene, built_in_schema(), style, measure, 1);
    CHECK(badges_of(look, 0).size() == 1);
}

TEST_CASE("names keep clear of badges") {
    ChartScene scene = badged();
    const ChartLook look(scene, built_in_schema(), style, measure, 1);
    std::vector<Mark> marks;
    draw_labels(look, marks);
    for (const Mark& mark : marks) {
        const auto* text = std::get_if<TextMark>(&mark.shape);
        if (text == nullptr) continue;
        const Box box = text_box(*text, plain_text_size(text->text, text->size, text->bold));
        for (std::size_t place = 0; place < 4; ++place)
            CHECK_FALSE(box.contains(look.badge_centre(0, place)));
    }
}

TEST_CASE("broad letters are written smaller than digits") {
    std::vector<Mark> marks;
    draw_badge({"10", "", style.accent}, {}, 10, {}, 1, marks);
    draw_badge({"VN", "", style.accent}, {}, 10, {}, 1, marks);
    CHECK(std::get<TextMark>(marks[1].shape).size > std::get<TextMark>(marks[3].shape).size);
}
