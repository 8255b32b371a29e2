// SPDX-License-Identifier: Apache-2.0
// Betweenness from one source where depth or number of paths is beyond the lanes: chains of
// thousands, or more paths than a double can count.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/lane_sweep.h"
#include "core/base/task.h"

namespace headwater {

/// A positive number of any size: fraction times 2 to the exponent, 53 bits of fraction.
class WideCount {
public:
    WideCount() = default;
    explicit WideCount(double value);
    WideCount& operator+=(const WideCount& other);
    /// this / other, which must be small enough for a double.
    double over(const WideCount& other) const;

private:
    double m_fraction = 0; ///< 0, or 0.5 to 1
    std::int64_t m_exponent = 0;
};

/// Scratch of one thread.
class WideSweep {
public:
    explicit WideSweep(const LaneGraph& graph);

    /// The same as sweep_lanes() for one source. False: stopped.
    bool add(Vertex source, double worth, std::span<double> sum, const Task& task);

private:
    bool search(Vertex source, const Task& task);

    const LaneGraph& m_graph;
    std::vector<std::uint32_t> m_level;
    std::vector<WideCount> m_paths;
    std::vector<double> m_share;
    std::vector<Vertex> m_order;
};

} // namespace headwater
