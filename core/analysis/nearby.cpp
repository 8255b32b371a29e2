// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/nearby.h"

#include <algorithm>
#include <numeric>

namespace headwater {
namespace {

class ByFame {
public:
    explicit ByFame(const Nearby& rows) : m_rows(rows), m_famous(rows.vertices()) {
        for (Vertex v = 0; v < rows.vertices(); ++v) {
            m_famous[v] = v;
            for (const Vertex w : rows.row(v)) {
                if (more(w, m_famous[v])) m_famous[v] = w;
            }
        }
    }

    /// Those around the best connected come first, and among them the better connected.
    bool operator()(Vertex a, Vertex b) const {
        return m_famous[a] != m_famous[b] ? more(m_famous[a], m_famous[b]) : more(a, b);
    }

private:
    bool more(Vertex a, Vertex b) const {
        const auto of_a = m_rows.row(a).size();
        const auto of_b = m_rows.row(b).size();
        return of_a != of_b ? of_a > of_b : a < b;
    }

    const Nearby& m_rows;
    std::vector<Vertex> m_famous; ///< the best connected among a vertex and its neighbours
};

} // namespace

Nearby renamed(const Nearby& rows) {
    std::vector<Vertex> order(rows.vertices());
    std::iota(order.begin(), order.end(), Vertex{0});
    std::sort(order.begin(), order.end(), ByFame(rows));
    std::vector<Vertex> name(order.size());
    for (Vertex i = 0; i < order.size(); ++i)
        name[order[i]] = i;
    Nearby result;
    result.offsets.reserve(order.size() + 1);
    result.offsets.push_back(0);
    result.targets.reserve(rows.targets.size());
    result.original.reserve(order.size());
    for (const Vertex v : order) {
        const auto start = static_cast<std::ptrdiff_t>(result.targets.size());
        for (const Vertex w : rows.row(v))
            result.targets.push_back(name[w]);
        std::sort(result.targets.begin() + start, result.targets.end());
        result.offsets.push_back(static_cast<std::uint32_t>(result.targets.size()));
        result.original.push_back(rows.original[v]);
    }
    return result;
}

Nearby rows_of(const Graph& graph) {
    Nearby rows{{graph.offsets().begin(), graph.offsets().end()},
                {graph.targets().begin(), graph.targets().end()},
                std::vector<Vertex>(graph.vertices())};
    if (rows.offsets.empty()) rows.offsets.push_back(0);
    std::iota(rows.original.begin(), rows.original.end(), Vertex{0});
    return rows;
}

Nearby turned(const Nearby& rows) {
    Nearby result;
    result.original = rows.original;
    result.offsets.assign(rows.offsets.size() + 1, 0);
    for (const Vertex w : rows.targets)
        ++result.offsets[w + 2];
    std::partial_sum(result.offsets.begin(), result.offsets.end(), result.offsets.begin());
    result.targets.resize(rows.targets.size());
    for (Vertex v = 0; v < rows.vertices(); ++v) {
        for (const Vertex w : rows.row(v))
            result.targets[result.offsets[w + 1]++] = v;
    }
    result.offsets.pop_back();
    return result;
}

} // namespace headwater
