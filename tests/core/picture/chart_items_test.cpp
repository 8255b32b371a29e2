// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/picture/chart_look.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

template<class Shape>
std::vector<Shape> shapes_of(const ChartScene& scene, std::int64_t record, double scale) {
    const Style style = style_for(Palette::light);
    const TextMeasure measure = plain_text_size;
    std::vector<Mark> marks;
    draw_items(ChartLook(scene, built_in_schema(), style, measure, scale), marks);
    std::vector<Shape> shapes;
    for (const Mark& mark : marks) {
        if (mark.record != record) continue;
        if (const auto* shape = std::get_if<Shape>(&mark.shape)) shapes.push_back(*shape);
    }
    return shapes;
}

} // namespace

TEST_CASE("importance sets the radius of the disc") {
    const ChartScene scene = small_scene();
    const Style style = style_for(Palette::light);
    CHECK(shapes_of<DiscMark>(scene, 11, 1)[1].radius == Approx(style.leader_radius));
    CHECK(shapes_of<DiscMark>(scene, 12, 1)[0].radius < style.node_radius);
}

TEST_CASE("where nothing is ranked all discs are alike") {
    ChartScene scene = small_scene();
    for (ChartItem& item : scene.items)
        item.importance = 0;
    CHECK(shapes_of<DiscMark>(scene, 12, 1)[0].radius == style_for(Palette::light).node_radius);
}

TEST_CASE("icons appear when the disc is large enough on the screen") {
    const ChartScene scene = small_scene();
    CHECK(shapes_of<IconMark>(scene, 12, 0.5).empty());
    REQUIRE(shapes_of<IconMark>(scene, 12, 1.5).size() == 1);
    CHECK(shapes_of<IconMark>(scene, 12, 1.5)[0].icon == "phone");
}

TEST_CASE("zooming in opens space: discs stop growing on the screen") {
    const ChartScene scene = small_scene();
    const auto on_screen = [&](double scale) {
        return shapes_of<DiscMark>(scene, 12, scale)[0].radius * scale;
    };
    CHECK(on_screen(1) == Approx(2 * on_screen(0.5)));
    CHECK(on_screen(8) == Approx(on_screen(2)));
}

TEST_CASE("the insulated wear a ring, leaders a badge, the selected a halo") {
    const ChartScene scene = small_scene();
    CHECK(shapes_of<DiscMark>(scene, 11, 1).size() == 3); // ring, disc, badge
    CHECK(shapes_of<DiscMark>(scene, 12, 1).size() == 1);
    CHECK(shapes_of<DiscMark>(scene, 13, 1).size() == 2); // halo, disc
    REQUIRE(shapes_of<TextMark>(scene, 11, 1).size() == 1);
    CHECK(shapes_of<TextMark>(scene, 11, 1)[0].text == "1");
}

TEST_CASE("an unknown kind is drawn grey and without an icon") {
    ChartScene scene = small_scene();
    scene.items[1].kind = "no such kind";
    CHECK(shapes_of<IconMark>(scene, 12, 2).empty());
    CHECK(shapes_of<DiscMark>(scene, 12, 2)[0].fill == style_for(Palette::light).faint_text);
}

TEST_CASE("a value colours the disc, from pale to the accent") {
    ChartScene scene = small_scene();
    scene.items[1].value = 0;
    scene.items[2].value = 1;
    const Style style = style_for(Palette::light);
    const Colour low = shapes_of<DiscMark>(scene, 12, 1)[0].fill;
    const Colour high = shapes_of<DiscMark>(scene, 13, 1).back().fill;
    CHECK(low == colour_of_value(0, style));
    CHECK(high == colour_of_value(1, style));
    CHECK(contrast(high, style.paper) > contrast(low, style.paper) + 2);
}

TEST_CASE("members of a group wear its colour, those of none that of their kind") {
    ChartScene scene = small_scene();
    const Colour by_kind = shapes_of<DiscMark>(scene, 13, 1).back().fill;
    scene.groups = {{"1", {0}}, {"2", {1}}};
    const Style style = style_for(Palette::light);
    CHECK(shapes_of<DiscMark>(scene, 12, 1)[0].fill == colour_of_group(1, style));
    CHECK(shapes_of<DiscMark>(scene, 13, 1).back().fill == by_kind);
}

TEST_CASE("what stands back is pale") {
    ChartScene scene = small_scene();
    const Style style = style_for(Palette::light);
    const Colour before = shapes_of<DiscMark>(scene, 12, 1)[0].fill;
    scene.items[1].stands_back = true;
    CHECK(contrast(shapes_of<DiscMark>(scene, 12, 1)[0].fill, style.paper) <
          contrast(before, style.paper) / 1.5);
}

TEST_CASE("a photo takes the place of the icon where it can be made out, within the disc") {
    ChartScene scene = small_scene();
    scene.items[1].photo = std::make_shared<const Photo>(Photo{"image/png", "x", "d"});
    CHECK(shapes_of<PhotoMark>(scene, 12, 0.5).empty());
    const auto photos = shapes_of<PhotoMark>(scene, 12, 1.5);
    REQUIRE(photos.size() == 1);
    CHECK(photos[0].photo == scene.items[1].photo);
    CHECK(photos[0].centre == scene.items[1].at);
    CHECK(photos[0].radius < shapes_of<DiscMark>(scene, 12, 1.5)[0].radius);
    CHECK(shapes_of<IconMark>(scene, 12, 1.5).empty());
    scene.items[1].stands_back = true;
    CHECK(shapes_of<PhotoMark>(scene, 12, 1.5).empty());
}
