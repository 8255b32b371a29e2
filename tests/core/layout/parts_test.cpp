// SPDX-License-Identifier: Apache-2.0
#include "core/layout/parts.h"

#include <catch2/catch.hpp>

#include "core/layout/pack.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("a graph is split into its connected parts, the largest first") {
    const auto parts = split(graph_of(7, {{5, 6}, {0, 2}, {2, 4}}));
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].vertices == std::vector<Vertex>{0, 2, 4});
    CHECK(parts[0].graph.has_arc(1, 2));
    CHECK_FALSE(parts[0].graph.has_arc(0, 2));
    CHECK(parts[1].vertices == std::vector<Vertex>{5, 6});
    CHECK(parts[2].vertices == std::vector<Vertex>{1});
}

TEST_CASE("direction does not keep a part together or apart") {
    CHECK(split(graph_of(3, {{0, 1}, {2, 1}}, true)).size() == 1);
}

TEST_CASE("the spanned graph holds the edges inside alone") {
    const Graph inside = spanned(karate(), {0, 1, 2, 33});
    CHECK(inside.vertices() == 4);
    CHECK(inside.edges() == 3);
    CHECK(inside.has_arc(1, 2));
    CHECK(inside.degree(3) == 0);
}

TEST_CASE("options are renumbered for a part") {
    LayoutOptions options;
    options.start = {{0, 0}, {1, 0}, {2, 0}};
    options.pinned = {false, true, true};
    options.group = {7, 8, 9};
    options.focus = {2, 0};
    const LayoutOptions inside = narrowed(options, {1, 2});
    CHECK(inside.start == std::vector<Point>{{1, 0}, {2, 0}});
    CHECK(inside.pinned == std::vector<bool>{true, true});
    CHECK(inside.group == std::vector<std::uint32_t>{8, 9});
    CHECK(inside.focus == std::vector<Vertex>{1});
}

TEST_CASE("parts stand beside each other and not upon each other") {
    const Graph graph = graph_of(12, {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {4, 5}, {6, 7}, {8, 9}});
    Task task;
    const auto points = find_layout("force")->run(graph, {}, task);
    REQUIRE(points);
    const auto parts = split(graph);
    for (std::size_t a = 0; a < parts.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const Box box = box_of(*points, parts[a].vertices).grown(10);
            CHECK_FALSE(box.overlaps(box_of(*points, parts[b].vertices).grown(10)));
        }
    }
}

TEST_CASE("a place that is not finite is none, and cannot be pinned") {
    LayoutOptions options;
    options.start = {{0, 0}, {NAN, 0}};
    options.pinned = {false, true};
    CHECK(stands(options, 0));
    CHECK_FALSE(stands(options, 1));
    CHECK_FALSE(is_pinned(options, 1));
    CHECK_FALSE(any_pinned(options));
}
