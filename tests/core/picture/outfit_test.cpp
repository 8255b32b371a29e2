// SPDX-License-Identifier: Apache-2.0
// What style rules give, drawn: on discs, on lines, from afar.
#include <catch2/catch.hpp>

#include "core/picture/chart_look.h"
#include "core/picture/style.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

const Style style = style_for(Palette::light);
const TextMeasure measure = plain_text_size;

/// The small scene, its phone and its first line dressed.
ChartScene dressed(const Outfit& outfit) {
    ChartScene scene = small_scene();
    scene.outfits = {outfit};
    scene.items[1].outfit = 1;
    scene.links[0].outfit = 1;
    return scene;
}

template<class Shape>
std::vector<Shape> shapes_of(const ChartScene& scene, std::int64_t record, double scale = 2) {
    std::vector<Mark> marks;
    const ChartLook look(scene, built_in_schema(), style, measure, scale);
    draw_links(look, marks);
    draw_items(look, marks);
    std::vector<Shape> shapes;
    for (const Mark& mark : marks)
        if (const auto* shape = std::get_if<Shape>(&mark.shape); shape && mark.record == record)
            shapes.push_back(*shape);
    return shapes;
}

} // namespace

TEST_CASE("an effect becomes an outfit") {
    Effect effect;
    effect.colour = "#0b3f8f";
    effect.dash = LineDash::dashed;
    effect.icon = "vessel";
    const Outfit outfit = outfit_of(effect);
    CHECK(*outfit.colour == Colour{0x0b, 0x3f, 0x8f});
    CHECK_FALSE(outfit.ring);
    CHECK(outfit.dash == Dash::dashed);
    CHECK(outfit.icon == "vessel");
    CHECK(outfit.size == 1);
    CHECK(outfit_of({}) == Outfit{});
}

TEST_CASE("a disc wears colour, ring, size and icon of its outfit") {
    Outfit outfit;
    outfit.colour = Colour{0x0b, 0x3f, 0x8f};
    outfit.ring = Colour{0xe0, 0x50, 0x3f};
    outfit.size = 2;
    outfit.icon = "vessel";
    const double usual = shapes_of<DiscMark>(small_scene(), 12)[0].radius;
    const auto discs = shapes_of<DiscMark>(dressed(outfit), 12);
    REQUIRE(discs.size() == 2);
    CHECK(discs[0].outline.colour == *outfit.ring);
    CHECK(discs[0].radius == Approx(usual * 2 * rule_ring_ratio));
    CHECK(discs[1].fill == *outfit.colour);
    CHECK(discs[1].radius == Approx(usual * 2));
    CHECK(shapes_of<IconMark>(dressed(outfit), 12)[0].icon == "vessel");
}

TEST_CASE("what an analysis measures goes before the rules") {
    Outfit outfit;
    outfit.colour = Colour{0xe0, 0x50, 0x3f};
    outfit.size = 3;
    ChartScene scene = dressed(outfit);
    scene.scale = {say("Degree"), "1", "9", true, true};
    scene.items[1].value = 0.5;
    const ChartLook look(scene, built_in_schema(), style, measure, 1);
    CHECK(look.colour_of_item(1) == colour_of_value(0.5, style));
    CHECK(look.radii[1] < style.leader_radius);
}

TEST_CASE("a line wears colour, width and dashes") {
    Outfit outfit;
    outfit.colour = Colour{0x0b, 0x3f, 0x8f};
    outfit.width = 3;
    outfit.dash = Dash::dotted;
    const double usual = shapes_of<LineMark>(small_scene(), 21)[0].pen.width;
    const auto line = shapes_of<LineMark>(dressed(outfit), 21).at(0);
    CHECK(line.pen.width == Approx(3 * usual));
    CHECK(line.pen.dash == Dash::dotted);
    CHECK(line.pen.colour == *outfit.colour);
}

TEST_CASE("pale colours stay visible on their paper") {
    for (const Palette palette : {Palette::light, Palette::dark, Palette::print}) {
        const Style on = style_for(palette);
        const ChartScene scene = small_scene();
        const ChartLook look(scene, built_in_schema(), on, measure, 1);
        for (const NamedColour& named : rule_colours()) {
            INFO(named.name);
            CHECK(contrast(look.visible(parse_colour(named.hex)), on.paper) > 1.3);
        }
    }
}

TEST_CASE("from afar dots keep their colours, and lines that rules mean stay") {
    ChartScene scene;
    for (std::size_t k = 0; k < 800; ++k) {
        ChartItem item;
        item.record = static_cast<std::int64_t>(k + 1);
        item.at = {50.0 * double(k % 20) + (k < 400 ? 0 : 1500), 50.0 * double(k % 400 / 20)};
        scene.items.push_back(item);
        scene.communities.push_back(k < 400 ? 0 : 1);
    }
    scene.links = {{1001, 0, 1, "call"}, {1002, 1, 2, "call"}};
    Outfit outfit;
    outfit.colour = Colour{0xe0, 0x50, 0x3f};
    scene.outfits = {outfit};
    scene.items[3].outfit = 1;
    scene.links[1].outfit = 1;
    const FarGroups far(scene);
    ChartLook look(scene, built_in_schema(), style, measure, 0.1);
    look.look_from_afar(far);
    REQUIRE(look.distance() == Distance::far);
    CHECK(look.colour_of_item(3) == *outfit.colour);
    std::vector<Mark> marks;
    draw_links(look, marks);
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].record == 1002);
}
