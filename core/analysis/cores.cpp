// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/cores.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/analysis/fetch_soon.h"

namespace headwater {

namespace {

/// Who has at least as many contacts left as are asked for is looked through once for each number;
/// these are never more than the arcs divided by the number, so that all looks together are few.
class Peeling {
public:
    Peeling(const Graph& graph, const Task& task)
        : m_graph(graph), m_task(task), m_left(graph.vertices()), m_staying(graph.vertices()) {
        for (Vertex v = 0; v < graph.vertices(); ++v)
            m_left[v] = graph.degree(v);
        std::iota(m_staying.begin(), m_staying.end(), Vertex{0});
    }

    /// Contacts that were left when the turn came: the core numbers.
    std::vector<std::uint32_t> run() {
        for (std::uint32_t k = 0; !m_staying.empty();) {
            const auto least = gather(k);
            if (m_going.empty())
                k = least;
            else if (!peel(k++))
                break;
        }
        return std::move(m_left);
    }

private:
    /// Who has k contacts left goes; who went before is forgotten. The least that others have.
    std::uint32_t gather(std::uint32_t k) {
        std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
        m_going.clear();
        std::size_t kept = 0;
        for (const Vertex v : m_staying) {
            m_staying[kept] = v;
            kept += m_left[v] > k ? 1 : 0;
            if (m_left[v] == k)
                m_going.push_back(v);
            else if (m_left[v] > k)
                least = std::min(least, m_left[v]);
        }
        m_staying.resize(kept);
        return least;
    }

    /// False: stopped.
    bool peel(std::uint32_t k) {
        for (std::size_t i = 0; i < m_going.size(); ++i) {
            if (i % 8192 == 0 && !m_task.may_go_on()) return false;
            look_ahead(i);
            for (const Vertex u : m_graph.neighbours(m_going[i]))
                if (m_left[u] > k && --m_left[u] == k) m_going.push_back(u);
        }
        return true;
    }

    /// Asks for what the turns to come will look at.
    void look_ahead(std::size_t i) const {
        constexpr std::size_t soon = 4;
        if (i + 2 * soon >= m_going.size()) return;
        fetch_soon(m_graph.neighbours(m_going[i + 2 * soon]).data());
        for (const Vertex u : m_graph.neighbours(m_going[i + soon]))
            fetch_soon(&m_left[u]);
    }

    const Graph& m_graph;
    const Task& m_task;
    std::vector<std::uint32_t> m_left; ///< contacts; of who is gone: of then
    std::vector<Vertex> m_staying;     ///< and some who are gone
    std::vector<Vertex> m_going;
};

} // namespace

std::vector<std::uint32_t> core_numbers(const Graph& graph, const Task& task) {
    return Peeling(graph, task).run();
}

Values coreness(const Network& network, const AnalysisOptions&, Task& task) {
    const auto core = core_numbers(network.graph, task);
    if (!task.may_go_on()) return stopped();
    return std::vector<double>(core.begin(), core.end());
}

} // namespace headwater
