// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/weighted_rows.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

#include "core/analysis/row_blocks.h"
#include "core/base/pool.h"

namespace headwater {
namespace {

/// Short searches around one vertex after the other.
class Detour {
public:
    explicit Detour(const WeightedRows& rows)
        : m_rows(rows),
          m_patience(std::min(50 + rows.vertices() / 50, 1000U)),
          m_distance(rows.vertices(), std::numeric_limits<double>::infinity()) {}

    /// Distances near v: exact up to its longest arc, or upper bounds where patience ends first.
    void search(Vertex v) {
        double farthest = 0;
        for (const auto& arc : m_rows.row(v))
            farthest = std::max(farthest, arc.length);
        reach(v, 0);
        for (Vertex settled = 0; !m_heap.empty() && settled < m_patience; ++settled) {
            std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
            const auto [d, u] = m_heap.back();
            m_heap.pop_back();
            if (d >= farthest) break;
            if (d > m_distance[u]) continue;
            for (const auto& arc : m_rows.row(u)) {
                if (d + arc.length < std::min(farthest, m_distance[arc.to])) {
                    reach(arc.to, d + arc.length);
                }
            }
        }
        m_heap.clear();
    }
    double bound(Vertex w) const { return m_distance[w]; }
    void clean() {
        for (const Vertex v : m_reached)
            m_distance[v] = std::numeric_limits<double>::infinity();
        m_reached.clear();
    }

private:
    void reach(Vertex v, double distance) {
        m_distance[v] = distance;
        m_reached.push_back(v);
        m_heap.emplace_back(distance, v);
        std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    }

    const WeightedRows& m_rows;
    Vertex m_patience;
    std::vector<double> m_distance;
    std::vector<Vertex> m_reached;
    std::vector<std::pair<double, Vertex>> m_heap;
};

} // namespace

WeightedRows weighted_rows(const Graph& graph, const Nearby& rows) {
    WeightedRows result;
    result.offsets.push_back(0);
    result.arcs.reserve(rows.targets.size());
    for (Vertex i = 0; i < rows.vertices(); ++i) {
        const auto known = graph.neighbours(rows.original[i]);
        const auto strengths = graph.strengths(rows.original[i]);
        for (const Vertex j : rows.row(i)) {
            const auto slot = std::lower_bound(known.begin(), known.end(), rows.original[j]);
            const auto strength =
                static_cast<double>(strengths[static_cast<std::size_t>(slot - known.begin())]);
            if (strength > 0) result.arcs.push_back({j, 1 / strength});
        }
        result.offsets.push_back(static_cast<std::uint32_t>(result.arcs.size()));
    }
    return result;
}

WeightedRows turned(const WeightedRows& rows) {
    WeightedRows result;
    result.offsets.assign(rows.offsets.size() + 1, 0);
    for (const auto& arc : rows.arcs)
        ++result.offsets[arc.to + 2];
    std::partial_sum(result.offsets.begin(), result.offsets.end(), result.offsets.begin());
    result.arcs.resize(rows.arcs.size());
    for (Vertex v = 0; v < rows.vertices(); ++v)
        for (const auto& arc : rows.row(v))
            result.arcs[result.offsets[arc.to + 1]++] = {v, arc.length};
    result.offsets.pop_back();
    return result;
}

WeightedRows without_useless(const WeightedRows& rows, Task& task) {
    double longest = 0;
    for (const auto& arc : rows.arcs)
        longest = std::max(longest, arc.length);
    const double doubt = 2e-9 * longest * rows.vertices();
    std::vector<char> useless(rows.arcs.size());
    const Vertex piece = std::max<Vertex>(256, rows.vertices() / 64);
    parallel(task, rows.vertices() / piece + 1, [&](std::size_t i) {
        Detour detour(rows);
        const Vertex first = static_cast<Vertex>(i) * piece;
        for (Vertex v = first; v < std::min(first + piece, rows.vertices()); ++v) {
            if (!task.may_go_on()) return;
            detour.search(v);
            for (std::uint32_t a = rows.offsets[v]; a < rows.offsets[v + 1]; ++a) {
                useless[a] = detour.bound(rows.arcs[a].to) < rows.arcs[a].length - doubt;
            }
            detour.clean();
        }
    });
    WeightedRows kept;
    kept.offsets.push_back(0);
    for (Vertex v = 0; v < rows.vertices(); ++v) {
        for (std::uint32_t a = rows.offsets[v]; a < rows.offsets[v + 1]; ++a) {
            if (!useless[a]) kept.arcs.push_back(rows.arcs[a]);
        }
        kept.offsets.push_back(static_cast<std::uint32_t>(kept.arcs.size()));
    }
    return kept;
}

std::vector<Vertex> along_short_arcs(const WeightedRows& rows, Task& task) {
    std::vector<WeightedRows::Arc> arcs = rows.arcs;
    std::vector<std::uint32_t> next = rows.offsets;
    const auto is_shorter = [](const auto& a, const auto& b) {
        return std::pair(a.length, a.to) < std::pair(b.length, b.to);
    };
    RowBlocks(rows.offsets).each(task, [&](Vertex first, Vertex past) {
        for (Vertex v = first; v < past; ++v)
            std::sort(arcs.begin() + rows.offsets[v], arcs.begin() + rows.offsets[v + 1],
                      is_shorter);
    });
    std::vector<Vertex> order;
    std::vector<Vertex> path;
    std::vector<char> in_line(rows.vertices());
    const auto enter = [&](Vertex v) {
        in_line[v] = 1;
        order.push_back(v);
        path.push_back(v);
    };
    for (Vertex start = 0; start < rows.vertices(); ++start) {
        if (!in_line[start]) enter(start);
        while (!path.empty()) {
            const Vertex v = path.back();
            if (next[v] == rows.offsets[v + 1]) {
                path.pop_back();
            } else if (const Vertex w = arcs[next[v]++].to; !in_line[w]) {
                enter(w);
            }
        }
    }
    return order;
}

} // namespace headwater
