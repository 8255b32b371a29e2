// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/citation.h"
#include "core/analysis/products.h"
#include "core/analysis/spectral.h"

#include <cmath>

namespace headwater {

namespace {

constexpr double damping = 0.85;
constexpr double close_enough = 1e-12; // of a total of 1; the error is at most 6 times this

/// What leaves each vertex: its arcs, or their strengths.
std::vector<double> outflow(const Graph& graph, bool weighted, Task& task) {
    std::vector<double> total(graph.vertices());
    const std::vector<double> ones(graph.vertices(), 1);
    Products(graph, weighted).multiply(ones, total, task);
    return total;
}

} // namespace

Values pagerank(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    const auto n = static_cast<double>(graph->vertices());
    const Graph arriving = graph->reversed();
    const Products products(arriving, options.weighted);
    const auto out = outflow(*graph, options.weighted, task);
    std::vector<double> rank(graph->vertices(), 1 / n);
    std::vector<double> share(rank.size());
    std::vector<double> next(rank.size());
    for (double change = 1; change > close_enough && !rank.empty();) {
        double idle = 0;
        for (std::size_t i = 0; i < rank.size(); ++i) {
            share[i] = out[i] > 0 ? rank[i] / out[i] : 0;
            idle += out[i] > 0 ? 0 : rank[i];
        }
        if (!products.multiply(share, next, task)) return stopped();
        const double everybody = (1 - damping + damping * idle) / n;
        change = 0;
        for (std::size_t i = 0; i < rank.size(); ++i) {
            const double value = everybody + damping * next[i];
            change += std::abs(value - rank[i]);
            rank[i] = value;
        }
    }
    return rank;
}

} // namespace headwater
