// SPDX-License-Identifier: Apache-2.0
#include "core/picture/sheet_frame.h"

#include <cmath>
#include <map>

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

const TextMeasure measure = plain_text_size;

Furniture furniture() {
    Furniture furniture;
    furniture.case_title = "Operation Kingfisher";
    furniture.author = "Case officer 7";
    furniture.date = "14 May 2023";
    furniture.revision = "Step 12 of the case";
    furniture.marking = "RESTRICTED";
    furniture.verification = "Lead for verification, not evidence.";
    furniture.watermark = "COPY 2";
    return furniture;
}

struct Framed {
    Picture page;
    Box room;
    std::map<std::string, TextMark> texts;
};

Framed framed(const Furniture& around, const PageSetup& setup, const PageNumber& number = {}) {
    Framed made;
    made.room = frame_page(made.page, around, setup,
                           style_for_paper(style_for(Palette::print), setup), measure, number);
    for (const Mark& mark : made.page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape)) made.texts[text->text] = *text;
    return made;
}

std::size_t boxes_on(const Picture& page) {
    std::size_t count = 0;
    for (const Mark& mark : page.marks)
        count += std::holds_alternative<BoxMark>(mark.shape) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("everything that is said stands outside the room of the chart", "[sheet_frame]") {
    const Framed made = framed(furniture(), {}, {2, 5, "Sheet 1 of 4", 2, 2, 0});
    for (const char* words : {"Operation Kingfisher", "Sheet 1 of 4", "RESTRICTED"})
        REQUIRE(made.texts.contains(words));
    CHECK(made.texts.at("Operation Kingfisher").at.y < made.room.top);
    CHECK(made.texts.at("Sheet 1 of 4").at.y < made.room.top);
    CHECK(made.texts.at("Case officer 7 · 14 May 2023 · Step 12 of the case").at.y >
          made.room.bottom);
    CHECK(made.texts.at("Page 2 of 5").at.y > made.room.bottom);
    CHECK(made.texts.at("Lead for verification, not evidence.").at.y > made.room.bottom);
    CHECK(made.page.extent == Box{0, 0, PageSetup{}.paper.width, PageSetup{}.paper.height});
}

TEST_CASE("the watermark lies along the diagonal, under everything else", "[sheet_frame]") {
    const Framed made = framed(furniture(), {});
    const auto& first = std::get<TextMark>(made.page.marks.front().shape);
    CHECK(first.text == "COPY 2");
    const Size paper = PageSetup{}.paper;
    CHECK(first.turn == Approx(-std::atan2(paper.height, paper.width) * 180 / M_PI));
    CHECK(contrast(first.colour, made.page.paper) < 1.5);
}

TEST_CASE("a sheet of a wall shows which one it is in a small map", "[sheet_frame]") {
    const std::size_t alone = boxes_on(framed(furniture(), {}, {1, 1, ""}).page);
    CHECK(boxes_on(framed(furniture(), {}, {2, 7, "Sheet 1 of 6", 3, 2, 0}).page) == alone + 6);
}

TEST_CASE("margins are kept, and a frame without words leaves all within them", "[sheet_frame]") {
    PageSetup setup;
    setup.margins = {10, 20, 30, 40};
    const Framed bare = framed({}, setup);
    CHECK(bare.room == Box{10, 20, setup.paper.width - 30, setup.paper.height - 40});
    CHECK(bare.page.marks.empty());
}

TEST_CASE("large paper has large letters and no paper letters below six points", "[sheet_frame]") {
    const Style plain = style_for(Palette::print);
    PageSetup a4, a0;
    a4.paper = {595.28, 841.89};
    a0.paper = {2383.94, 3370.39};
    CHECK(style_for_paper(plain, a0).label_size ==
          Approx(plain.label_size * std::sqrt(2383.94 / 595)));
    a4.letters = 2;
    CHECK(style_for_paper(plain, a4).label_size * 0.82 >= least_letters);
    for (const auto& [words, text] : framed(furniture(), a4, {1, 2, "Sheet 1 of 2"}).texts)
        CHECK(text.size >= least_letters);
}

TEST_CASE("words too long for their place are cut, the marking is whole", "[sheet_frame]") {
    Furniture around = furniture();
    around.case_title = std::string(400, 'W');
    const Framed made = framed(around, {}, {1, 2, "Sheet 1 of 2"});
    CHECK(made.texts.contains("RESTRICTED"));
    CHECK_FALSE(made.texts.contains(around.case_title));
    for (const auto& [words, text] : made.texts) {
        if (text.turn != 0) continue;
        const Box box = text_box(text, measure(text.text, text.size, text.bold));
        CHECK((box.left >= -0.5 && box.right <= PageSetup{}.paper.width + 0.5));
    }
}
