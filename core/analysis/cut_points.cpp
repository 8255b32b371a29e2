// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/cut_points.h"

#include <algorithm>

#include "core/analysis/fetch_soon.h"

namespace headwater {

namespace {

/// Depth-first with its own stack: a chain of a million people must not exhaust the machine's.
class DepthFirst {
public:
    DepthFirst(const Graph& graph, const Task& task)
        : m_graph(graph),
          m_task(task),
          m_entered(graph.vertices(), 0),
          m_low(graph.vertices(), 0),
          m_next(graph.offsets().begin(), graph.offsets().end()) {
        m_cuts.pieces.assign(graph.vertices(), 0);
    }

    Cuts run() {
        for (Vertex v = 0; v < m_graph.vertices(); ++v)
            if (m_entered[v] == 0 && !walk_from(v)) break;
        for (Vertex v = 0; v < m_graph.vertices(); ++v)
            if (m_cuts.pieces[v] > 0) m_cuts.points.push_back(v);
        std::sort(m_cuts.bridges.begin(), m_cuts.bridges.end());
        return std::move(m_cuts);
    }

private:
    void enter(Vertex v) {
        m_entered[v] = m_low[v] = ++m_clock;
        m_path.push_back(v);
        for (const Vertex w : m_graph.neighbours(v))
            fetch_soon(&m_entered[w]);
    }

    /// False: stopped.
    bool walk_from(Vertex root) {
        std::uint32_t branches = 0;
        enter(root);
        for (std::uint32_t steps = 1; !m_path.empty(); ++steps) {
            if (steps % 65536 == 0 && !m_task.may_go_on()) return false;
            const Vertex v = m_path.back();
            if (m_next[v] < m_graph.offsets()[v + 1]) {
                look_at(m_graph.targets()[m_next[v]++], v);
                continue;
            }
            m_path.pop_back();
            if (m_path.empty()) break;
            leave(v, m_path.back());
            branches += m_path.back() == root ? 1 : 0;
        }
        m_cuts.pieces[root] = branches > 0 ? branches - 1 : 0;
        return true;
    }

    void look_at(Vertex w, Vertex v) {
        const bool came_from = m_path.size() > 1 && m_path[m_path.size() - 2] == w;
        if (m_entered[w] == 0)
            enter(w);
        else if (!came_from)
            m_low[v] = std::min(m_low[v], m_entered[w]);
    }

    void leave(Vertex v, Vertex parent) {
        m_low[parent] = std::min(m_low[parent], m_low[v]);
        if (m_low[v] >= m_entered[parent]) ++m_cuts.pieces[parent];
        if (m_low[v] > m_entered[parent])
            m_cuts.bridges.push_back({std::min(v, parent), std::max(v, parent)});
    }

    const Graph& m_graph;
    const Task& m_task;
    std::vector<std::uint32_t> m_entered; ///< clock when first seen; 0: not yet
    std::vector<std::uint32_t> m_low;     ///< earliest vertex that its branch leads back to
    std::vector<std::uint32_t> m_next;
    std::vector<Vertex> m_path;
    std::uint32_t m_clock = 0;
    Cuts m_cuts;
};

} // namespace

Cuts find_cuts(const Graph& graph, const Task& task) {
    if (graph.vertices() == 0) return {};
    return DepthFirst(graph, task).run();
}

Values separated_pieces(const Network& network, const AnalysisOptions&, Task& task) {
    const auto pieces = find_cuts(network.graph, task).pieces;
    if (!task.may_go_on()) return stopped();
    return std::vector<double>(pieces.begin(), pieces.end());
}

} // namespace headwater
