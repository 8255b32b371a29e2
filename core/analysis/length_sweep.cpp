// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/length_sweep.h"

#include <algorithm>
#include <functional>

namespace headwater {

std::vector<double> lengths_of(const Graph& graph) {
    std::vector<double> lengths(graph.arcs());
    for (std::size_t a = 0; a < lengths.size(); ++a) {
        const double strength = static_cast<double>(graph.strengths()[a]);
        lengths[a] = strength > 0 ? 1 / strength : LengthSweep::unreached;
    }
    return lengths;
}

LengthSweep::LengthSweep(const Graph& graph, const std::vector<double>& lengths)
    : distance(graph.vertices(), unreached),
      paths(graph.vertices()),
      share(graph.vertices()),
      m_graph(graph),
      m_lengths(lengths) {}

bool LengthSweep::search(Vertex source, const Task& task) {
    if (!settle(source, task)) return false;
    count();
    return true;
}

bool LengthSweep::settle(Vertex source, const Task& task) {
    distance[source] = 0;
    m_heap.emplace_back(0.0, source);
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        const auto [d, v] = m_heap.back();
        m_heap.pop_back();
        if (d > distance[v]) continue;
        order.push_back(v);
        if (order.size() % 8192 == 0 && !task.may_go_on()) return false;
        for (std::uint32_t a = m_graph.offsets()[v]; a < m_graph.offsets()[v + 1]; ++a) {
            const Vertex w = m_graph.targets()[a];
            const double via = d + m_lengths[a];
            if (!(via < distance[w])) continue;
            distance[w] = via;
            m_heap.emplace_back(via, w);
            std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        }
    }
    return true;
}

void LengthSweep::count() {
    paths[order.front()] = 1;
    for (const Vertex v : order) {
        const double d = distance[v];
        for (std::uint32_t a = m_graph.offsets()[v]; a < m_graph.offsets()[v + 1]; ++a) {
            const Vertex w = m_graph.targets()[a];
            if (!(d < distance[w]) || d + m_lengths[a] > distance[w] * (1 + 1e-9)) continue;
            paths[w] += paths[v];
            m_steps.push_back({v, w});
        }
    }
}

void LengthSweep::gather() {
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        share[step->from] += paths[step->from] / paths[step->to] * (1 + share[step->to]);
    }
}

void LengthSweep::clean() {
    for (const Vertex v : order) {
        distance[v] = unreached;
        paths[v] = 0;
        share[v] = 0;
    }
    order.clear();
    m_steps.clear();
}

} // namespace headwater
