// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <catch2/catch.hpp>

#include "core/picture/chart_look.h"
#include "core/picture/path.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

std::vector<std::pair<LineMark, std::int64_t>> lines_of(const ChartScene& scene) {
    const Style style = style_for(Palette::light);
    const TextMeasure measure = plain_text_size;
    std::vector<Mark> marks;
    draw_links(ChartLook(scene, built_in_schema(), style, measure, 1), marks);
    std::vector<std::pair<LineMark, std::int64_t>> lines;
    for (const Mark& mark : marks)
        lines.emplace_back(std::get<LineMark>(mark.shape), mark.record);
    return lines;
}

Point middle_of(const LineMark& line) {
    const Path path = path_of(line);
    if (path[1].kind == PathStep::Kind::line) return (path[0].to + path[1].to) * 0.5;
    return (path[0].to + path[1].to) * 0.125 + (path[1].first + path[1].second) * 0.375;
}

} // namespace

TEST_CASE("every link is one line that names its record") {
    std::set<std::int64_t> records;
    for (const auto& [line, record] : lines_of(small_scene()))
        records.insert(record);
    CHECK(records == std::set<std::int64_t>{21, 22, 23});
}

TEST_CASE("parallel links lie apart whichever way they run, so that they can be counted") {
    ChartScene scene = small_scene();
    scene.links.clear();
    for (int k = 0; k < 5; ++k) {
        const std::size_t from = k % 2 == 0 ? 0 : 1;
        scene.links.push_back({k, from, 1 - from, "call", Strength::confirmed, false, 1, k});
    }
    scene.items[1].at = {200, 0};
    std::vector<double> heights;
    for (const auto& [line, record] : lines_of(scene))
        heights.push_back(middle_of(line).y);
    std::sort(heights.begin(), heights.end());
    for (std::size_t k = 0; k + 1 < heights.size(); ++k)
        CHECK(heights[k + 1] - heights[k] > 5);
    CHECK(heights[2] == Approx(0).margin(1e-9));
}

TEST_CASE("an arrow points at the rim of its disc") {
    for (const auto& [line, record] : lines_of(small_scene())) {
        if (record != 22) continue;
        REQUIRE(line.arrow_to);
        const Style style = style_for(Palette::light);
        const double rim = style.leader_radius * ring_ratio;
        CHECK(length(arrow_of(line)[0].to - Point{0, 0}) > rim);
        CHECK(length(arrow_of(line)[0].to - Point{0, 0}) < rim + 4);
    }
}

TEST_CASE("no arrow is squeezed between discs that nearly touch") {
    ChartScene scene = small_scene();
    scene.items[1].at = {31, 0};
    for (const auto& [line, record] : lines_of(scene))
        CHECK_FALSE(line.arrow_to);
}

TEST_CASE("weight widens a line by its logarithm, strength sets its dashes") {
    for (const auto& [line, record] : lines_of(small_scene())) {
        if (record == 21) CHECK(line.pen.width == Approx(0.9 + 0.45));
        if (record == 22) CHECK(line.pen.width == Approx(0.9));
        if (record == 22) CHECK(line.pen.dash == Dash::dashed);
        if (record == 23) CHECK(line.pen.dash == Dash::dotted);
    }
}

TEST_CASE("links of what is selected lie on top in the accent colour") {
    const auto lines = lines_of(small_scene());
    CHECK(lines.back().second == 23);
    CHECK(lines.back().first.pen.colour == style_for(Palette::light).accent);
}

TEST_CASE("many links are drawn fainter than few") {
    const auto few = lines_of(ring_scene(100, 120, 1));
    const auto many = lines_of(ring_scene(100, 3000, 1));
    CHECK(many.front().first.pen.colour.alpha < few.front().first.pen.colour.alpha);
}

TEST_CASE("what stands out lies on top, wide and in the accent colour; the rest stands back") {
    ChartScene scene = small_scene();
    for (ChartLink& link : scene.links)
        link.stands_back = true;
    scene.links[1].stands_out = true;
    scene.links[1].stands_back = false;
    const auto lines = lines_of(scene);
    CHECK(lines.back().second == 22);
    CHECK(lines.back().first.pen.colour == style_for(Palette::light).accent);
    CHECK(lines.back().first.pen.width > lines.front().first.pen.width + 1);
    CHECK(lines.front().first.pen.colour.alpha < 200); // though one end of 23 is selected
}
