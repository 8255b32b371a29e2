// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/cores.h"

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

/// Vertices in order of the contacts they have left, kept in order while contacts go.
class Queue {
public:
    explicit Queue(const Graph& graph)
        : m_left(graph.vertices()), m_place(graph.vertices()), m_order(graph.vertices()) {
        std::uint32_t most = 0;
        for (Vertex v = 0; v < graph.vertices(); ++v) {
            m_left[v] = graph.degree(v);
            most = std::max(most, m_left[v]);
        }
        m_starts.assign(std::size_t{most} + 2, 0);
        for (const auto left : m_left)
            ++m_starts[left + 1];
        for (std::size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        auto next = m_starts;
        for (Vertex v = 0; v < graph.vertices(); ++v) {
            m_place[v] = next[m_left[v]]++;
            m_order[m_place[v]] = v;
        }
    }

    Vertex at(std::uint32_t place) const { return m_order[place]; }
    std::uint32_t left(Vertex v) const { return m_left[v]; }

    /// Moves v one bucket down: it changes places with the first of its bucket.
    void take_contact(Vertex v) {
        const auto first = m_starts[m_left[v]]++;
        const Vertex other = m_order[first];
        std::swap(m_order[first], m_order[m_place[v]]);
        std::swap(m_place[other], m_place[v]);
        --m_left[v];
    }

private:
    std::vector<std::uint32_t> m_left;
    std::vector<std::uint32_t> m_place;
    std::vector<Vertex> m_order;
    std::vector<std::uint32_t> m_starts;
};

} // namespace

std::vector<std::uint32_t> core_numbers(const Graph& graph) {
    Queue queue(graph);
    std::vector<std::uint32_t> core(graph.vertices());
    for (std::uint32_t place = 0; place < graph.vertices(); ++place) {
        const Vertex v = queue.at(place);
        core[v] = queue.left(v);
        for (const Vertex u : graph.neighbours(v))
            if (queue.left(u) > core[v]) queue.take_contact(u);
    }
    return core;
}

Values coreness(const Network& network, const AnalysisOptions&, Task& task) {
    if (!task.may_go_on()) return stopped();
    const auto core = core_numbers(network.graph);
    return std::vector<double>(core.begin(), core.end());
}

} // namespace headwater
