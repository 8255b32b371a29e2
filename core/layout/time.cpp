// SPDX-License-Identifier: Apache-2.0
// By time: from left to right as they were first seen, each as near as there is room to those whom
// he knows already; who was never dated stands before the beginning.
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/layout/parts.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

constexpr double lane_height = 0.7, least_gap = 0.8; // of the spacing

std::vector<Vertex> in_order_of(const std::vector<double>& when) {
    std::vector<Vertex> order(when.size());
    std::iota(order.begin(), order.end(), Vertex{0});
    std::erase_if(order, [&](Vertex v) { return !std::isfinite(when[v]); });
    std::stable_sort(order.begin(), order.end(),
                     [&](Vertex a, Vertex b) { return when[a] < when[b]; });
    return order;
}

/// Lanes side by side; each remembers how far it is taken.
class Lanes {
public:
    explicit Lanes(double gap) : m_gap(gap) {}

    /// The free lane nearest the one wanted.
    int take(double wanted, double x) {
        const int middle = static_cast<int>(std::lround(wanted));
        for (int away = 0;; ++away)
            for (const int lane : {middle - away, middle + away}) {
                const auto taken = m_taken.find(lane);
                if (taken != m_taken.end() && x < taken->second + m_gap) continue;
                m_taken[lane] = x;
                return lane;
            }
    }

private:
    double m_gap;
    std::map<int, double> m_taken;
};

double mean_lane(const Graph& graph, Vertex v, const std::vector<double>& lanes) {
    double sum = 0, count = 0;
    for (const Vertex u : graph.neighbours(v)) {
        if (std::isnan(lanes[u])) continue;
        sum += lanes[u];
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

/// In columns before the beginning.
void stand_undated(std::vector<Point>& points, const std::vector<double>& when, double spacing) {
    const double tall = std::ceil(std::sqrt(static_cast<double>(points.size()))) + 4;
    double count = 0;
    for (Vertex v = 0; v < points.size(); ++v) {
        if (std::isfinite(when[v])) continue;
        const double column = std::floor(count / tall), row = std::fmod(count, tall);
        points[v] = Point{-2 - column, (row - tall / 2) * lane_height} * spacing;
        ++count;
    }
}

} // namespace

Points lay_out_by_time(const Graph& graph, const LayoutOptions& options, Task& task) {
    if (!task.may_go_on()) return stopped();
    std::vector<double> when = options.when;
    when.resize(graph.vertices(), NAN);
    const auto order = in_order_of(when);
    if (order.empty()) return lay_out_in_grid(graph, options, task);
    std::vector<Point> points(graph.vertices());
    const double first = when[order.front()];
    const double whole = std::max(when[order.back()] - first, 1e-9);
    const double width =
        options.spacing * std::max(8.0, 1.6 * std::sqrt(static_cast<double>(order.size())));
    std::vector<double> lanes(graph.vertices(), NAN);
    Lanes free(options.spacing * least_gap);
    for (const Vertex v : order) {
        if (!task.may_go_on()) return stopped(); // among many of one day each lane is tried
        const double x = (when[v] - first) / whole * width;
        const int lane = free.take(mean_lane(graph, v, lanes), x);
        lanes[v] = lane;
        points[v] = {x, lane * options.spacing * lane_height};
    }
    stand_undated(points, when, options.spacing);
    keep_pins(points, options);
    return points;
}

} // namespace headwater
