// SPDX-License-Identifier: Apache-2.0
#include "core/picture/heat_picture.h"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

const Style style = style_for(Palette::light);

HeatMatrix evenings() {
    HeatMatrix matrix;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        matrix.counts[weekday][21] = 1 + weekday * weekday * 6; // 1, 7, 25, 55, 97
    matrix.counts[6][HeatCell::no_hour] = 12;
    return matrix;
}

HeatPicture drawn(const HeatMatrix& matrix, Size size = {900, 260}, const Style& look = style) {
    return draw_heat(matrix, size, look, plain_text_size, {});
}

/// The box drawn in the cell, of several the one on top.
const BoxMark& box_in(const HeatPicture& heat, const HeatCell& cell) {
    const BoxMark* found = nullptr;
    const Point middle = heat.box_of(cell).centre();
    for (const Mark& mark : heat.picture.marks)
        if (const auto* box = std::get_if<BoxMark>(&mark.shape); box && box->box.contains(middle))
            found = box;
    REQUIRE(found != nullptr);
    return *found;
}

std::multiset<std::string> words_in(const HeatPicture& heat, const Box& box) {
    std::multiset<std::string> words;
    for (const Mark& mark : heat.picture.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape); text && box.contains(text->at))
            words.insert(text->text);
    return words;
}

} // namespace

TEST_CASE("a cell says its count, the darker the more, and quiet hours are empty") {
    const HeatPicture heat = drawn(evenings());
    double before = 1;
    for (int weekday = 0; weekday < 5; ++weekday) {
        const HeatCell cell{weekday, 21};
        const auto count = std::to_string(1 + weekday * weekday * 6);
        CHECK(words_in(heat, heat.box_of(cell)) == std::multiset<std::string>{count});
        const double stands_out = contrast(box_in(heat, cell).fill, style.paper);
        CHECK(stands_out > before * 1.05); // also for who sees no colours
        before = stands_out;
    }
    CHECK(box_in(heat, {0, 20}).fill == style.paper);
    CHECK(words_in(heat, heat.box_of({0, 20})).empty());
}

TEST_CASE("every palette lets one contact be told from none") {
    for (const Palette palette : {Palette::light, Palette::dark, Palette::print}) {
        const Style look = style_for(palette);
        HeatMatrix matrix;
        matrix.counts[2][3] = 1;
        matrix.counts[2][4] = 10000;
        const HeatPicture heat = drawn(matrix, {900, 260}, look);
        CHECK(contrast(box_in(heat, {2, 3}).fill, look.paper) > 1.2);
    }
}

TEST_CASE("what has no hour stands beside the hours, by a measure of its own") {
    const HeatPicture heat = drawn(evenings());
    const Box box = heat.box_of({6, HeatCell::no_hour});
    CHECK(box.left > heat.box_of({6, 23}).right + 2);
    CHECK(words_in(heat, box) == std::multiset<std::string>{"12"});
}

TEST_CASE("a place in the picture is the cell that is drawn there") {
    const HeatPicture heat = drawn(evenings());
    for (int weekday = 0; weekday < 7; ++weekday)
        for (int hour = 0; hour <= HeatCell::no_hour; ++hour)
            CHECK(heat.cell_at(heat.box_of({weekday, hour}).centre()) == HeatCell{weekday, hour});
    CHECK_FALSE(heat.cell_at({1, 1}));
    CHECK_FALSE(heat.cell_at({heat.box_of({0, 23}).right + 3, heat.box_of({0, 23}).centre().y}));
}

TEST_CASE("nothing lies outside the picture, however small it is") {
    for (const Size size : {Size{1200, 400}, Size{420, 120}}) {
        const HeatPicture heat = drawn(evenings(), size);
        const Box& all = heat.picture.extent;
        CHECK(all.width() == size.width);
        for (const Mark& mark : heat.picture.marks) {
            if (std::holds_alternative<TextMark>(mark.shape) && size.width < 500) continue;
            const Box box = extent_of(mark);
            CHECK(all.grown(1).contains({box.left, box.top}));
            CHECK(all.grown(1).contains({box.right, box.bottom}));
        }
    }
}
