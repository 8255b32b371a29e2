// SPDX-License-Identifier: Apache-2.0
#include "core/desk/sheets.h"

#include "core/analysis/leaders.h"
#include "core/desk/findings.h"
#include "core/desk/networks.h"
#include "core/picture/svg.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::string sheet_svg(const Ring& ring, const SheetOptions& options) {
    Task task;
    const auto sheets = sheets_of(ring.the_case, built_in_schema(), options, plain_text_size, task);
    REQUIRE(sheets);
    return svg_of(sheets->pages.front());
}

/// The discs of a sheet: who is ranked high is drawn large.
std::string marks_of(const std::string& svg) {
    std::string discs;
    for (std::size_t at = svg.find("<circle"); at != std::string::npos;
         at = svg.find("<circle", at + 1))
        discs += svg.substr(at, svg.find('>', at) - at);
    return discs;
}

} // namespace

TEST_CASE("paper sizes are the standard ones, lying unless said otherwise") {
    CHECK(paper_size("A4").value() == Size{841.89, 595.28});
    CHECK(paper_size("A4-portrait").value() == Size{595.28, 841.89});
    const auto own = paper_size("900x300");
    REQUIRE(own);
    CHECK(own->width == Approx(2551.18).margin(0.01));
    CHECK(own->height == Approx(850.39).margin(0.01));
    for (const char* wrong : {"napkin", "900x", "x300", "10x10", "nanx300", "900x300-portrait", ""})
        CHECK_FALSE(paper_size(wrong));
}

TEST_CASE("a sheet carries names, title, marking, date and the verification line") {
    const Ring ring;
    SheetOptions options;
    options.marking = "RESTRICTED";
    options.author = "Case officer 7";
    options.watermark = "COPY 2";
    const std::string svg = sheet_svg(ring, options);
    for (const char* text :
         {"Kestrel", "Magpie", "Ring", "RESTRICTED", "9 May 2026", "Case officer 7", "COPY 2", "Step",
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
    const auto sheet = sheets_of(*empty, built_in_schema(), {}, plain_text_size, task);
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().message.in_english().find("Import") != std::string::npos);
}

TEST_CASE("a chart takes its ranks from a kept ranking while that holds, and no longer") {
    Ring ring;
    Task task;
    const auto network = network_of(ring.the_case, built_in_schema(), actors_filter(), task);
    REQUIRE(network);
    auto finding = find_leaders(*network, {}, task);
    REQUIRE(finding);
    const std::string fresh = sheet_svg(ring, {});
    std::swap(finding->scores.front().vertex, finding->scores.back().vertex); // to be told apart
    REQUIRE(keep(ring.the_case, *finding, *network));
    SheetOptions by_number;
    by_number.finding = ring.the_case.findings().back().first;
    const std::string kept = sheet_svg(ring, {});
    CHECK(marks_of(kept) != marks_of(fresh));
    CHECK(marks_of(kept) == marks_of(sheet_svg(ring, by_number)));
    REQUIRE(ring.the_case.apply(
        {"Add",
         [](Edits& edits) -> Result<void> {
             TRY(const EntityId one, edits.add(Entity{{}, "person", "Newcomer", {}}));
             TRY(const EntityId two, edits.add(Entity{{}, "person", "Another", {}}));
             TRY_VOID(edits.add(Link{{}, "call", one, two, true, Strength::confirmed, "", {}}));
             return {};
         },
         ""}));
    CHECK(marks_of(sheet_svg(ring, {})) != marks_of(sheet_svg(ring, by_number)));
}
