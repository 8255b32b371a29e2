// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/reach_sweep.h"
#include "tests/support/known_graphs.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

std::vector<double> nearness(Instructions instructions, const Nearby& out, const Nearby& in) {
    ReachScratch scratch;
    std::vector<ReachSum> sums(out.vertices());
    const Vertex count = std::min(512U, out.vertices());
    REQUIRE(sweep_reach(instructions, out, in, 0, count, scratch, sums, Task()));
    std::vector<double> values;
    for (const ReachSum& sum : sums)
        values.push_back(sum.nearness());
    return values;
}

} // namespace

TEST_CASE("the sums of a search have the same bits on all instruction sets") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const Nearby out = rows_of(random_graph(seed, 900, seed % 2 == 0));
        const Nearby in = turned(out);
        const auto plain = nearness(Instructions::baseline, out, in);
        if (best_instructions() == Instructions::baseline) continue;
        REQUIRE(nearness(Instructions::avx2, out, in) == plain);
        REQUIRE(nearness(best_instructions(), out, in) == plain);
    }
}

TEST_CASE("a long chain is searched in few steps a level") {
    Pairs pairs;
    for (Vertex v = 1; v < 20000; ++v)
        pairs.emplace_back(v - 1, v);
    const Nearby rows = rows_of(graph_of(20000, pairs));
    ReachScratch scratch;
    std::vector<ReachSum> sums(rows.vertices());
    REQUIRE(sweep_reach(best_instructions(), rows, rows, 0, 512, scratch, sums, Task()));
    CHECK(sums[0].far == 511 * 512 / 2);
    CHECK(sums[19999].reached == 512);
    CHECK(sums[19999].far == 512 * 19999 - 511 * 512 / 2);
    double near = 0;
    for (Vertex v = 0; v < 512; ++v)
        near += 1.0 / (19999 - v);
    CHECK(sums[19999].nearness() == Approx(near).epsilon(1e-12));
}

TEST_CASE("a stopped search says so") {
    Task task;
    task.stop();
    const Nearby rows = rows_of(karate());
    ReachScratch scratch;
    std::vector<ReachSum> sums(rows.vertices());
    CHECK_FALSE(sweep_reach(best_instructions(), rows, rows, 0, 34, scratch, sums, task));
}
