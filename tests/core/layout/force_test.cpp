// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "core/layout/quality.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

namespace {

std::vector<Point> force(const Graph& graph, const LayoutOptions& options) {
    Task task;
    auto points = find_layout("force")->run(graph, options, task);
    REQUIRE(points);
    return *points;
}

} // namespace

TEST_CASE("the organic layout keeps its stress low when overlaps are gone") {
    CHECK(stress_of(karate(), force(karate(), {})) < 0.09);
}

TEST_CASE("another seed is another chart, a wider spacing a wider one") {
    LayoutOptions other, wide;
    other.seed = 2;
    wide.spacing = 120;
    const auto points = force(karate(), {});
    CHECK(force(karate(), other) != points);
    const auto wider = force(karate(), wide);
    CHECK(length(wider[0] - wider[33]) == Approx(2 * length(points[0] - points[33])).epsilon(0.01));
}

TEST_CASE("laying out again from where things stand moves little") {
    LayoutOptions again;
    again.start = force(karate(), {});
    const auto points = force(karate(), again);
    for (std::size_t v = 0; v < points.size(); ++v) {
        CHECK(length(points[v] - again.start[v]) < 75);
    }
}

TEST_CASE("a newcomer joins beside its contact and nobody else moves") {
    auto pairs = karate_pairs();
    pairs.emplace_back(34, 33);
    LayoutOptions options;
    options.start = force(karate(), {});
    options.start.push_back({NAN, NAN});
    options.pinned.assign(34, true);
    options.pinned.push_back(false);
    const auto points = force(graph_of(35, pairs), options);
    for (std::size_t v = 0; v < 34; ++v)
        CHECK(points[v] == options.start[v]);
    CHECK(length(points[34] - points[33]) < 160);
}

TEST_CASE("the long side lies flat") {
    const auto points = force(cycle(3), {});
    Pairs path;
    for (Vertex v = 0; v + 1 < 12; ++v)
        path.emplace_back(v, v + 1);
    const auto line = force(graph_of(12, path), {});
    CHECK(std::abs(line[11].x - line[0].x) > 5 * std::abs(line[11].y - line[0].y));
    CHECK(points.size() == 3);
}

TEST_CASE("a part in which nothing stands yet goes below the part that stands") {
    LayoutOptions options;
    options.start = {{0, 0}, {60, 0}, {120, 0}, {NAN, NAN}, {NAN, NAN}};
    options.pinned = {true, true, true, false, false};
    const auto points = force(path_of_three_and_pair(), options);
    for (std::size_t v = 0; v < 3; ++v)
        CHECK(points[v] == options.start[v]);
    CHECK(points[3].y > 30);
    CHECK(points[4].y > 30);
    CHECK(length(points[3] - points[4]) > 30);
}
