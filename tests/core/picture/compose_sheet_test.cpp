// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <catch2/catch.hpp>

#include "core/picture/svg.h"
#include "tests/support/golden.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

constexpr Size a4{595.28, 841.89};
constexpr Size a4_lying{841.89, 595.28};
constexpr Size a3_lying{1190.55, 841.89};
constexpr Size a0_lying{3370.39, 2383.94};

Furniture furniture() {
    Furniture furniture;
    furniture.title = "Who runs it?";
    furniture.case_title = "Operation Kingfisher";
    furniture.date = "14 May 2023";
    furniture.marking = "RESTRICTED";
    furniture.verification = "Lead for verification, not evidence.";
    furniture.method = "Ringleader score of 3 entities and 3 links, equal weights, seed 1.";
    return furniture;
}

Picture sheet(const ChartScene& scene, const Furniture& around, Size paper) {
    return compose_sheet(scene, built_in_schema(), style_for(Palette::print), plain_text_size,
                         around, paper);
}

std::vector<TextMark> texts_of(const Picture& picture) {
    std::vector<TextMark> texts;
    for (const Mark& mark : picture.marks) {
        if (const auto* text = std::get_if<TextMark>(&mark.shape)) texts.push_back(*text);
    }
    return texts;
}

/// The box around marks with a record (the chart) or without (the furniture).
Box box_of(const Picture& picture, bool chart) {
    Box box{1e9, 1e9, -1e9, -1e9};
    for (const Mark& mark : picture.marks) {
        if ((mark.record != 0) == chart) box = box.joined(extent_of(mark));
    }
    return box;
}

} // namespace

TEST_CASE("a sheet is written as the golden file has it") {
    const auto svg = svg_of(sheet(small_scene(), furniture(), a4_lying));
    CHECK(svg == golden("tests/core/picture/golden/sheet.svg", svg));
}

TEST_CASE("the handling marking stands at the top and at the bottom") {
    for (const Size paper : {a4, a4_lying, a0_lying}) {
        std::vector<double> heights;
        for (const TextMark& text : texts_of(sheet(small_scene(), furniture(), paper))) {
            if (text.text == "RESTRICTED") heights.push_back(text.at.y);
        }
        REQUIRE(heights.size() == 2);
        CHECK(std::min(heights[0], heights[1]) < paper.height * 0.1);
        CHECK(std::max(heights[0], heights[1]) > paper.height * 0.9);
    }
}

TEST_CASE("title, case, date, method and verification are on the sheet") {
    std::set<std::string> texts;
    for (const TextMark& text : texts_of(sheet(small_scene(), furniture(), a4_lying))) {
        texts.insert(text.text);
    }
    const Furniture wanted = furniture();
    for (const auto& text : {wanted.title, wanted.case_title, wanted.date, wanted.method,
                             wanted.verification, std::string("Legend")}) {
        CHECK(texts.contains(text));
    }
}

TEST_CASE("everything lies on the paper and no letter is below six points") {
    const ChartScene ring = ring_scene(150, 320, 1);
    for (const Size paper : {a4, a4_lying, a3_lying, a0_lying}) {
        for (const ChartScene& scene : {small_scene(), ring}) {
            const Picture picture = sheet(scene, furniture(), paper);
            CHECK(picture.extent == Box{0, 0, paper.width, paper.height});
            const Box all = box_of(picture, true).joined(box_of(picture, false));
            CHECK((all.left >= 20 && all.top >= 20));
            CHECK((all.right <= paper.width - 20 && all.bottom <= paper.height - 20));
            for (const TextMark& text : texts_of(picture))
                CHECK(text.size >= 6 - 1e-9);
        }
    }
}

TEST_CASE("nothing lies on the chart") {
    for (const Size paper : {a4, a4_lying, a3_lying}) {
        const Picture picture = sheet(ring_scene(150, 320, 1), furniture(), paper);
        const Box chart = box_of(picture, true);
        for (const Mark& mark : picture.marks) {
            if (mark.record == 0) CHECK_FALSE(extent_of(mark).overlaps(chart));
        }
    }
}

TEST_CASE("the chart fills what the furniture leaves, at least one way") {
    const Picture picture = sheet(ring_scene(150, 320, 1), furniture(), a3_lying);
    const Box chart = box_of(picture, true);
    CHECK((chart.height() > a3_lying.height * 0.62 || chart.width() > a3_lying.width * 0.7));
}

TEST_CASE("a sheet without texts is only the chart") {
    Furniture bare;
    bare.legend = false;
    const Picture picture = sheet(small_scene(), bare, a4);
    for (const Mark& mark : picture.marks)
        CHECK(mark.record != 0);
}

TEST_CASE("an empty chart still makes a sheet") {
    const Picture picture = sheet({}, furniture(), a4);
    CHECK(texts_of(picture).size() == 8);
}

TEST_CASE("a long title is broken into lines that stay on the paper") {
    Furniture around = furniture();
    around.title = "Who runs the ring that brings precursors from the coast to the hill "
                   "laboratories, who starts each of its consignments, and who pays for them";
    const auto texts = texts_of(sheet(small_scene(), around, a4));
    std::size_t lines = 0;
    for (const TextMark& text : texts) {
        if (text.size < 15) continue;
        ++lines;
        CHECK(plain_text_size(text.text, text.size, true).width < a4.width - 56);
    }
    CHECK(lines >= 2);
}

TEST_CASE("what is selected on the screen is not marked on paper") {
    ChartScene scene = small_scene();
    const auto selected = svg_of(sheet(scene, furniture(), a4));
    for (ChartItem& item : scene.items)
        item.selected = false;
    CHECK(selected == svg_of(sheet(scene, furniture(), a4)));
}
