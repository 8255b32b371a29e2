// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/betweenness.h"
#include "core/analysis/rank_draws.h"
#include "core/analysis/redraw.h"
#include "tests/support/public_data.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("chances and intervals are counted from the ranks of the draws", "[rank_draws]") {
    RankDraws draws(4, 3);
    draws.record(0, {3, 2, 1});
    draws.record(1, {3, 1, 2});
    draws.record(2, {1, 2, 2});
    draws.record(3, {0, 0, 0});
    CHECK(draws.p_top(0, 1) == .5);
    CHECK(draws.p_top(1, 1) == 0); // sharing the first place with another is not being first
    CHECK(draws.p_top(1, 2) == .5);
    CHECK(draws.p_top(2, 3) == 1);
    CHECK(draws.rank_at(0, 0) == 1);
    CHECK(draws.worst_rank_at(0, 1) == 3);
    CHECK(draws.rank_at(1, 1) == 3);
    CHECK(draws.worst_rank(2, 0) == 3);
}

TEST_CASE("what has no value comes last", "[rank_draws]") {
    RankDraws draws(1, 3);
    draws.record(0, {NAN, 2, 1});
    CHECK(draws.worst_rank(0, 0) == 3);
}

TEST_CASE("the first error of a measure is the error of the whole", "[rank_draws]") {
    Task task;
    const auto bad = [](const Network&, std::uint64_t draw, Task&) -> Result<std::vector<double>> {
        if (draw >= 3) return fail("draw %1", {std::to_string(draw)});
        return std::vector<double>{1, 2};
    };
    const auto draws = rank_draws([](std::uint64_t) { return Network(); }, 10, 2, bad, task);
    REQUIRE(!draws);
    CHECK(draws.error().message.in_english() == "draw 3");
}

TEST_CASE("stopped draws are no failure", "[rank_draws]") {
    Task task;
    task.stop();
    const auto any = [](const Network&, std::uint64_t, Task&) -> Result<std::vector<double>> {
        return std::vector<double>{1};
    };
    const auto draws = rank_draws([](std::uint64_t) { return Network(); }, 10, 1, any, task);
    REQUIRE(!draws);
    CHECK(draws.error().kind == Error::Kind::stopped);
}

TEST_CASE("betweenness of CAVIAR, ties at .8: the chances published with the method",
          "[rank_draws][public]") {
    const auto folder = public_data();
    if (!folder) return;
    auto network = caviar(*folder);
    // One unit a tie: both directions of a pair stay or fall together.
    std::map<std::pair<Vertex, Vertex>, std::int64_t> unit;
    std::vector<TieRecord> ties;
    for (TieRecord& tie : network.ties) {
        const auto ends = std::minmax(tie.from, tie.to);
        if (!unit.emplace(ends, 100 + ties.size()).second) continue;
        tie.vouchers = {{unit[ends], .8}};
        ties.push_back(tie);
    }
    network.ties = ties;
    REQUIRE(ties.size() == 205);
    const Redraw redraw(network, 0, 1);
    const auto between = [](const Network& drawn, std::uint64_t, Task& task) {
        return betweenness(drawn.graph, task);
    };
    Task task;
    task.threads = 2;
    const auto draws = rank_draws([&](std::uint64_t i) { return redraw.draw(i); }, 5000,
                                  network.vertices(), between, task);
    REQUIRE(draws);
    const auto p = [&](const char* who, std::uint32_t k) {
        return draws->p_top(vertex_of(network, who), k);
    };
    CHECK(p("N1", 3) == Approx(1).margin(.02));
    CHECK(p("N12", 3) == Approx(1).margin(.02));
    CHECK(p("N3", 3) == Approx(.54).margin(.02));
    CHECK(p("N76", 3) == Approx(.24).margin(.02));
    CHECK(p("N87", 3) == Approx(.22).margin(.02));
    CHECK(p("N3", 5) == Approx(.93).margin(.02));
    CHECK(p("N87", 5) == Approx(.91).margin(.02));
    CHECK(p("N76", 5) == Approx(.87).margin(.02));
}
