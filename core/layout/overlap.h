// SPDX-License-Identifier: Apache-2.0
// The last touch of a layout: no two vertices on top of each other.
#pragma once

#include <vector>

#include "core/base/geometry.h"

namespace headwater {

/// How much room each point wants, and how hard it is to move.
struct Crowd {
    std::vector<double> radii;
    std::vector<double> weights; ///< the lighter of two yields more; empty: all alike
    std::vector<bool> pinned;    ///< never move; empty: none
    bool brief = false;          ///< few rounds: of thousands, nobody sees the last overlap
};

/// Grows the whole a little (at most `most_growth`, or as much as it must to have room at all; not
/// with pins, and not if `most_growth` is 1) and then lets the radii swell
/// and push neighbours apart, until every two points are as far apart as the sum of their radii,
/// or nearly so. O(n) a round; the same input gives the same bits.
void push_apart(std::vector<Point>& points, const Crowd& crowd, double most_growth = 1.6);

/// The same where every two points are to be `distance` apart.
void push_apart(std::vector<Point>& points, double distance, const std::vector<bool>& pinned,
                double most_growth = 1.6);

/// Distance from each point to its nearest, looked for within `reach`; `reach` where none is.
std::vector<double> nearest_distances(const std::vector<Point>& points, double reach);

} // namespace headwater
