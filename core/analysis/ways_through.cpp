// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/ways_through.h"

#include <algorithm>
#include <limits>

namespace headwater {

namespace {

constexpr auto unreached = std::numeric_limits<std::uint32_t>::max();

/// Steps from `source`, and for everybody the next one on a way back to it.
struct Search {
    std::vector<std::uint32_t> steps;
    std::vector<Vertex> back;

    Search(const Graph& graph, Vertex source)
        : steps(graph.vertices(), unreached), back(graph.vertices(), source) {
        std::vector<Vertex> queue{source};
        steps[source] = 0;
        for (std::size_t i = 0; i < queue.size(); ++i)
            for (const Vertex w : graph.neighbours(queue[i])) {
                if (steps[w] != unreached) continue;
                steps[w] = steps[queue[i]] + 1;
                back[w] = queue[i];
                queue.push_back(w);
            }
    }
};

std::vector<Vertex> way(Vertex s, Vertex v, Vertex t, const std::vector<Vertex>& back) {
    std::vector<Vertex> stops;
    for (Vertex at = s; at != v; at = back[at])
        stops.push_back(at);
    stops.push_back(v);
    const auto half = stops.size();
    for (Vertex at = t; at != v; at = back[at])
        stops.push_back(at);
    std::reverse(stops.begin() + static_cast<std::ptrdiff_t>(half), stops.end());
    return stops;
}

} // namespace

WaysThrough::WaysThrough(const Graph& graph, std::vector<Vertex> hubs)
    : m_graph(graph), m_hubs(std::move(hubs)) {
    for (const Vertex hub : m_hubs)
        m_steps.push_back(Search(graph, hub).steps);
}

std::vector<std::vector<Vertex>> WaysThrough::through(Vertex v, std::size_t most) const {
    const Search search(m_graph, v);
    std::vector<std::vector<Vertex>> ways;
    for (std::size_t i = 0; i < m_hubs.size(); ++i)
        for (std::size_t j = i + 1; j < m_hubs.size() && ways.size() < most; ++j) {
            const Vertex s = m_hubs[i], t = m_hubs[j];
            if (s == v || t == v || search.steps[s] == unreached || search.steps[t] == unreached)
                continue;
            if (search.steps[s] + search.steps[t] == m_steps[i][t])
                ways.push_back(way(s, v, t, search.back));
        }
    const auto contacts = m_graph.neighbours(v);
    for (std::size_t i = 0; i < contacts.size() && ways.size() < most; ++i)
        for (std::size_t j = i + 1; j < contacts.size() && ways.size() < most; ++j) {
            const std::vector<Vertex> stops{contacts[i], v, contacts[j]};
            if (!m_graph.has_arc(contacts[i], contacts[j]) &&
                std::find(ways.begin(), ways.end(), stops) == ways.end())
                ways.push_back(stops);
        }
    return ways;
}

} // namespace headwater
