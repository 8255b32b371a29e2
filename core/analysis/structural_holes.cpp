// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/structural_holes.h"

#include <limits>

namespace headwater {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// What each vertex spreads over its contacts, and the share that one arc gets of it.
class Shares {
public:
    Shares(const Graph& graph, bool weighted)
        : m_graph(graph), m_weighted(weighted), m_totals(graph.vertices(), 0) {
        for (Vertex v = 0; v < graph.vertices(); ++v)
            for (auto arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; ++arc)
                m_totals[v] += strength(arc);
    }
    double of(Vertex from, std::uint32_t arc) const { return strength(arc) / m_totals[from]; }

private:
    double strength(std::uint32_t arc) const {
        return m_weighted ? double{m_graph.strengths()[arc]} : 1.0;
    }

    const Graph& m_graph;
    bool m_weighted;
    std::vector<double> m_totals;
};

/// Calls visit(arc, other end) along a row.
template<class Visit>
void along(const Graph& graph, Vertex v, const Visit& visit) {
    for (auto arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; ++arc)
        visit(arc, graph.targets()[arc]);
}

} // namespace

Result<std::vector<double>> constraint(const Graph& graph, bool weighted, Task& task) {
    const Shares shares(graph, weighted);
    std::vector<double> result(graph.vertices(), undefined);
    std::vector<double> invested(graph.vertices(), 0); // in j, straight and through a contact
    std::vector<char> is_contact(graph.vertices(), 0);
    for (Vertex i = 0; i < graph.vertices(); ++i) {
        if (!task.may_go_on()) return stopped();
        task.advance();
        if (graph.degree(i) == 0) continue;
        along(graph, i, [&](std::uint32_t arc, Vertex j) {
            invested[j] = shares.of(i, arc);
            is_contact[j] = 1;
        });
        along(graph, i, [&](std::uint32_t to_q, Vertex q) {
            const double in_q = shares.of(i, to_q);
            along(graph, q, [&](std::uint32_t arc, Vertex j) {
                if (is_contact[j]) invested[j] += in_q * shares.of(q, arc);
            });
        });
        result[i] = 0;
        along(graph, i, [&](std::uint32_t, Vertex j) {
            result[i] += invested[j] * invested[j];
            is_contact[j] = 0;
        });
    }
    return result;
}

Result<std::vector<double>> effective_size(const Graph& graph, Task& task) {
    std::vector<double> result(graph.vertices(), undefined);
    std::vector<char> is_contact(graph.vertices(), 0);
    for (Vertex i = 0; i < graph.vertices(); ++i) {
        if (!task.may_go_on()) return stopped();
        task.advance();
        if (graph.degree(i) == 0) continue;
        for (const Vertex j : graph.neighbours(i))
            is_contact[j] = 1;
        std::uint64_t twice_ties = 0;
        for (const Vertex j : graph.neighbours(i))
            for (const Vertex q : graph.neighbours(j))
                twice_ties += is_contact[q] ? 1 : 0;
        const double contacts = graph.degree(i);
        result[i] = contacts - static_cast<double>(twice_ties) / contacts;
        for (const Vertex j : graph.neighbours(i))
            is_contact[j] = 0;
    }
    return result;
}

} // namespace headwater
