// SPDX-License-Identifier: Apache-2.0
#include "core/picture/dossier_pages.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

constexpr Size a4{595.28, 841.89};

void put(Dossier& dossier, DossierBlock block) {
    dossier.blocks.push_back(std::move(block));
}

Dossier dossier() {
    Dossier made;
    made.title = "Ring report";
    made.head = "Operation Kingfisher · Case officer 7 · 14 May 2023 · Step 12 of the case";
    made.marking = "RESTRICTED";
    made.caveat = "Lead for verification, not evidence.";
    made.sources_heading = "Sources";
    made.sources = {"Call records, operator 1", "Informant"};
    put(made, DossierHeading{"Who runs it?", 1});
    put(made, DossierHeading{"1. Heron", 2});
    put(made, DossierText{"Stands between the others.", {1, 2}});
    put(made, DossierText{"Has few contacts.", {2}, false, true});
    return made;
}

std::vector<Picture> pages(const Dossier& made) {
    return pages_of(made, a4, style_for(Palette::print), plain_text_size);
}

std::size_t times(const Picture& page, const std::string& words) {
    std::size_t count = 0;
    for (const Mark& mark : page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            count += text->text == words ? 1 : 0;
    return count;
}

double top_of(const Picture& page, const std::string& words) {
    for (const Mark& mark : page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            if (text->text == words) return text->at.y;
    return -1;
}

} // namespace

TEST_CASE("statements carry their sources, and the list closes the document", "[dossier_pages]") {
    const auto made = pages(dossier());
    REQUIRE(made.size() == 1);
    const Picture& page = made[0];
    CHECK(times(page, "Stands between the others. [1, 2]") == 1);
    CHECK(times(page, "Has few contacts. [2]") == 1);
    CHECK(times(page, "[1] Call records, operator 1") == 1);
    CHECK(top_of(page, "Sources") > top_of(page, "Has few contacts. [2]"));
    CHECK(top_of(page, "[2] Informant") > top_of(page, "[1] Call records, operator 1"));
    CHECK(times(page, "RESTRICTED") == 2);
    CHECK(times(page, "Lead for verification, not evidence.") == 1);
    CHECK(times(page, "1 / 1") == 1);
}

TEST_CASE("headings are the outline, by their depth", "[dossier_pages]") {
    const auto made = pages(dossier());
    std::vector<std::pair<std::string, int>> outline;
    for (const Bookmark& mark : made[0].bookmarks)
        outline.push_back({mark.text, mark.depth});
    CHECK(outline == std::vector<std::pair<std::string, int>>{
                         {"Who runs it?", 0}, {"1. Heron", 1}, {"Sources", 0}});
}

TEST_CASE("the head is whole on every page, and what follows stands below it", "[dossier_pages]") {
    Dossier made = dossier();
    for (int i = 0; i < 150; ++i)
        put(made, DossierText{"Statement " + std::to_string(i), {1}});
    const auto long_one = pages(made);
    REQUIRE(long_one.size() > 1);
    for (const Picture& page : long_one) {
        CHECK(times(page, made.head) == 1);
        CHECK(times(page, "RESTRICTED") == 2);
    }
    for (const Mark& mark : long_one[1].marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            if (text->text.starts_with("Statement"))
                CHECK(text->at.y > top_of(long_one[1], made.head) + 5);
}

TEST_CASE("a heading goes to the next page with its picture", "[dossier_pages]") {
    DossierPicture plot;
    plot.picture.extent = {0, 0, 480, 130};
    plot.caption = "Seizures by month";
    for (int lines = 30; lines < 60; ++lines) {
        Dossier made = dossier();
        for (int i = 0; i < lines; ++i)
            put(made, DossierText{"Statement", {}});
        put(made, DossierHeading{"Seizures", 1});
        put(made, plot);
        for (const Picture& page : pages(made))
            CHECK(times(page, "Seizures") == times(page, "Seizures by month"));
    }
}

TEST_CASE("a picture is no wider than the text, and an empty table says so", "[dossier_pages]") {
    Dossier made = dossier();
    DossierPicture wide;
    wide.picture.extent = {0, 0, 5000, 50};
    wide.picture.marks.push_back({BoxMark{wide.picture.extent, 0, {}, {}}, 77});
    made.blocks.clear();
    put(made, wide);
    DossierTable nobody;
    nobody.header = {"Name"};
    nobody.empty = "Nobody is ranked.";
    put(made, nobody);
    const auto page = pages(made).front();
    CHECK(times(page, "Nobody is ranked.") == 1);
    for (const Mark& mark : page.marks)
        if (mark.record == 77) {
            const Box box = std::get<BoxMark>(mark.shape).box;
            CHECK(box.left >= 40);
            CHECK(box.right <= a4.width - 40);
            CHECK(box.width() / box.height() == Approx(100));
        }
}
