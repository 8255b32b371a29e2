// SPDX-License-Identifier: Apache-2.0
#include "core/layout/stress_plane.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headwater {

namespace {

bool stands(const std::vector<Point>& start, Vertex v) {
    return v < start.size() && std::isfinite(start[v].x) && std::isfinite(start[v].y);
}

/// Newcomers start amid their neighbours that stand already.
Point amid_neighbours(const Graph& graph, const std::vector<Point>& start, Vertex v,
                      Random& random) {
    Point sum;
    double count = 0;
    for (const Vertex u : graph.neighbours(v)) {
        if (!stands(start, u)) continue;
        sum = sum + start[u];
        ++count;
    }
    const Point near{random.unit() - 0.5, random.unit() - 0.5};
    return count > 0 ? sum * (1 / count) + near : near;
}

} // namespace

StressPlane::StressPlane(const Graph& graph, const StressOptions& options, Random& random,
                         std::vector<Vertex> order_)
    : order(std::move(order_)),
      place(graph.vertices()),
      x(graph.vertices()),
      y(graph.vertices()),
      free(graph.vertices(), 1.0F) {
    settled = !options.start.empty();
    const double side = std::sqrt(static_cast<double>(graph.vertices()));
    for (std::size_t k = 0; k < order.size(); ++k) {
        const Vertex v = order[k];
        place[v] = static_cast<Vertex>(k);
        Point at{random.unit() * side, random.unit() * side};
        if (stands(options.start, v)) {
            at = options.start[v];
            if (v < options.pinned.size() && options.pinned[v]) free[k] = 0;
        } else if (settled) {
            at = amid_neighbours(graph, options.start, v, random);
        }
        x[k] = static_cast<float>(at.x);
        y[k] = static_cast<float>(at.y);
    }
}

std::vector<Point> StressPlane::points() const {
    std::vector<Point> points(order.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        points[order[k]] = {x[k], y[k]};
    return points;
}

int rounds_of(const StressOptions& options, int usual) {
    if (options.rounds > 0) return options.rounds;
    return std::max(6, static_cast<int>(std::lround(usual * options.care)));
}

std::vector<float> step_sizes(int rounds, int longest, bool settled) {
    const double most = settled ? 1.0 : std::max(1.0, static_cast<double>(longest) * longest);
    const double least = 0.1;
    std::vector<float> steps;
    for (int round = 0; round < rounds; ++round) {
        const double along = rounds > 1 ? static_cast<double>(round) / (rounds - 1) : 1;
        steps.push_back(static_cast<float>(most * std::pow(least / most, along)));
    }
    return steps;
}

void count_steps(const Graph& graph, Vertex from, std::vector<std::uint16_t>& steps,
                 std::vector<Vertex>& queue) {
    constexpr std::uint16_t unseen = UINT16_MAX;
    steps.assign(graph.vertices(), unseen);
    queue.clear();
    queue.push_back(from);
    steps[from] = 0;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const Vertex v = queue[head];
        const auto next = static_cast<std::uint16_t>(std::min(steps[v] + 1, unseen - 1));
        for (const Vertex u : graph.neighbours(v)) {
            if (steps[u] != unseen) continue;
            steps[u] = next;
            queue.push_back(u);
        }
    }
}

} // namespace headwater
