// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/max_flow.h"

#include <algorithm>
#include <tuple>

#include "core/analysis/minimum_cuts.h"

namespace headwater {

namespace {

/// Arcs in pairs: 2i leads on, 2i + 1 is what can be taken back of it.
class Dinitz {
public:
    Dinitz(Vertex vertices, std::span<const FlowArc> arcs, std::span<const Vertex> sources,
           std::span<const Vertex> sinks)
        : m_source(vertices), m_sink(vertices + 1), m_rows(vertices + std::size_t{2}) {
        for (const FlowArc& arc : arcs)
            if (arc.capacity > 0) add(arc.from, arc.to, arc.capacity);
        for (const Vertex v : sources)
            add(m_source, v, unlimited);
        for (const Vertex v : sinks)
            add(v, m_sink, unlimited);
    }

    Flow run() {
        Flow value = 0;
        while (value < unlimited && level()) {
            m_next.assign(m_rows.size(), 0);
            while (const Flow more = push())
                value += more;
        }
        return value;
    }

    Residual residual() const {
        Residual left{m_source, m_sink, m_rows.size(), {}};
        for (Vertex v = 0; v < m_rows.size(); ++v)
            for (const auto a : m_rows[v])
                if (m_left[a] > 0) left.arcs.push_back({v, m_to[a], 1});
        return left;
    }

private:
    void add(Vertex from, Vertex to, Flow capacity) {
        for (const auto& [at, end, room] : {std::tuple{from, to, capacity}, {to, from, Flow{0}}}) {
            m_rows[at].push_back(static_cast<std::uint32_t>(m_to.size()));
            m_to.push_back(end);
            m_left.push_back(room);
        }
    }

    /// Steps from the source along what is left; whether the sink is reached.
    bool level() {
        m_level.assign(m_rows.size(), unreached_level);
        m_level[m_source] = 0;
        std::vector<Vertex> queue{m_source};
        for (std::size_t i = 0; i < queue.size(); ++i)
            for (const auto a : m_rows[queue[i]])
                if (m_left[a] > 0 && m_level[m_to[a]] == unreached_level) {
                    m_level[m_to[a]] = m_level[queue[i]] + 1;
                    queue.push_back(m_to[a]);
                }
        return m_level[m_sink] != unreached_level;
    }

    /// One way to the sink, one level further each step; without recursion, for long lines.
    Flow push() {
        std::vector<std::uint32_t> way;
        Vertex at = m_source;
        while (at != m_sink) {
            if (m_next[at] == m_rows[at].size()) {
                if (way.empty()) return 0;
                at = m_to[way.back() ^ 1U];
                way.pop_back();
                ++m_next[at];
                continue;
            }
            const auto a = m_rows[at][m_next[at]];
            if (m_left[a] == 0 || m_level[m_to[a]] != m_level[at] + 1) {
                ++m_next[at];
                continue;
            }
            way.push_back(a);
            at = m_to[a];
        }
        Flow room = unlimited;
        for (const auto a : way)
            room = std::min(room, m_left[a]);
        for (const auto a : way) {
            m_left[a] -= room;
            m_left[a ^ 1U] += room;
        }
        return room;
    }

    static constexpr std::uint32_t unreached_level = UINT32_MAX;
    Vertex m_source;
    Vertex m_sink;
    std::vector<std::vector<std::uint32_t>> m_rows;
    std::vector<Vertex> m_to;
    std::vector<Flow> m_left;
    std::vector<std::uint32_t> m_level;
    std::vector<std::size_t> m_next;
};

std::vector<bool> reached(const Graph& graph, std::span<const Vertex> from) {
    std::vector<bool> found(graph.vertices(), false);
    std::vector<Vertex> queue(from.begin(), from.end());
    for (std::size_t i = 0; i < queue.size(); ++i) {
        if (found[queue[i]]) continue;
        found[queue[i]] = true;
        for (const Vertex w : graph.neighbours(queue[i]))
            if (!found[w]) queue.push_back(w);
    }
    return found;
}

/// Arcs off every way from source to sink carry nothing and would only multiply the cuts.
std::vector<FlowArc> without_dead_ends(Vertex vertices, std::span<const FlowArc> arcs,
                                       std::span<const Vertex> sources,
                                       std::span<const Vertex> sinks) {
    std::vector<Tie> ties;
    for (const FlowArc& arc : arcs)
        if (arc.capacity > 0) ties.push_back({arc.from, arc.to, 1});
    const Graph graph = Graph::directed(vertices, ties);
    const auto forth = reached(graph, sources);
    const auto back = reached(graph.reversed(), sinks);
    std::vector<FlowArc> kept(arcs.begin(), arcs.end());
    for (FlowArc& arc : kept)
        if (!forth[arc.from] || !back[arc.to]) arc.capacity = 0;
    return kept;
}

} // namespace

MaxFlow max_flow(Vertex vertices, std::span<const FlowArc> all_arcs,
                 std::span<const Vertex> sources, std::span<const Vertex> sinks, std::size_t most) {
    const auto arcs = without_dead_ends(vertices, all_arcs, sources, sinks);
    Dinitz dinitz(vertices, arcs, sources, sinks);
    MaxFlow found;
    found.value = dinitz.run();
    if (found.value == 0 || found.value >= unlimited) return found;
    const auto sides = minimum_cuts(dinitz.residual(), most, found.cut_short);
    for (const auto& is_source_side : sides) {
        Cut cut;
        for (std::uint32_t a = 0; a < arcs.size(); ++a)
            if (is_source_side[arcs[a].from] && !is_source_side[arcs[a].to] && arcs[a].capacity > 0)
                cut.push_back(a);
        found.cuts.push_back(std::move(cut));
    }
    std::ranges::sort(found.cuts);
    found.cuts.erase(std::ranges::unique(found.cuts).begin(), found.cuts.end());
    return found;
}

} // namespace headwater
