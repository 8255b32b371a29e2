// SPDX-License-Identifier: Apache-2.0
#include "core/picture/sign_shapes.h"

#include <catch2/catch.hpp>

#include "core/picture/sheet.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

DrawnSign note_at(Point at, const std::string& text) {
    DrawnSign note;
    note.record = 91;
    note.at = at;
    note.text = text;
    return note;
}

} // namespace

TEST_CASE("a note breaks its words alike at every zoom, and keeps those of empty lines") {
    const DrawnSign note = note_at({5, 6}, "Ask the port for the list of crews\n\nand who paid");
    const SignShape near = shape_of(note, plain_text_size, 1, SignSize::whole);
    CHECK(near.box.left == 5);
    CHECK(near.box.top == 6);
    CHECK(near.words.back() == "and who paid");
    CHECK(near.words[near.words.size() - 2].empty());
    for (const double scale : {0.3, 0.75, 1.7, 9.0}) {
        const SignShape shape = shape_of(note, plain_text_size, scale, SignSize::whole);
        CHECK(shape.words == near.words);
        const double pixels = shape.box.width() * scale;
        CHECK((pixels >= 135 - 1e-9 && pixels <= 360 + 1e-9));
    }
}

TEST_CASE("notes are marks from afar on the screen, never on paper") {
    CHECK(size_of_signs(Palette::light, 0.5, nullptr) == SignSize::whole);
    CHECK(size_of_signs(Palette::light, 0.4, nullptr) == SignSize::mark);
    CHECK(size_of_signs(Palette::dark, 0.4, nullptr) == SignSize::mark);
    CHECK(size_of_signs(Palette::print, 0.01, nullptr) == SignSize::whole);
    const SignShape mark = shape_of(note_at({}, "x"), plain_text_size, 0.1, SignSize::mark);
    CHECK(mark.box == Box{0, 0, 120, 140});
    CHECK(mark.words.empty());
}

TEST_CASE("places of a scene are those of its items and of what is drawn, but for boxes") {
    ChartScene scene;
    CHECK_FALSE(box_of_places(scene, 1));
    scene = small_scene();
    CHECK(box_of_places(scene, 1) == Box{0, 0, 60, 60});
    DrawnSign box = note_at({1000, 1000}, "Box");
    box.kind = SignKind::box;
    scene.signs = {box, note_at({100, -50}, "x")};
    const Box all = *box_of_places(scene, 1);
    CHECK(all.right == 280);
    CHECK(all.top == -50);
    CHECK(all.bottom == 60);
}

TEST_CASE("the chart that is fitted holds what is drawn on it") {
    ChartScene scene = small_scene();
    scene.signs = {note_at({600, 400}, "Far from all"),
                   note_at({-500, 0}, "and on the other side")};
    const Style style = style_for(Palette::print);
    const Size room{500, 400};
    const double zoom = fitting_zoom(scene, style, room);
    const auto chart =
        draw_into(scene, FarGroups(scene), built_in_schema(), style, plain_text_size, room, zoom);
    for (const Mark& mark : chart.marks) {
        const Box box = extent_of(mark);
        CHECK((box.left >= 0 && box.right <= room.width));
        CHECK((box.top >= 0 && box.bottom <= room.height));
    }
    ChartScene alone;
    alone.signs = {note_at({0, 0}, "x")};
    CHECK_FALSE(
        draw_into(alone, FarGroups(alone), built_in_schema(), style, plain_text_size, room, 1)
            .marks.empty());
}
