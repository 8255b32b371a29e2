// SPDX-License-Identifier: Apache-2.0
#include "core/picture/sheet.h"

#include <catch2/catch.hpp>

#include "tests/support/scenes.h"

using namespace headwater;

namespace {

const Style style = style_for(Palette::print);
const TextMeasure measure = plain_text_size;

/// Two people so far apart.
ChartScene pair_apart(double distance) {
    ChartScene scene;
    scene.items = {{1, "person", "Heron", {0, 0}}, {2, "person", "Teal", {distance, 0}}};
    return scene;
}

PageSetup a4(bool lies) {
    PageSetup setup;
    setup.paper = lies ? Size{841.89, 595.28} : Size{595.28, 841.89};
    return setup;
}

const TextMark* text_on(const Picture& page, const std::string& words) {
    for (const Mark& mark : page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            if (text->text == words) return text;
    return nullptr;
}

} // namespace

TEST_CASE("a chart is drawn as large as its room, but a small one stays modest", "[sheet]") {
    const double wide = fitting_zoom(pair_apart(10000), style, {1000, 500});
    const Size room = room_of(pair_apart(10000), style, wide);
    CHECK(room.width == Approx(1000).margin(1));
    CHECK(fitting_zoom(pair_apart(1), style, {1000, 500}) ==
          Approx(1.6 * std::max(1.0, style.label_size / 7.5)));
    CHECK(fitting_zoom({}, style, {1000, 500}) == 1);
    CHECK(room_of({}, style, 2) == Size{});
}

TEST_CASE("what is drawn stands in the middle of its room", "[sheet]") {
    const ChartScene scene = pair_apart(100);
    const DrawnChart drawn =
        draw_into(scene, FarGroups(scene), built_in_schema(), style, measure, {400, 300}, 2);
    const Point heron = scene.items[0].at * drawn.zoom + drawn.shift;
    const Point teal = scene.items[1].at * drawn.zoom + drawn.shift;
    CHECK(heron.x == Approx(100));
    CHECK(teal.x == Approx(300));
    CHECK(heron.y == Approx(150));
    CHECK(draw_into({}, FarGroups({}), built_in_schema(), style, measure, {400, 300}, 2)
              .marks.empty());
}

TEST_CASE("title, legend and chart share a sheet without lying on each other", "[sheet]") {
    Furniture furniture;
    furniture.title = "The whole ring";
    furniture.method = "3 entities, 3 ties";
    for (const bool lies : {true, false}) {
        INFO(lies);
        const PageSetup setup = a4(lies);
        Sheet sheet(style, measure, furniture, setup, {});
        const Box before = sheet.room();
        sheet.put_title();
        const Box below = sheet.room();
        CHECK(below.top > before.top);
        sheet.put_legend(small_scene(), built_in_schema(), Distance::near);
        const Box left = sheet.room();
        CHECK((lies ? left.right < below.right : left.bottom < below.bottom));
        const Picture page = sheet.finish();
        const TextMark* title = text_on(page, "The whole ring");
        const TextMark* legend = text_on(page, "Legend");
        REQUIRE((title && legend));
        CHECK(title->at.y < left.top);
        CHECK((lies ? legend->at.x > left.right : legend->at.y > left.bottom));
    }
}

TEST_CASE("a drawing is fitted into what the title leaves, in its middle", "[sheet]") {
    Furniture furniture;
    furniture.title = "Board";
    const PageSetup setup = a4(true);
    Sheet sheet(style, measure, furniture, setup, {});
    sheet.put_title();
    Picture drawing;
    drawing.extent = {0, 0, 4000, 100};
    const BoxMark whole{drawing.extent, 0, style.text, {}};
    drawing.marks.push_back({whole, 0});
    const Box room = sheet.room();
    CHECK(sheet.zoom_for(drawing.extent) == Approx(room.width() / 4000));
    CHECK(sheet.zoom_for({0, 0, 10, 10}) == Approx(1.6));
    sheet.put_drawing(drawing);
    const Picture page = sheet.finish();
    const auto& box = std::get<BoxMark>(page.marks.back().shape).box;
    CHECK(box.left == Approx(room.left));
    CHECK(box.right == Approx(room.right));
    CHECK(box.centre().y == Approx(room.centre().y));
}
