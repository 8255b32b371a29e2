// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/cores.h"

#include <algorithm>
#include <utility>

#include "core/analysis/fetch_soon.h"

namespace headwater {

namespace {

/// Vertices in order of the contacts they have left, kept in order while contacts go.
class Queue {
public:
    explicit Queue(const Graph& graph) : m_seats(graph.vertices()), m_order(graph.vertices()) {
        std::uint32_t most = 0;
        for (Vertex v = 0; v < graph.vertices(); ++v) {
            m_seats[v].left = graph.degree(v);
            most = std::max(most, graph.degree(v));
        }
        m_starts.assign(std::size_t{most} + 2, 0);
        for (const Seat& seat : m_seats)
            ++m_starts[seat.left + 1];
        for (std::size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        auto next = m_starts;
        for (Vertex v = 0; v < graph.vertices(); ++v) {
            m_seats[v].place = next[m_seats[v].left]++;
            m_order[m_seats[v].place] = v;
        }
    }

    Vertex at(std::uint32_t place) const { return m_order[place]; }
    std::uint32_t left(Vertex v) const { return m_seats[v].left; }
    void fetch(Vertex v) const { fetch_soon(&m_seats[v]); }

    /// Moves v one bucket down: it changes places with the first of its bucket.
    void take_contact(Vertex v) {
        Seat& seat = m_seats[v];
        const auto first = m_starts[seat.left]++;
        const Vertex other = m_order[first];
        std::swap(m_order[first], m_order[seat.place]);
        std::swap(m_seats[other].place, seat.place);
        --seat.left;
    }

private:
    struct Seat {
        std::uint32_t left = 0;
        std::uint32_t place = 0;
    };
    std::vector<Seat> m_seats; ///< of each vertex
    std::vector<Vertex> m_order;
    std::vector<std::uint32_t> m_starts;
};

/// Asks for what the turns to come will look at; hardly anybody changes his place so late.
void look_ahead(const Graph& graph, const Queue& queue, std::uint32_t place) {
    constexpr std::uint32_t soon = 8;
    if (place + 2 * soon >= graph.vertices()) return;
    fetch_soon(graph.neighbours(queue.at(place + 2 * soon)).data());
    for (const Vertex u : graph.neighbours(queue.at(place + soon)))
        queue.fetch(u);
}

} // namespace

std::vector<std::uint32_t> core_numbers(const Graph& graph, const Task& task) {
    Queue queue(graph);
    std::vector<std::uint32_t> core(graph.vertices());
    for (std::uint32_t place = 0; place < graph.vertices(); ++place) {
        if (place % 8192 == 0 && !task.may_go_on()) break;
        look_ahead(graph, queue, place);
        const Vertex v = queue.at(place);
        core[v] = queue.left(v);
        for (const Vertex u : graph.neighbours(v))
            if (queue.left(u) > core[v]) queue.take_contact(u);
    }
    return core;
}

Values coreness(const Network& network, const AnalysisOptions&, Task& task) {
    const auto core = core_numbers(network.graph, task);
    if (!task.may_go_on()) return stopped();
    return std::vector<double>(core.begin(), core.end());
}

} // namespace headwater
