// SPDX-License-Identifier: Apache-2.0
#include "core/layout/quality.h"

#include <algorithm>
#include <numeric>

#include "core/layout/random.h"
#include "core/layout/stress_plane.h"

namespace headwater {

namespace {

std::vector<Vertex> draw_sources(Vertex count, Vertex wanted, std::uint64_t seed) {
    std::vector<Vertex> all(count);
    std::iota(all.begin(), all.end(), Vertex{0});
    if (wanted == 0 || wanted >= count) return all;
    Random random(seed);
    random.shuffle(all);
    all.resize(wanted);
    return all;
}

double side_of(Point a, Point b, Point p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

bool cross(Point a, Point b, Point c, Point d) {
    return side_of(a, b, c) * side_of(a, b, d) < 0 && side_of(c, d, a) * side_of(c, d, b) < 0;
}

double kept_around(const Graph& graph, const std::vector<Point>& points, Vertex v,
                   std::vector<Vertex>& others) {
    const std::size_t count = graph.degree(v);
    others.resize(points.size());
    std::iota(others.begin(), others.end(), Vertex{0});
    others.erase(others.begin() + v);
    const auto end = others.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(others.begin(), end, others.end(), [&](Vertex a, Vertex b) {
        return std::pair(length(points[a] - points[v]), a) <
               std::pair(length(points[b] - points[v]), b);
    });
    const auto both =
        std::count_if(others.begin(), end, [&](Vertex u) { return graph.has_arc(v, u); });
    return static_cast<double>(both) / (2 * static_cast<double>(count) - static_cast<double>(both));
}

} // namespace

double stress_of(const Graph& graph, const std::vector<Point>& points, Vertex sources,
                 std::uint64_t seed) {
    // With r = |p_u - p_v| / d the best scale is sum(r) / sum(r^2).
    double sum = 0, squares = 0, pairs = 0;
    std::vector<std::uint16_t> steps;
    std::vector<Vertex> queue;
    for (const Vertex from : draw_sources(graph.vertices(), sources, seed)) {
        count_steps(graph, from, steps, queue);
        for (std::size_t k = 1; k < queue.size(); ++k) {
            const double r = length(points[queue[k]] - points[from]) / steps[queue[k]];
            sum += r;
            squares += r * r;
            ++pairs;
        }
    }
    return squares > 0 ? 1 - sum * sum / squares / pairs : 0;
}

std::size_t crossings_of(const Graph& graph, const std::vector<Point>& points) {
    std::vector<std::pair<Vertex, Vertex>> edges;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        for (const Vertex u : graph.neighbours(v)) {
            if (v < u) edges.emplace_back(v, u);
        }
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        for (std::size_t j = i + 1; j < edges.size(); ++j) {
            const auto [a, b] = edges[i];
            const auto [c, d] = edges[j];
            if (a == c || a == d || b == c || b == d) continue;
            count += cross(points[a], points[b], points[c], points[d]) ? 1 : 0;
        }
    }
    return count;
}

double neighbourhood_kept(const Graph& graph, const std::vector<Point>& points) {
    double sum = 0, counted = 0;
    std::vector<Vertex> others;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (graph.degree(v) == 0) continue;
        sum += kept_around(graph, points, v, others);
        ++counted;
    }
    return counted > 0 ? sum / counted : 1;
}

} // namespace headwater
