// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/picture/pages.h"

using namespace headwater;

namespace {

constexpr Size a4{595, 842};

std::size_t times(const Picture& page, const std::string& words) {
    std::size_t number = 0;
    for (const Mark& mark : page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            number += text->text == words ? 1 : 0;
    return number;
}

} // namespace

TEST_CASE("every page carries the marking twice, the foot and its number", "[pages]") {
    const TextMeasure measure = plain_text_size;
    Pages pages(style_for(Palette::print), measure, a4, {"Title", "SECRET", "A lead."});
    for (int i = 0; i < 200; ++i)
        pages.put_paragraph("A line of words.");
    const auto all = pages.finish();
    REQUIRE(all.size() > 1);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(times(all[i], "SECRET") == 2);
        CHECK(times(all[i], "A lead.") == 1);
        CHECK(times(all[i], std::to_string(i + 1) + " / " + std::to_string(all.size())) == 1);
        for (const Mark& mark : all[i].marks) {
            const Box box = extent_of(mark);
            CHECK(box.left >= 0);
            CHECK(box.top >= 0);
            CHECK(box.right <= a4.width);
            CHECK(box.bottom <= a4.height);
        }
    }
}

TEST_CASE("columns go on to the next page side by side and lose no sentence", "[pages]") {
    const TextMeasure measure = plain_text_size;
    Pages pages(style_for(Palette::print), measure, a4, {"Title", "", ""});
    std::vector<std::string> many;
    for (int i = 0; i < 120; ++i)
        many.push_back("Reason " + std::to_string(i) + ".");
    pages.put_columns({{"Why", many, {}}, {"Against", {"One."}, {}}});
    const auto all = pages.finish();
    REQUIRE(all.size() > 1);
    CHECK(times(all[0], "One.") == 1);
    std::size_t printed = 0;
    for (const Picture& page : all)
        for (const std::string& sentence : many)
            printed += times(page, sentence);
    CHECK(printed == many.size());
}

TEST_CASE("words too wide are cut between letters", "[pages]") {
    const TextMeasure measure = plain_text_size;
    const Pages pages(style_for(Palette::print), measure, a4, {"Title", "", ""});
    CHECK(pages.fitted("short", 300) == "short");
    const auto cut = pages.fitted("Núi Sương và những người khác", 60);
    CHECK(cut.ends_with("…"));
    CHECK(measure(cut, pages.text_size(), false).width <= 60);
}
