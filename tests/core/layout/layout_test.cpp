// SPDX-License-Identifier: Apache-2.0
// What every row of the layout table promises.
#include "core/layout/layout.h"

#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "core/layout/overlap.h"
#include "tests/support/known_graphs.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

std::vector<Graph> awkward_graphs() {
    std::vector<Graph> graphs{graph_of(0, {}),
                              graph_of(1, {}),
                              graph_of(2, {{0, 1}}),
                              graph_of(7, {}),
                              star_of_five(),
                              cycle(40),
                              path_of_three_and_pair(),
                              florence(16),
                              karate(),
                              graph_of(3, {{0, 1}}, true)};
    for (std::uint64_t seed = 1; seed < 6; ++seed)
        graphs.push_back(random_graph(seed, 60));
    return graphs;
}

double least_distance(const std::vector<Point>& points) {
    double least = 1e9;
    for (const double gap : nearest_distances(points, 1e9))
        least = std::min(least, gap);
    return least;
}

} // namespace

TEST_CASE("the rows of the layout table have names and explain themselves") {
    std::set<std::string> names;
    for (const LayoutRow& row : layouts()) {
        INFO(row.name);
        CHECK(names.insert(row.name).second);
        CHECK(find_layout(row.name) == &row);
        CHECK(std::string(row.explanation).back() == '.');
    }
    CHECK(find_layout("force") == &layouts().front());
    CHECK(find_layout("no such layout") == nullptr);
}

TEST_CASE("every layout gives every vertex a place of its own") {
    for (const LayoutRow& row : layouts()) {
        for (const Graph& graph : awkward_graphs()) {
            INFO(row.name << ", " << graph.vertices() << " vertices");
            Task task;
            const auto points = row.run(graph, {}, task);
            REQUIRE(points);
            REQUIRE(points->size() == graph.vertices());
            for (const Point p : *points)
                REQUIRE((std::isfinite(p.x) && std::isfinite(p.y)));
            CHECK(least_distance(*points) > 20);
        }
    }
}

TEST_CASE("every layout gives the same bits again, with any number of threads") {
    for (const LayoutRow& row : layouts()) {
        INFO(row.name);
        Task one, two;
        two.threads = 2;
        CHECK(*row.run(karate(), {}, one) == *row.run(karate(), {}, two));
    }
}

TEST_CASE("every layout stops when it is told to") {
    for (const LayoutRow& row : layouts()) {
        INFO(row.name);
        Task task;
        task.stop();
        const auto points = row.run(karate(), {}, task);
        REQUIRE_FALSE(points);
        CHECK(points.error().kind == Error::Kind::stopped);
    }
}

TEST_CASE("every layout leaves pinned vertices exactly where they are") {
    LayoutOptions options;
    options.start.assign(34, {NAN, NAN});
    options.start[0] = {1000.125, -300};
    options.start[33] = {1400, -200.5};
    options.pinned.assign(34, false);
    options.pinned[0] = options.pinned[33] = true;
    for (const LayoutRow& row : layouts()) {
        INFO(row.name);
        Task task;
        const auto points = row.run(karate(), options, task);
        REQUIRE(points);
        CHECK((*points)[0] == options.start[0]);
        CHECK((*points)[33] == options.start[33]);
        CHECK(least_distance(*points) > 0);
    }
}
