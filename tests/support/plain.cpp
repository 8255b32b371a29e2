// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plain.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace headwater::plain {

std::vector<double> lengths(const Graph& graph, bool weighted) {
    std::vector<double> length(graph.arcs(), 1);
    if (weighted) {
        for (std::size_t a = 0; a < graph.arcs(); ++a) {
            const double strength = static_cast<double>(graph.strengths()[a]);
            length[a] = strength > 0 ? 1 / strength : unreached;
        }
    }
    return length;
}

std::vector<double> distances(const Graph& graph, std::span<const double> lengths, Vertex source,
                              Vertex without) {
    std::vector<double> distance(graph.vertices(), unreached);
    using Entry = std::pair<double, Vertex>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap;
    distance[source] = 0;
    for (heap.emplace(0, source); !heap.empty();) {
        const auto [d, u] = heap.top();
        heap.pop();
        if (d > distance[u]) continue;
        for (std::size_t a = graph.offsets()[u]; a < graph.offsets()[u + 1]; ++a) {
            const Vertex v = graph.targets()[a];
            if (v == without || d + lengths[a] >= distance[v]) continue;
            distance[v] = d + lengths[a];
            heap.emplace(distance[v], v);
        }
    }
    return distance;
}

Paths::Paths(const Graph& graph, std::span<const double> lengths, Vertex source)
    : distance(distances(graph, lengths, source)), count(graph.vertices()) {
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (distance[v] < unreached) order.push_back(v);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](Vertex a, Vertex b) { return distance[a] < distance[b]; });
    count[source] = 1;
    for (const Vertex u : order) {
        for (std::size_t a = graph.offsets()[u]; a < graph.offsets()[u + 1]; ++a) {
            const Vertex v = graph.targets()[a];
            if (tight(u, v, lengths[a])) count[v] += count[u];
        }
    }
}

std::vector<double> closeness(const Graph& graph) {
    std::vector<double> value(graph.vertices());
    const std::vector<double> length = lengths(graph, false);
    for (Vertex s = 0; s < graph.vertices(); ++s) {
        double reached = 0;
        double sum = 0;
        for (const double d : distances(graph, length, s)) {
            if (d == 0 || d == unreached) continue;
            reached += 1;
            sum += d;
        }
        if (reached > 0) value[s] = reached / sum * reached / (graph.vertices() - 1);
    }
    return value;
}

namespace {
double nearness(const Graph& graph, std::span<const double> length, Vertex s, Vertex without) {
    double sum = 0;
    for (const double d : distances(graph, length, s, without)) {
        if (d > 0) sum += 1 / d;
    }
    return sum;
}
} // namespace

std::vector<double> harmonic(const Graph& graph) {
    std::vector<double> value(graph.vertices());
    const std::vector<double> length = lengths(graph, false);
    for (Vertex s = 0; s < graph.vertices() && graph.vertices() > 1; ++s) {
        value[s] = nearness(graph, length, s, ~Vertex{0}) / (graph.vertices() - 1);
    }
    return value;
}

std::vector<double> loss_of_reach(const Graph& graph) {
    const Vertex n = graph.vertices();
    std::vector<double> value(n);
    const std::vector<double> length = lengths(graph, false);
    for (Vertex v = 0; v < n && n > 2; ++v) {
        for (Vertex s = 0; s < n; ++s) {
            if (s == v) continue;
            const std::vector<double> d = distances(graph, length, s);
            value[v] += nearness(graph, length, s, ~Vertex{0}) - nearness(graph, length, s, v);
            if (d[v] < unreached) value[v] -= 1 / d[v];
        }
        value[v] /= (n - 1.0) * (n - 2.0);
    }
    return value;
}

} // namespace headwater::plain
