// SPDX-License-Identifier: Apache-2.0
#include "core/picture/page_table.h"

#include <numeric>

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

std::size_t times(const Picture& page, const std::string& words) {
    std::size_t number = 0;
    for (const Mark& mark : page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            number += text->text == words ? 1 : 0;
    return number;
}

} // namespace

TEST_CASE("columns are as wide as they like where there is room, else they share", "[table]") {
    CHECK(column_widths({50, 100}, 300) == std::vector<double>{50, 100});
    const auto shared = column_widths({50, 400, 400}, 450);
    CHECK(shared == std::vector<double>{50, 200, 200});
    CHECK(column_widths({}, 100).empty());
}

TEST_CASE("a long table has its header on every page and loses no row", "[table]") {
    const TextMeasure measure = plain_text_size;
    Pages pages(style_for(Palette::print), measure, {595, 842}, {"T", "", ""});
    std::vector<std::vector<std::string>> rows;
    for (int i = 0; i < 150; ++i)
        rows.push_back({"row" + std::to_string(i), std::string(i % 7 == 0 ? 300 : 5, 'x')});
    put_table(pages, {"Name", "Words"}, rows);
    const auto all = pages.finish();
    REQUIRE(all.size() > 2);
    std::size_t printed = 0;
    for (const Picture& page : all) {
        CHECK(times(page, "Name") == 1);
        for (const auto& row : rows)
            printed += times(page, row[0]);
        for (const Mark& mark : page.marks)
            CHECK(extent_of(mark).bottom <= 842);
    }
    CHECK(printed == rows.size());
}
