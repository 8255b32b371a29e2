// SPDX-License-Identifier: Apache-2.0
#include "core/layout/overlap.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <numeric>

#include "core/layout/cells.h"

namespace headwater {

namespace {

/// Of more points than this a chart shows the whole or a part, never all at once in detail: it is
/// grown until most have room, which costs nothing, and few are pushed.
constexpr std::size_t many_points = 4000;

/// A direction for two points at one place: fixed by their numbers, never by chance.
Point any_direction(std::size_t a, std::size_t b) {
    const double turn = static_cast<double>((a * 7 + b * 13) % 360) * 0.0174532925199433;
    return {std::cos(turn), std::sin(turn)};
}

class Push {
public:
    Push(const Crowd& crowd, double swollen) : m_crowd(crowd), m_swollen(swollen) {}

    double reach() const {
        return 2 * m_swollen * *std::max_element(m_crowd.radii.begin(), m_crowd.radii.end());
    }

    /// Moves two points that are too close; true if it had to.
    bool operator()(std::vector<Point>& points, std::size_t a, std::size_t b) const {
        const double distance = m_swollen * (m_crowd.radii[a] + m_crowd.radii[b]);
        const Point way = points[b] - points[a];
        const double square = way.x * way.x + way.y * way.y;
        if (square >= distance * distance) return false;
        const double gap = std::sqrt(square);
        if (gap >= distance || (is_pinned(a) && is_pinned(b))) return false;
        const Point along = gap > distance * 1e-6 ? way * (1 / gap) : any_direction(a, b);
        const double missing = distance * 1.01 - gap;
        const double share = share_of(a, b);
        points[a] = points[a] - along * (missing * share);
        points[b] = points[b] + along * (missing * (1 - share));
        return true;
    }

private:
    bool is_pinned(std::size_t v) const { return v < m_crowd.pinned.size() && m_crowd.pinned[v]; }
    double share_of(std::size_t a, std::size_t b) const {
        if (is_pinned(a)) return 0;
        if (is_pinned(b)) return 1;
        if (m_crowd.weights.empty()) return 0.5;
        return m_crowd.weights[b] / (m_crowd.weights[a] + m_crowd.weights[b]);
    }

    const Crowd& m_crowd;
    double m_swollen;
};

bool push_once(std::vector<Point>& points, const Push& push) {
    const Cells cells(points, push.reach());
    bool moved = false;
    for (std::size_t a = 0; a < points.size(); ++a) {
        cells.around(points[a], [&](std::size_t b) {
            if (b > a && push(points, a, b)) moved = true;
        });
    }
    return moved;
}

/// Area of the ellipse that holds most of the points: two deviations each way.
double area_of(const std::vector<Point>& points) {
    const double count = static_cast<double>(points.size());
    Point mean;
    for (const Point p : points)
        mean = mean + p * (1 / count);
    double xx = 0, xy = 0, yy = 0;
    for (const Point p : points) {
        const Point d = p - mean;
        xx += d.x * d.x / count;
        xy += d.x * d.y / count;
        yy += d.y * d.y / count;
    }
    return 4 * std::numbers::pi * std::sqrt(std::max(0.0, xx * yy - xy * xy));
}

/// Growth without which the points could not all have room, however they were pushed.
double needed_growth(const std::vector<Point>& points, const std::vector<double>& radii) {
    double filled = 0;
    for (const double radius : radii)
        filled += std::numbers::pi * radius * radius;
    // Few points can be packed closer than many, whose middle is too far from the rim to push.
    const double share = std::clamp(12 / std::sqrt(static_cast<double>(points.size())), 0.5, 0.9);
    const double area = area_of(points);
    return area > 0 ? std::sqrt(filled / area / share) : 1;
}

void grow(std::vector<Point>& points, double growth) {
    for (Point& p : points)
        p = p * growth;
}

/// Growth after which three quarters of the points have room.
double wanted_growth(const std::vector<Point>& points, double distance) {
    auto gaps = nearest_distances(points, distance);
    const auto quarter = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 4);
    std::nth_element(gaps.begin(), quarter, gaps.end());
    return *quarter > 0 ? distance / *quarter : distance;
}

} // namespace

std::vector<double> nearest_distances(const std::vector<Point>& points, double reach) {
    std::vector<double> nearest(points.size(), reach);
    if (points.empty()) return nearest;
    const Cells cells(points, reach);
    for (std::size_t a = 0; a < points.size(); ++a) {
        cells.around(points[a], [&](std::size_t b) {
            if (b != a) nearest[a] = std::min(nearest[a], length(points[b] - points[a]));
        });
    }
    return nearest;
}

void push_apart(std::vector<Point>& points, const Crowd& crowd, double most_growth) {
    if (points.size() < 2) return;
    const bool many = points.size() > many_points;
    const bool pins =
        std::find(crowd.pinned.begin(), crowd.pinned.end(), true) != crowd.pinned.end();
    if (!pins && most_growth > 1) {
        const double needed = std::max(1.0, needed_growth(points, crowd.radii));
        grow(points, needed);
        const double mean = std::accumulate(crowd.radii.begin(), crowd.radii.end(), 0.0) /
                            static_cast<double>(crowd.radii.size());
        const double most = many ? 4 : std::max(1.0, most_growth / needed);
        grow(points, std::clamp(wanted_growth(points, 2 * mean), 1.0, most));
    }
    const bool brief = many || crowd.brief;
    const int swelling = brief ? 2 : 8, rounds_each = brief ? 3 : 8, last_rounds = brief ? 12 : 40;
    for (int stage = 1; stage <= swelling; ++stage) {
        const Push push(crowd, static_cast<double>(stage) / swelling);
        const int rounds = stage < swelling ? rounds_each : last_rounds;
        for (int round = 0; round < rounds && push_once(points, push); ++round) {
        }
    }
}

void push_apart(std::vector<Point>& points, double distance, const std::vector<bool>& pinned,
                double most_growth) {
    push_apart(points, {std::vector<double>(points.size(), distance / 2), {}, pinned, false},
               most_growth);
}

} // namespace headwater
