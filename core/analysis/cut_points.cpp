// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/cut_points.h"

#include <algorithm>
#include <limits>

#include "core/analysis/fetch_soon.h"

namespace headwater {

namespace {

constexpr Vertex nobody = std::numeric_limits<Vertex>::max();

/// A tie of the tree of the walk is named by its lower end. Blocks are sets of such ties; each is
/// named by one of its highest ties, so that the upper end of that one is the top of the block. A
/// depth-first walk would wait for memory at every step; here those to come are known.
class Blocks {
public:
    Blocks(const Graph& graph, const Task& task)
        : m_graph(graph),
          m_task(task),
          m_block(graph.vertices(), nobody),
          m_stands(graph.vertices()),
          m_is_alone(graph.vertices(), 1) {}

    Cuts run() {
        for (Vertex v = 0; v < m_graph.vertices(); ++v)
            if (m_block[v] == nobody && !walk_from(v)) return {};
        return read_off();
    }

private:
    /// In the tree of the walk.
    struct Stand {
        Vertex above = nobody; ///< towards where the walk began; there: nobody
        std::uint32_t level = 0;
    };

    /// Breadth first. False: stopped.
    bool walk_from(Vertex root) {
        m_block[root] = root;
        m_order.assign(1, root);
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (i % 16384 == 16383 && !m_task.may_go_on()) return false;
            look_ahead(i);
            const Vertex v = m_order[i];
            for (const Vertex w : m_graph.neighbours(v)) {
                if (m_block[w] == nobody)
                    enter(w, v);
                else if (m_block[w] != m_block[v] && w != m_stands[v].above &&
                         m_stands[w].above != v)
                    close_circle(v, w);
            }
        }
        return true;
    }

    /// Asks for what the turns to come will look at.
    void look_ahead(std::size_t i) const {
        constexpr std::size_t soon = 4;
        if (i + 2 * soon >= m_order.size()) return;
        fetch_soon(m_graph.neighbours(m_order[i + 2 * soon]).data());
        for (const Vertex w : m_graph.neighbours(m_order[i + soon]))
            fetch_soon(&m_block[w]);
    }

    void enter(Vertex w, Vertex above) {
        m_block[w] = w;
        m_stands[w] = {above, m_stands[above].level + 1};
        m_order.push_back(w);
    }

    Vertex block_of(Vertex tie) {
        while (m_block[tie] != m_block[m_block[tie]])
            tie = m_block[tie] = m_block[m_block[tie]];
        return m_block[tie];
    }

    /// All ties of the tree from either end up to where the ways meet are one block. A block whose
    /// top is below the top of the other takes in the tie above its top.
    void close_circle(Vertex v, Vertex w) {
        Vertex a = block_of(v);
        Vertex b = block_of(w);
        while (a != b) {
            if (m_stands[a].level < m_stands[b].level) std::swap(a, b);
            const Vertex top = m_stands[a].above;
            const Vertex into = top == m_stands[b].above ? b : block_of(top);
            m_block[a] = into;
            m_is_alone[a] = m_is_alone[into] = 0;
            a = into;
        }
    }

    Cuts read_off() {
        Cuts cuts;
        cuts.pieces.assign(m_graph.vertices(), 0);
        for (Vertex v = 0; v < m_graph.vertices(); ++v) {
            const Vertex above = m_stands[v].above;
            if (above == nobody || m_block[v] != v) continue;
            ++cuts.pieces[above];
            if (m_is_alone[v]) cuts.bridges.push_back({std::min(v, above), std::max(v, above)});
        }
        for (Vertex v = 0; v < m_graph.vertices(); ++v) {
            // Nothing is left above where a walk began.
            if (m_stands[v].above == nobody && cuts.pieces[v] > 0) --cuts.pieces[v];
            if (cuts.pieces[v] > 0) cuts.points.push_back(v);
        }
        std::sort(cuts.bridges.begin(), cuts.bridges.end());
        return cuts;
    }

    const Graph& m_graph;
    const Task& m_task;
    std::vector<Vertex> m_block; ///< way to the name of the block; nobody: not yet seen
    std::vector<Stand> m_stands;
    std::vector<char> m_is_alone; ///< a block of one tie
    std::vector<Vertex> m_order;
};

} // namespace

Cuts find_cuts(const Graph& graph, const Task& task) {
    if (graph.vertices() == 0) return {};
    return Blocks(graph, task).run();
}

Values separated_pieces(const Network& network, const AnalysisOptions&, Task& task) {
    const auto pieces = find_cuts(network.graph, task).pieces;
    if (!task.may_go_on()) return stopped();
    return std::vector<double>(pieces.begin(), pieces.end());
}

} // namespace headwater
