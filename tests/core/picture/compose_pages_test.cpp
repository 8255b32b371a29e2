// SPDX-License-Identifier: Apache-2.0
#include "core/picture/compose_pages.h"

#include <cmath>
#include <set>

#include <catch2/catch.hpp>

#include "core/picture/greys.h"
#include "core/picture/svg.h"
#include "tests/support/golden.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

constexpr Size a4_lying{841.89, 595.28};

Furniture furniture() {
    Furniture furniture;
    furniture.title = "Who runs it?";
    furniture.case_title = "Operation Kingfisher";
    furniture.date = "14 May 2023";
    furniture.author = "Case officer 7";
    furniture.revision = "Step 12 of the case";
    furniture.marking = "RESTRICTED";
    furniture.watermark = "DRAFT";
    furniture.verification = "Lead for verification, not evidence.";
    furniture.method = "Ringleader score of 3 entities and 3 links, equal weights, seed 1.";
    return furniture;
}

PaperChart paper(const ChartScene& scene, const PageSetup& setup,
                 const Furniture& around = furniture()) {
    Task task;
    auto chart = compose_pages(scene, built_in_schema(), style_for(Palette::print), plain_text_size,
                               around, setup, task);
    REQUIRE(chart);
    return std::move(*chart);
}

PageSetup on_sheets(std::size_t across, std::size_t down) {
    PageSetup setup;
    setup.paper = a4_lying;
    setup.across = across;
    setup.down = down;
    return setup;
}

std::multiset<std::string> words_on(const Picture& page) {
    std::multiset<std::string> words;
    for (const Mark& mark : page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape)) words.insert(text->text);
    return words;
}

} // namespace

TEST_CASE("a wall of four sheets has a key sheet, and each says which it is", "[compose_pages]") {
    const PaperChart chart = paper(ring_scene(60, 120, 1), on_sheets(2, 2));
    REQUIRE(chart.pages.size() == 5);
    CHECK((chart.across == 2 && chart.down == 2));
    for (std::size_t i = 0; i < 5; ++i) {
        const auto words = words_on(chart.pages[i]);
        CHECK(words.count("RESTRICTED") == 2);
        CHECK(words.count("DRAFT") == 1);
        CHECK(words.count("Lead for verification, not evidence.") == 1);
        CHECK(words.count("Case officer 7 · 14 May 2023 · Step 12 of the case") == 1);
        CHECK(words.count("Page " + std::to_string(i + 1) + " of 5") == 1);
        if (i > 0) CHECK(words.count("Sheet " + std::to_string(i) + " of 4") == 1);
        CHECK(chart.pages[i].bookmarks.size() == 1);
    }
    CHECK(words_on(chart.pages[0]).count("Legend") == 1);
    CHECK(words_on(chart.pages[1]).count("Legend") == 0);
}

TEST_CASE("key and first sheet of a wall are written as the golden files have them",
          "[compose_pages]") {
    PageSetup setup = on_sheets(2, 1);
    setup.index = true;
    const PaperChart chart = paper(small_scene(), setup);
    REQUIRE(chart.pages.size() == 4);
    const auto key = svg_of(chart.pages[0]), sheet = svg_of(chart.pages[1]);
    CHECK(key == golden("tests/core/picture/golden/key_sheet.svg", key));
    CHECK(sheet == golden("tests/core/picture/golden/wall_sheet.svg", sheet));
}

TEST_CASE("every item of a chart is on a sheet of the wall, within what the sheet shows",
          "[compose_pages]") {
    const ChartScene scene = ring_scene(80, 160, 2);
    const PaperChart chart = paper(scene, on_sheets(3, 2));
    std::set<std::int64_t> seen;
    for (std::size_t i = 1; i < chart.pages.size(); ++i)
        for (const Mark& mark : chart.pages[i].marks)
            if (const auto* disc = std::get_if<DiscMark>(&mark.shape))
                if (chart.pages[i].extent.contains(disc->centre)) seen.insert(mark.record);
    for (const ChartItem& item : scene.items)
        CHECK(seen.contains(item.record));
}

TEST_CASE("more sheets show more names, and what has no room is said", "[compose_pages]") {
    const ChartScene scene = ring_scene(600, 1200, 3);
    const PaperChart one = paper(scene, on_sheets(1, 1)), many = paper(scene, on_sheets(3, 3));
    CHECK(one.names == 600);
    CHECK(one.nameless > many.nameless);
    REQUIRE(one.remarks.size() == 1);
    CHECK(one.remarks[0].arguments[0] == std::to_string(one.nameless));
    CHECK(many.scale > 2 * one.scale);
}

TEST_CASE("a name that is a number is not taken for the badge of a rank", "[compose_pages]") {
    ChartScene scene = small_scene();
    scene.items[0].label = "1";
    CHECK(paper(scene, on_sheets(1, 1)).nameless == 0);
}

TEST_CASE("true scale takes as many sheets as it needs and keeps its scale", "[compose_pages]") {
    const ChartScene scene = ring_scene(150, 320, 1);
    PageSetup setup = on_sheets(1, 1);
    setup.fitting = Fitting::true_scale;
    setup.scale = 0.2;
    const PaperChart small = paper(scene, setup);
    setup.scale = 2;
    const PaperChart large = paper(scene, setup);
    CHECK(small.pages.size() == 1);
    CHECK(small.scale == 0.2);
    CHECK(large.scale == 2);
    CHECK(large.across * large.down > 4);
    setup.scale = 100;
    Task task;
    const auto too_large = compose_pages(scene, built_in_schema(), style_for(Palette::print),
                                         plain_text_size, furniture(), setup, task);
    REQUIRE_FALSE(too_large);
    CHECK(too_large.error().message.in_english().find("400") != std::string::npos);
}

TEST_CASE("the index names everybody and a cell that holds him", "[compose_pages]") {
    PageSetup setup = on_sheets(1, 1);
    setup.index = true;
    const ChartScene scene = ring_scene(60, 120, 1);
    const PaperChart chart = paper(scene, setup);
    REQUIRE(chart.pages.size() == 2);
    const auto words = words_on(chart.pages[1]);
    for (const ChartItem& item : scene.items)
        CHECK(words.count(item.label) >= 1);
    // The grid of a sheet that lies: 8 columns, 6 rows.
    CHECK(words_on(chart.pages[0]).count("H") == 1);
    CHECK(words_on(chart.pages[0]).count("6") >= 1);
}

TEST_CASE("letters are never below six points, and that is said", "[compose_pages]") {
    PageSetup setup = on_sheets(2, 2);
    setup.letters = 3;
    setup.index = true;
    const PaperChart chart = paper(ring_scene(60, 120, 1), setup);
    for (const Picture& page : chart.pages)
        for (const Mark& mark : page.marks)
            if (const auto* text = std::get_if<TextMark>(&mark.shape))
                CHECK(text->size >= least_letters - 1e-9);
    REQUIRE_FALSE(chart.remarks.empty());
    CHECK(chart.remarks[0].arguments[0] == "3.0");
}

TEST_CASE("grey sheets have no colour left, and kinds still differ by their icons",
          "[compose_pages]") {
    PageSetup setup = on_sheets(1, 1);
    setup.grey = true;
    const auto svg = svg_of(paper(small_scene(), setup).pages[0]);
    for (std::size_t at = svg.find("\"#"); at != std::string::npos; at = svg.find("\"#", at + 1))
        CHECK((svg.substr(at + 2, 2) == svg.substr(at + 4, 2) &&
               svg.substr(at + 4, 2) == svg.substr(at + 6, 2)));
    CHECK(grey_of({255, 0, 0}).red == 54);
    CHECK(grey_of({255, 255, 255}) == Colour{255, 255, 255});
}

TEST_CASE("margins that leave no room and a stop are said", "[compose_pages]") {
    PageSetup setup = on_sheets(1, 1);
    setup.margins = {400, 400, 400, 400};
    Task task;
    CHECK_FALSE(compose_pages(small_scene(), built_in_schema(), style_for(Palette::print),
                              plain_text_size, furniture(), setup, task));
    task.stop();
    const auto stopped = compose_pages(small_scene(), built_in_schema(), style_for(Palette::print),
                                       plain_text_size, furniture(), on_sheets(2, 2), task);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::stopped);
}

namespace {

/// Two rings of 400 side by side, a thousand links within and three between.
ChartScene two_groups() {
    ChartScene scene = ring_scene(800, 0, 1);
    for (std::size_t i = 0; i < 800; ++i) {
        ChartItem& item = scene.items[i];
        const auto n = static_cast<double>(i % 400);
        item.at = {n * 10 - std::floor(n / 20) * 200 + (i < 400 ? 0 : 400),
                   std::floor(n / 20) * 10};
        item.rank = 0;
        item.importance = i % 400 == 7 ? 0.9 : 0.1;
        scene.communities.push_back(i < 400 ? 0 : 1);
    }
    scene.links.clear();
    for (std::size_t k = 0; k < 1003; ++k) {
        ChartLink link;
        link.record = static_cast<std::int64_t>(k + 1);
        link.from = k < 1000 ? k % 400 + 400 * (k % 2) : k - 1000;
        link.to = k < 1000 ? (k * 7 + 1) % 400 + 400 * (k % 2) : k - 600;
        scene.links.push_back(link);
    }
    return scene;
}

std::size_t lines_on(const Picture& page) {
    return static_cast<std::size_t>(std::ranges::count_if(page.marks, [](const Mark& mark) {
        return std::holds_alternative<LineMark>(mark.shape) && mark.record != 0;
    }));
}

} // namespace

TEST_CASE("on paper too small to tell items apart, groups stand for them and their links",
          "[compose_pages]") {
    const ChartScene scene = two_groups();
    const Picture small = paper(scene, on_sheets(1, 1)).pages.front();
    const auto words = words_on(small);
    CHECK(words.count(scene.items[7].label + " · 400") == 1);
    CHECK(words.count(scene.items[407].label + " · 400") == 1);
    CHECK(words.count("3") == 1); // links between them
    CHECK(words.count("Group: its foremost, its size") == 1);
    CHECK(words.count("Ties between two groups") == 1);
    CHECK(lines_on(small) == 0);
    PageSetup large = on_sheets(1, 1);
    large.paper = {3200, 1700};
    large.fitting = Fitting::true_scale;
    large.scale = 4;
    const Picture near = paper(scene, large).pages.front();
    CHECK(words_on(near).count("Group: its foremost, its size") == 0);
    CHECK(lines_on(near) == 1003);
}
