// SPDX-License-Identifier: Apache-2.0
// Shortest paths by hops from one source, one at a time: how many, in which order, how far.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// Scratch of one thread; clean() between sources touches only what was reached.
class HopSweep {
public:
    static constexpr std::uint32_t unreached = UINT32_MAX;
    static constexpr std::size_t patience = 16384; ///< vertices between two looks at the task

    explicit HopSweep(const Graph& graph);

    /// Searches from `source`. False: stopped.
    bool search(Vertex source, const Task& task);

    /// Shares of all paths to targets, farthest first: share(v) = sum over next steps w of
    /// paths(v)/paths(w) (worth(w) + share(w)). `on_arc(slot, part)` sees every term.
    /// False: stopped.
    template<class Worth, class OnArc>
    bool gather(const Task& task, Worth worth, OnArc on_arc);

    void clean();

    std::vector<std::uint32_t> level;
    std::vector<double> paths;
    std::vector<double> share;
    std::vector<Vertex> order; ///< reached vertices, nearest first; the source first of all

private:
    const Graph& m_graph;
};

template<class Worth, class OnArc>
bool HopSweep::gather(const Task& task, Worth worth, OnArc on_arc) {
    for (std::size_t i = order.size(); i-- > 0;) {
        if (i % patience == patience - 1 && !task.may_go_on()) return false;
        const Vertex v = order[i];
        double sum = 0;
        for (std::uint32_t a = m_graph.offsets()[v]; a < m_graph.offsets()[v + 1]; ++a) {
            const Vertex w = m_graph.targets()[a];
            if (level[w] != level[v] + 1) continue;
            const double part = paths[v] / paths[w] * (worth(w) + share[w]);
            on_arc(a, part);
            sum += part;
        }
        share[v] = sum;
    }
    return true;
}

} // namespace headwater
