// SPDX-License-Identifier: Apache-2.0
#include "core/picture/bars.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("bars are as high as their values, from a common foot", "[bars]") {
    const Picture plot = plot_of({{"A", 1}, {"B", 4}, {"C", 0}}, {300, 100},
                                 style_for(Palette::print), plain_text_size);
    std::vector<Box> bars;
    for (const Mark& mark : plot.marks)
        if (const auto* box = std::get_if<BoxMark>(&mark.shape)) bars.push_back(box->box);
    REQUIRE(bars.size() == 3);
    CHECK(bars[1].height() == Approx(4 * bars[0].height()));
    CHECK(bars[2].height() == 0);
    CHECK(bars[0].bottom == bars[1].bottom);
    for (const Mark& mark : plot.marks) {
        const Box box = extent_of(mark);
        CHECK((box.left >= -0.5 && box.right <= 300.5 && box.top >= 0 && box.bottom <= 101));
    }
}

TEST_CASE("names of many bars do not run into each other", "[bars]") {
    std::vector<Bar> bars;
    for (int i = 0; i < 60; ++i)
        bars.push_back({"January 20" + std::to_string(i), 3});
    const Picture plot = plot_of(bars, {400, 100}, style_for(Palette::print), plain_text_size);
    double last = -1;
    for (const Mark& mark : plot.marks) {
        const auto* text = std::get_if<TextMark>(&mark.shape);
        if (text == nullptr || !text->text.starts_with("January")) continue;
        CHECK(extent_of(mark).left >= last);
        last = extent_of(mark).right;
    }
    CHECK(last > 0);
    CHECK(plot_of({}, {400, 100}, style_for(Palette::print), plain_text_size).marks.empty());
}

TEST_CASE("bars in rows all have their name and their value, longest for the most", "[bars]") {
    const std::vector<Bar> bars{{"Land border gate", 1},
                                {"Person", 151},
                                {std::string(90, 'W'), 0},
                                {"ketamine", 4.2, "4.2 kg"}};
    const Picture plot = rows_of(bars, 300, style_for(Palette::print), plain_text_size);
    std::vector<Box> boxes;
    std::vector<std::string> words;
    for (const Mark& mark : plot.marks) {
        if (const auto* box = std::get_if<BoxMark>(&mark.shape)) boxes.push_back(box->box);
        if (const auto* text = std::get_if<TextMark>(&mark.shape)) words.push_back(text->text);
        const Box box = extent_of(mark);
        CHECK((box.left >= -0.5 && box.right <= 300.5));
        CHECK((box.top >= 0 && box.bottom <= plot.extent.bottom + 1));
    }
    REQUIRE(boxes.size() == 4);
    CHECK(boxes[1].width() == Approx(151 * boxes[0].width()));
    CHECK(boxes[2].width() == 0);
    REQUIRE(words.size() == 8);
    CHECK(words[2] == "Person");
    CHECK(words[3] == "151");
    CHECK(words[7] == "4.2 kg");
    CHECK(words[4].size() < 90); // cut: it takes a third of the width
    CHECK(rows_of({}, 300, style_for(Palette::print), plain_text_size).marks.empty());
}
