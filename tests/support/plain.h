// SPDX-License-Identifier: Apache-2.0
// Textbook versions of the fast sweeps, one source at a time, kept as their brute-force reference.
#pragma once

#include <cmath>
#include <limits>
#include <queue>
#include <span>
#include <vector>

#include "core/network/graph.h"

namespace headwater::plain {

constexpr double unreached = std::numeric_limits<double>::infinity();

/// Lengths of the arcs of a graph: 1, or 1/strength.
std::vector<double> lengths(const Graph& graph, bool weighted);

/// Distances from `source`, never entering `without`.
std::vector<double> distances(const Graph& graph, std::span<const double> lengths, Vertex source,
                              Vertex without = ~Vertex{0});

struct Betweenness {
    std::vector<double> vertices; ///< one a vertex
    std::vector<double> arcs;     ///< one an arc slot
};

/// `pair(s, t)` is the weight of an ordered pair; undirected graphs want 1/2 for each.
template<class Pair>
Betweenness betweenness(const Graph& graph, bool weighted, Pair pair);

std::vector<double> closeness(const Graph& graph);
std::vector<double> harmonic(const Graph& graph);
std::vector<double> loss_of_reach(const Graph& graph);

// ---------------------------------------------------------------------------------------------

/// Shortest paths from one source, straight from the definition: an arc u-v is on one when
/// d(u) + length = d(v) to 1e-9.
struct Paths {
    std::vector<double> distance;
    std::vector<Vertex> order; ///< reached vertices, nearest first
    std::vector<double> count;

    Paths(const Graph& graph, std::span<const double> lengths, Vertex source);

    bool tight(Vertex u, Vertex v, double length) const {
        return distance[u] < distance[v] &&
               std::abs(distance[u] + length - distance[v]) <= 1e-9 * distance[v];
    }
};

template<class Pair>
Betweenness betweenness(const Graph& graph, bool weighted, Pair pair) {
    Betweenness sum{std::vector<double>(graph.vertices()), std::vector<double>(graph.arcs())};
    const std::vector<double> length = lengths(graph, weighted);
    for (Vertex s = 0; s < graph.vertices(); ++s) {
        const Paths paths(graph, length, s);
        std::vector<double> share(graph.vertices());
        for (auto u = paths.order.rbegin(); u != paths.order.rend(); ++u) {
            for (std::size_t a = graph.offsets()[*u]; a < graph.offsets()[*u + 1]; ++a) {
                const Vertex v = graph.targets()[a];
                if (!paths.tight(*u, v, length[a])) continue;
                const double part = paths.count[*u] / paths.count[v] * (pair(s, v) + share[v]);
                share[*u] += part;
                sum.arcs[a] += part;
            }
            if (*u != s) sum.vertices[*u] += share[*u];
        }
    }
    return sum;
}

} // namespace headwater::plain
