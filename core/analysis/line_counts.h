// SPDX-License-Identifier: Apache-2.0
// How many lines there are from where goods begin to where they end, and how many pass each
// holder and each arc.
#pragma once

#include <span>
#include <vector>

#include "core/analysis/supply_line.h"

namespace headwater {

/// The goods without circles: vertices in an order in which every arc leads on. Arcs against the
/// order of stages are the first to be left out where goods run in a circle.
class LineOrder {
public:
    explicit LineOrder(const SupplyLine& line);

    const std::vector<Vertex>& order() const { return m_order; }
    /// Arcs of the line that are not counted, as places in SupplyLine::arcs.
    const std::vector<std::uint32_t>& left_out() const { return m_left_out; }
    bool counts(std::uint32_t arc) const { return m_counts[arc]; }

private:
    std::vector<Vertex> m_order;
    std::vector<std::uint32_t> m_left_out;
    std::vector<bool> m_counts;
};

/// Numbers of lines as doubles: exact up to 2^53.
struct LineCounts {
    double all = 0;
    std::vector<double> through; ///< of each holder, both ends included
    std::vector<double> along;   ///< of each arc
};

/// What is taken out of the line: `holders` and `arcs` have one entry each; empty: none.
struct TakenOut {
    std::vector<bool> holders;
    std::vector<bool> arcs;
};

/// Lines of the whole network that are still open after something was taken out: they begin and
/// end where lines of the whole network do.
LineCounts count_lines(const SupplyLine& line, const LineOrder& order, const TakenOut& out = {});

} // namespace headwater
