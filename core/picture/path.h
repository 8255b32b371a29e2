// SPDX-License-Identifier: Apache-2.0
// Outlines that every painter follows step by step, so that screen, PDF and SVG bend a line and
// set an arrow head alike.
#pragma once

#include <span>
#include <vector>

#include "core/picture/picture.h"

namespace headwater {

struct PathStep {
    enum class Kind { move, line, curve, close };
    Kind kind = Kind::move;
    Point to;    ///< where the step ends; unused by close
    Point first; ///< control points of a cubic curve
    Point second;
    bool operator==(const PathStep&) const = default;
};

using Path = std::vector<PathStep>;

/// The line, bent if it is, cut short under its arrow head.
Path path_of(const LineMark& line);
/// The point so far along it, 0 to 1, bent as it is.
Point point_on(const LineMark& line, double share);
/// The filled head of the arrow; empty if the line has none.
Path arrow_of(const LineMark& line);
Path path_of(const AreaMark& area);

/// Lengths of dash and gap in multiples of the pen's width; empty: solid.
std::span<const double> dash_pattern(Dash dash);

/// The box of all ends and control points. The path must not be empty.
Box box_of(const Path& path);

} // namespace headwater
