// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/blocks.h"

#include <algorithm>

namespace headwater {
namespace {

/// Depth first, with a stack of its own: a chain of a million vertices must not end the program.
class Search {
public:
    Search(const Graph& graph, const Task& task)
        : m_graph(graph),
          m_task(task),
          m_found(graph.vertices(), 0),
          m_low(graph.vertices(), 0),
          m_size(graph.vertices(), 1) {
        m_blocks.home.assign(graph.vertices(), Blocks::none);
        m_blocks.behind.assign(graph.vertices(), 0);
        m_blocks.component_size.assign(graph.vertices(), 0);
        m_blocks.begin.push_back(0);
    }

    Blocks run() {
        for (Vertex v = 0; v < m_graph.vertices(); ++v) {
            if (m_found[v] == 0 && !explore(v)) break;
        }
        return std::move(m_blocks);
    }

private:
    struct Step {
        Vertex vertex;
        Vertex parent;
        std::uint32_t next; ///< slot of the arc to be looked at
    };

    void enter(Vertex v, Vertex parent) {
        m_found[v] = m_low[v] = ++m_clock;
        m_path.push_back({v, parent, m_graph.offsets()[v]});
        m_open.push_back(v);
    }

    /// False: stopped.
    bool explore(Vertex root) {
        const std::uint32_t before = m_clock;
        enter(root, root);
        for (std::uint32_t steps = 1; !m_path.empty(); ++steps) {
            if (steps % 65536 == 0 && !m_task.may_go_on()) return false;
            Step& step = m_path.back();
            if (step.next == m_graph.offsets()[step.vertex + 1]) {
                leave();
                continue;
            }
            const Vertex w = m_graph.targets()[step.next++];
            if (m_found[w] == 0) {
                enter(w, step.vertex);
            } else if (w != step.parent) {
                m_low[step.vertex] = std::min(m_low[step.vertex], m_found[w]);
            }
        }
        m_open.clear();
        close_component(root, m_clock - before);
        return true;
    }

    /// Goes back from a finished vertex; what it could not lead around is a block.
    void leave() {
        const Vertex v = m_path.back().vertex;
        const Vertex parent = m_path.back().parent;
        m_path.pop_back();
        if (v == parent) return;
        m_size[parent] += m_size[v];
        m_low[parent] = std::min(m_low[parent], m_low[v]);
        if (m_low[v] < m_found[parent]) return;
        const auto block = static_cast<std::uint32_t>(m_blocks.top.size());
        m_blocks.top.push_back(parent);
        m_blocks.below.push_back(m_size[v]);
        m_blocks.behind[parent] += m_size[v];
        for (Vertex member = ~v; member != v;) {
            member = m_open.back();
            m_open.pop_back();
            m_blocks.home[member] = block;
            m_blocks.members.push_back(member);
        }
        m_blocks.begin.push_back(static_cast<std::uint32_t>(m_blocks.members.size()));
    }

    void close_component(Vertex root, Vertex size) {
        m_blocks.component_size[root] = size;
        const std::size_t first = m_blocks.members.size() - (size - 1);
        for (std::size_t i = first; i < m_blocks.members.size(); ++i) {
            m_blocks.component_size[m_blocks.members[i]] = size;
        }
    }

    const Graph& m_graph;
    const Task& m_task;
    std::vector<std::uint32_t> m_found; ///< when a vertex was entered, from 1
    std::vector<std::uint32_t> m_low;   ///< the earliest vertex that its branch leads back to
    std::vector<Vertex> m_size;         ///< of its branch
    std::vector<Step> m_path;
    std::vector<Vertex> m_open; ///< entered, not yet in a block
    std::uint32_t m_clock = 0;
    Blocks m_blocks;
};

} // namespace

Blocks blocks_of(const Graph& graph, const Task& task) {
    return Search(graph, task).run();
}

std::vector<double> pairs_cut(const Blocks& blocks) {
    // All ordered pairs of others, less those that stay together on one side.
    std::vector<double> pairs(blocks.home.size());
    for (Vertex v = 0; v < pairs.size(); ++v) {
        const double others = blocks.component_size[v] - 1.0;
        const double above = others - blocks.behind[v];
        pairs[v] = others * others - above * above;
    }
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        const double below = blocks.below[b];
        pairs[blocks.top[b]] -= below * below;
    }
    for (double& value : pairs)
        value /= 2;
    return pairs;
}

} // namespace headwater
