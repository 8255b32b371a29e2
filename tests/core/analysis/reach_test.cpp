// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/reach.h"
#include "tests/support/known_graphs.h"
#include "tests/support/plain.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

void check_same(const std::vector<double>& ours, const std::vector<double>& theirs) {
    REQUIRE(ours.size() == theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        REQUIRE(ours[i] == Approx(theirs[i]).epsilon(1e-11).margin(1e-13));
    }
}

struct Known {
    Graph graph;
    Vertex vertex;
    double closeness;
    double harmonic;
};

} // namespace

TEST_CASE("closeness and harmonic centrality of the known networks") {
    const Known known[] = {
        {star_of_five(), 0, 1, 1},
        {star_of_five(), 1, .571428571, .625},
        {path_of_five(), 0, .4, .520833333},
        {path_of_five(), 2, .666666667, .75},
        {cycle(6), 3, .555555556, .666666667},
        {barbell(), 4, .571428571, .625},
        {barbell(), 3, .533333333, .6875},
        {kite(), 7, .6, .666666667},
        {kite(), 5, .642857143, .759259259},
        {kite(), 3, .6, .787037037},
        {kite(), 8, .428571429, .518518519},
        {karate(), 0, .568965517, .702020202},
        {karate(), 33, .55, .704545455},
        {karate(), 32, .515625, .633838384},
        {florence(15), 0, .56, .678571429},
        {florence(15), 1, .466666667, .577380952},
        {florence(16), 0, .522666667, .633333333},
        {path_of_three_and_pair(), 0, .333333333, .375},
        {path_of_three_and_pair(), 1, .5, .5},
        {path_of_three_and_pair(), 3, .25, .25},
    };
    Task task;
    for (const Known& row : known) {
        const Reach values = *reach(row.graph, task);
        CHECK(values.closeness[row.vertex] == Approx(row.closeness).epsilon(1e-8));
        CHECK(values.harmonic[row.vertex] == Approx(row.harmonic).epsilon(1e-8));
    }
}

TEST_CASE("loss of reach in the kite") {
    Task task;
    const auto loss = *loss_of_reach(kite(), task);
    CHECK(loss[7] == Approx(.1273148148).epsilon(1e-8));
    CHECK(loss[8] == Approx(.0671296296).epsilon(1e-8));
    CHECK(loss[5] == Approx(1.0 / 60).epsilon(1e-8));
    CHECK(loss[3] == Approx(.0046296296).epsilon(1e-8));
    for (const Vertex none : {0U, 1U, 2U, 4U, 9U})
        CHECK(loss[none] == 0);
}

TEST_CASE("graphs of nobody, one and two have no reach to lose") {
    Task task;
    for (const Vertex n : {0U, 1U, 2U}) {
        const Graph graph = graph_of(n, n == 2 ? Pairs{{0, 1}} : Pairs{});
        const double near = n == 2 ? 1 : 0;
        CHECK(reach(graph, task)->closeness == std::vector<double>(n, near));
        CHECK(reach(graph, task)->harmonic == std::vector<double>(n, near));
        CHECK(*loss_of_reach(graph, task) == std::vector<double>(n));
    }
}

TEST_CASE("reach of thousands of small random graphs agrees with the textbook") {
    Task task;
    task.threads = 2;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, seed % 100 == 0 ? 700 : 24, seed % 3 == 0);
        const Reach values = *reach(graph, task);
        check_same(values.closeness, plain::closeness(graph));
        check_same(values.harmonic, plain::harmonic(graph));
    }
}

TEST_CASE("loss of reach of a thousand small random graphs agrees with the textbook") {
    Task task;
    task.threads = 2;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, seed % 100 == 0 ? 60 : 20, seed % 3 == 0);
        check_same(*loss_of_reach(graph, task), plain::loss_of_reach(graph));
    }
}

TEST_CASE("reach has the same bits for any number of threads") {
    const Graph graph = random_graph(4, 4000);
    Task one;
    const Reach alone = *reach(graph, one);
    for (const unsigned threads : {2U, 3U, 7U}) {
        Task many;
        many.threads = threads;
        const Reach together = *reach(graph, many);
        CHECK(together.closeness == alone.closeness);
        CHECK(together.harmonic == alone.harmonic);
    }
}

TEST_CASE("a stopped task gives no reach") {
    Task task;
    task.stop();
    CHECK(reach(karate(), task).error().kind == Error::Kind::stopped);
    CHECK(loss_of_reach(karate(), task).error().kind == Error::Kind::stopped);
}
