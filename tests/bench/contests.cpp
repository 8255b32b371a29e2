// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/contests.h"

#include <algorithm>

#include "core/analysis/betweenness.h"
#include "core/analysis/components.h"
#include "core/analysis/cores.h"
#include "core/analysis/cut_points.h"
#include "core/analysis/leiden.h"
#include "core/analysis/many_paths.h"
#include "core/analysis/modularity.h"
#include "core/analysis/reach.h"
#include "core/analysis/spectral.h"

namespace headwater {
namespace {

using Counted = Contest::Counted;
using Same = Contest::Values;
using Values = std::vector<double>;

Values reals(const std::vector<std::uint32_t>& values) {
    return {values.begin(), values.end()};
}

Values largest_one(Values values) {
    const double most = *std::max_element(values.begin(), values.end());
    for (double& value : values)
        value /= most;
    return values;
}

/// The memory of a finder is kept between questions, as the window keeps it.
template<class Finder>
Values ways(const Network& network) {
    Finder finder(network.graph, network.graph);
    Values lengths;
    for (Vertex i = 0; i < questions; ++i) {
        const auto [from, to] = question(i, network.vertices());
        lengths.push_back(finder.find(from, to)->length);
    }
    return lengths;
}

Values ten_ways(const Network& network, Length length, Task& task) {
    Values sums;
    for (Vertex i = 0; i < questions_of_ten; ++i) {
        const auto [from, to] = question(i, network.vertices());
        sums.push_back(0);
        for (const Path& path : *shortest_paths(network.graph, from, to, 10, length, task))
            sums.back() += path.length;
    }
    return sums;
}

constexpr Vertex any_size = ~Vertex{0};

const Contest all[] = {
    {"betweenness", [](const Network& n, Task& t) { return *betweenness(n.graph, t); },
     &Peer::betweenness, Counted::sources, 4e-7, 10000, Same::same},
    {"weighted betweenness",
     [](const Network& n, Task& t) { return *weighted_betweenness(n.graph, t); },
     &Peer::weighted_betweenness, Counted::sources, 5e-7, 10000, Same::same},
    {"closeness and harmonic",
     [](const Network& n, Task& t) { return reach(n.graph, t)->harmonic; }, &Peer::harmonic,
     Counted::sources, 1.5e-7, 100000, Same::same},
    {"loss of reach", [](const Network& n, Task& t) { return *loss_of_reach(n.graph, t); }, nullptr,
     Counted::whole, 0, 10000, Same::same},
    {"pagerank", [](const Network& n, Task& t) { return *pagerank(n, {}, t); }, &Peer::pagerank,
     Counted::whole, 4e-6, any_size, Same::same},
    {"eigenvector", [](const Network& n, Task& t) { return *eigenvector(n, {}, t); },
     &Peer::eigenvector, Counted::whole, 4e-6, any_size, Same::same},
    {"katz", [](const Network& n, Task& t) { return *katz(n, {}, t); }, nullptr, Counted::whole, 0,
     any_size, Same::same},
    {"hubs and authorities", [](const Network& n, Task& t) { return largest_one(*hubs(n, {}, t)); },
     &Peer::hubs, Counted::whole, 4e-6, any_size, Same::same},
    {"coreness", [](const Network& n, Task&) { return reals(core_numbers(n.graph)); },
     &Peer::coreness, Counted::whole, 1e-6, any_size, Same::same},
    {"components", [](const Network& n, Task&) { return reals(components(n.graph).of); },
     &Peer::components, Counted::whole, 1e-6, any_size, Same::same},
    {"cut points", [](const Network& n, Task&) { return reals(find_cuts(n.graph).points); },
     &Peer::cut_points, Counted::whole, 2e-6, any_size, Same::same_set},
    {"communities",
     [](const Network& n, Task& t) {
         return Values{modularity(n.graph, false, *leiden(n.graph, {}, t))};
     },
     &Peer::communities, Counted::whole, 2e-5, any_size, Same::quality},
    {"steps between two", [](const Network& n, Task&) { return ways<StepFinder>(n); }, &Peer::steps,
     Counted::questions, 1e-7, any_size, Same::same},
    {"length between two", [](const Network& n, Task&) { return ways<LengthFinder>(n); },
     &Peer::lengths, Counted::questions, 1.8e-6, any_size, Same::same},
    {"ten ways by steps", [](const Network& n, Task& t) { return ten_ways(n, Length::steps, t); },
     &Peer::ten_by_steps, Counted::questions, 5e-5, any_size, Same::same},
    {"ten ways by length",
     [](const Network& n, Task& t) { return ten_ways(n, Length::inverse_strength, t); },
     &Peer::ten_by_lengths, Counted::questions, 1e-4, any_size, Same::same},
};

} // namespace

std::span<const Contest> contests() {
    return all;
}

Vertex questions_of(const Contest& contest) {
    const bool ten =
        contest.theirs == &Peer::ten_by_steps || contest.theirs == &Peer::ten_by_lengths;
    return ten ? questions_of_ten : questions;
}

} // namespace headwater
