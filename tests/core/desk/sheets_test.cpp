// SPDX-License-Identifier: Apache-2.0
#include "core/desk/sheets.h"

#include "core/picture/svg.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::string sheet_svg(const Ring& ring, const SheetOptions& options) {
    Task task;
    const auto sheet = sheet_of(ring.the_case, built_in_schema(), options, plain_text_size, task);
    REQUIRE(sheet);
    return svg_of(*sheet);
}

} // namespace

TEST_CASE("paper sizes are the standard ones, lying unless said otherwise") {
    CHECK(paper_size("A4").value() == Size{841.89, 595.28});
    CHECK(paper_size("A4-portrait").value() == Size{595.28, 841.89});
    CHECK_FALSE(paper_size("napkin"));
}

TEST_CASE("a sheet carries names, title, marking, date and the verification line") {
    const Ring ring;
    SheetOptions options;
    options.marking = "RESTRICTED";
    const std::string svg = sheet_svg(ring, options);
    for (const char* text : {"Kestrel", "Magpie", "Ring", "RESTRICTED", "9 May 2026",
                             "Lead for verification, not evidence"})
        CHECK(svg.find(text) != std::string::npos);
    CHECK(svg == sheet_svg(ring, options));
}

TEST_CASE("without scores there is no verification line") {
    const Ring ring;
    SheetOptions options;
    options.ranked = false;
    CHECK(sheet_svg(ring, options).find("verification") == std::string::npos);
}

TEST_CASE("an empty case has no chart, and says what to do") {
    const Folder scratch;
    const auto empty = Case::create(scratch / "e.hwcase", "Empty", fixed_station());
    REQUIRE(empty);
    Task task;
    const auto sheet = sheet_of(*empty, built_in_schema(), {}, plain_text_size, task);
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().message.in_english().find("Import") != std::string::npos);
}
