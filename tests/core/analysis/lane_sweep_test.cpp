// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/lane_sweep.h"
#include "core/analysis/wide_sweep.h"
#include "tests/support/known_graphs.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

std::vector<Vertex> first_vertices(const Nearby& rows, Vertex most) {
    std::vector<Vertex> sources;
    for (Vertex v = 0; v < std::min(most, rows.vertices()); ++v)
        sources.push_back(v);
    return sources;
}

std::vector<double> swept(Instructions instructions, const LaneGraph& graph,
                          std::span<const Vertex> sources, Swept expected = Swept::done) {
    const Task task;
    LaneScratch scratch;
    std::vector<double> worths(sources.size());
    for (std::size_t i = 0; i < worths.size(); ++i)
        worths[i] = 1 + static_cast<double>(i % 3);
    std::vector<double> sum(graph.out.vertices());
    REQUIRE(sweep_lanes(instructions, graph, sources, worths, scratch, sum, task) == expected);
    return sum;
}

std::vector<double> one_by_one(const LaneGraph& graph, std::span<const Vertex> sources) {
    const Task task;
    WideSweep wide(graph);
    std::vector<double> sum(graph.out.vertices());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        REQUIRE(wide.add(sources[i], 1 + static_cast<double>(i % 3), sum, task));
    }
    return sum;
}

/// `layers` layers in a ring, everybody of one tied to everybody of the next.
Graph ring_of_layers(Vertex layers, Vertex width) {
    Pairs pairs;
    for (Vertex i = 0; i < layers * width; ++i) {
        const Vertex next = (i / width + 1) % layers * width;
        for (Vertex j = 0; j < width; ++j)
            pairs.emplace_back(i, next + j);
    }
    return graph_of(layers * width, pairs);
}

std::vector<Instructions> available() {
    std::vector<Instructions> sets{Instructions::baseline};
    if (best_instructions() != Instructions::baseline) sets.push_back(Instructions::avx2);
    if (best_instructions() == Instructions::avx512) sets.push_back(Instructions::avx512);
    return sets;
}

} // namespace

TEST_CASE("lanes agree with single sources and have the same bits on all instruction sets") {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        const Nearby out = rows_of(random_graph(seed, seed % 20 == 0 ? 500 : 70, seed % 2 == 0));
        const Nearby in = turned(out);
        std::vector<double> worth(out.vertices());
        for (Vertex v = 0; v < out.vertices(); ++v)
            worth[v] = 1 + v % 4;
        const LaneGraph graph{out, in, worth};
        const auto sources = first_vertices(out, 64 - static_cast<Vertex>(seed % 40));
        const auto plain = swept(Instructions::baseline, graph, sources);
        for (const Instructions set : available())
            REQUIRE(swept(set, graph, sources) == plain);
        const auto wide = one_by_one(graph, sources);
        for (Vertex v = 0; v < out.vertices(); ++v) {
            REQUIRE(plain[v] == Approx(wide[v]).epsilon(1e-12).margin(1e-12));
        }
    }
}

TEST_CASE("more paths than a float can count are counted in doubles") {
    const Nearby rows = rows_of(ring_of_layers(60, 4)); // up to 4^29 paths
    const std::vector<double> worth(rows.vertices(), 1);
    const LaneGraph graph{rows, rows, worth};
    const auto sources = first_vertices(rows, 64);
    const auto wide = one_by_one(graph, sources);
    const auto plain = swept(Instructions::baseline, graph, sources);
    for (Vertex v = 0; v < rows.vertices(); ++v) {
        CHECK(plain[v] == Approx(wide[v]).epsilon(1e-12));
    }
    for (const Instructions set : available())
        CHECK(swept(set, graph, sources) == plain);
}

TEST_CASE("more paths than a double can count are left to the wide sweep") {
    const Nearby rows = rows_of(ring_of_layers(400, 40)); // up to 40^199 paths
    const std::vector<double> worth(rows.vertices(), 1);
    const LaneGraph graph{rows, rows, worth};
    const std::vector<Vertex> source{0};
    CHECK(swept(best_instructions(), graph, source, Swept::beyond) ==
          std::vector<double>(rows.vertices()));
    // By symmetry a layer shares evenly what goes through it to the layers behind it.
    const auto wide = one_by_one(graph, source);
    // Its own layer and the opposite one are reached both ways round.
    CHECK(wide[40] == Approx((39 / 2.0 + 198 * 40 + 40 / 2.0) / 40).epsilon(1e-12));
}

TEST_CASE("graphs too deep for levels of one byte are left to the wide sweep") {
    const Nearby rows = rows_of(cycle(600));
    const std::vector<double> worth(rows.vertices(), 1);
    const std::vector<Vertex> source{0, 1, 2};
    CHECK(swept(best_instructions(), {rows, rows, worth}, source, Swept::beyond) ==
          std::vector<double>(rows.vertices()));
}

TEST_CASE("a stopped sweep says so") {
    Task task;
    task.stop();
    const Nearby rows = rows_of(karate());
    const std::vector<double> worth(rows.vertices(), 1);
    const LaneGraph graph{rows, rows, worth};
    LaneScratch scratch;
    std::vector<double> sum(rows.vertices());
    const std::vector<Vertex> source{0};
    CHECK(sweep_lanes(best_instructions(), graph, source, std::span(worth).first(1), scratch, sum,
                      task) == Swept::stopped);
    CHECK_FALSE(WideSweep(graph).add(0, 1, sum, task));
}
