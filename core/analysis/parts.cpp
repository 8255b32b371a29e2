// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/parts.h"

#include <algorithm>
#include <numeric>

namespace headwater {
namespace {

constexpr Vertex patience = 8192;

/// The smallest vertex joined to each, by union-find with path halving.
std::vector<Vertex> smallest_joined(const Graph& graph, const Task& task) {
    std::vector<Vertex> root(graph.vertices());
    std::iota(root.begin(), root.end(), Vertex{0});
    const auto find = [&](Vertex v) {
        while (root[v] != v)
            v = root[v] = root[root[v]];
        return v;
    };
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (v % patience == 0 && !task.may_go_on()) break;
        for (const Vertex w : graph.neighbours(v)) {
            const Vertex a = find(v);
            const Vertex b = find(w);
            root[std::max(a, b)] = std::min(a, b);
        }
    }
    for (Vertex v = 0; v < graph.vertices(); ++v)
        root[v] = find(v);
    return root;
}

} // namespace

Parts::Parts(const Graph& graph, const Task& task)
    : m_graph(graph), m_begin(1), m_members(graph.vertices()), m_name(graph.vertices()) {
    const std::vector<Vertex> root = smallest_joined(graph, task);
    if (!task.may_go_on()) return;
    std::vector<std::size_t> part(graph.vertices());
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (root[v] == v) {
            part[v] = m_begin.size() - 1;
            m_begin.push_back(0);
        }
        m_name[v] = static_cast<Vertex>(m_begin[part[root[v]] + 1]++);
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        m_members[m_begin[part[root[v]]] + m_name[v]] = v;
    }
}

Nearby Parts::rows(std::size_t part, Task& task) const {
    Nearby rows;
    rows.original.assign(members(part).begin(), members(part).end());
    rows.offsets.push_back(0);
    for (const Vertex v : rows.original) {
        if (v % patience == 0 && !task.may_go_on()) return {};
        for (const Vertex w : m_graph.neighbours(v))
            rows.targets.push_back(m_name[w]);
        rows.offsets.push_back(static_cast<std::uint32_t>(rows.targets.size()));
    }
    return renamed(rows, task);
}

} // namespace headwater
