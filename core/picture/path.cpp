// SPDX-License-Identifier: Apache-2.0
#include "core/picture/path.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headwater {

namespace {

constexpr double head_shape = 0.38; // half its width by its length

/// A quadratic curve from `from` over `over` to `to`.
struct Bow {
    Point from, over, to;
    bool straight;

    explicit Bow(const LineMark& line) : from(line.from), to(line.to), straight(line.bend == 0) {
        const Point way = to - from;
        const double far = std::max(length(way), 1e-9);
        over = (from + to) * 0.5 + Point{-way.y, way.x} * (2 * line.bend / far);
    }
    Point at(double t) const {
        const double s = 1 - t;
        return from * (s * s) + over * (2 * s * t) + to * (t * t);
    }
    /// How far along the bow one stands `distance` before its end.
    double before_end(double distance) const {
        if (straight) return std::clamp(1 - distance / std::max(length(to - from), 1e-9), 0.0, 1.0);
        double low = 0, high = 1;
        for (int step = 0; step < 30; ++step) {
            const double middle = (low + high) / 2;
            (length(at(middle) - to) > distance ? low : high) = middle;
        }
        return low;
    }
    /// The first part of the bow, as a bow.
    Bow cut(double t) const {
        Bow part = *this;
        part.over = from + (over - from) * t;
        part.to = at(t);
        return part;
    }
};

} // namespace

Point point_on(const LineMark& line, double share) {
    return Bow(line).at(share);
}

Path path_of(const LineMark& line) {
    Bow bow(line);
    if (line.arrow_to) bow = bow.cut(bow.before_end(line.arrow_gap + line.arrow_size * 0.7));
    Path path{{PathStep::Kind::move, bow.from, {}, {}}};
    if (line.bend == 0) {
        path.push_back({PathStep::Kind::line, bow.to, {}, {}});
    } else {
        path.push_back({PathStep::Kind::curve, bow.to, bow.from + (bow.over - bow.from) * (2.0 / 3),
                        bow.to + (bow.over - bow.to) * (2.0 / 3)});
    }
    return path;
}

Path arrow_of(const LineMark& line) {
    if (!line.arrow_to) return {};
    const Bow bow(line);
    const Point tip = bow.at(bow.before_end(line.arrow_gap));
    const Point back = bow.at(bow.before_end(line.arrow_gap + line.arrow_size));
    const Point way = tip - back;
    const double far = std::max(length(way), 1e-9);
    const Point side = Point{-way.y, way.x} * (line.arrow_size * head_shape / far);
    const Point foot = tip - way * (line.arrow_size / far);
    return {{PathStep::Kind::move, tip, {}, {}},
            {PathStep::Kind::line, foot + side, {}, {}},
            {PathStep::Kind::line, foot - side, {}, {}},
            {PathStep::Kind::close, {}, {}, {}}};
}

Path path_of(const AreaMark& area) {
    Path path;
    const std::size_t count = area.corners.size();
    if (count == 0) return path;
    path.push_back({PathStep::Kind::move, area.corners[0], {}, {}});
    for (std::size_t i = 0; i < count; ++i) {
        const Point before = area.corners[(i + count - 1) % count], from = area.corners[i];
        const Point to = area.corners[(i + 1) % count], after = area.corners[(i + 2) % count];
        if (area.smooth) {
            path.push_back({PathStep::Kind::curve, to, from + (to - before) * (1.0 / 6),
                            to - (after - from) * (1.0 / 6)});
        } else if (i + 1 < count) {
            path.push_back({PathStep::Kind::line, to, {}, {}});
        }
    }
    path.push_back({PathStep::Kind::close, {}, {}, {}});
    return path;
}

std::span<const double> dash_pattern(Dash dash) {
    static constexpr std::array dashed{5.0, 3.5};
    static constexpr std::array dotted{1.2, 2.6};
    switch (dash) {
    case Dash::dashed:
        return dashed;
    case Dash::dotted:
        return dotted;
    case Dash::solid:
        break;
    }
    return {};
}

Box box_of(const Path& path) {
    Box box{path[0].to.x, path[0].to.y, path[0].to.x, path[0].to.y};
    const auto add = [&](Point p) { box = box.joined({p.x, p.y, p.x, p.y}); };
    for (const PathStep& step : path) {
        if (step.kind == PathStep::Kind::close) continue;
        add(step.to);
        if (step.kind != PathStep::Kind::curve) continue;
        add(step.first);
        add(step.second);
    }
    return box;
}

} // namespace headwater
