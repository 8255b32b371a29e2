// SPDX-License-Identifier: Apache-2.0
// What both ways of stress descent share: coordinates as plain arrays in an order of their own, who
// may move, and how the step shrinks.
#pragma once

#include <vector>

#include "core/layout/random.h"
#include "core/layout/stress.h"

namespace headwater {

/// Coordinates in single precision; index k of the arrays is vertex order[k].
struct StressPlane {
    std::vector<Vertex> order;
    std::vector<Vertex> place; ///< the inverse of order
    std::vector<float> x, y;
    std::vector<float> free; ///< 1: may move, 0: pinned
    bool settled = false;    ///< everything had a place to start from

    StressPlane(const Graph& graph, const StressOptions& options, Random& random,
                std::vector<Vertex> order);
    std::vector<Point> points() const;
};

int rounds_of(const StressOptions& options, int usual);

/// Step sizes of the rounds, from `longest` squared down to a tenth; a settled plane starts with
/// small steps so that what was seen stays where it was.
std::vector<float> step_sizes(int rounds, int longest, bool settled);

/// Steps from one vertex to all others of a connected graph; `queue` is scratch.
void count_steps(const Graph& graph, Vertex from, std::vector<std::uint16_t>& steps,
                 std::vector<Vertex>& queue);

} // namespace headwater
