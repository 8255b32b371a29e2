// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/products.h"

namespace headwater {

Products::Products(const Graph& graph, bool weighted)
    : m_offsets(graph.offsets().data()),
      m_targets(graph.targets().data()),
      m_rows(graph.offsets()) {
    if (weighted) m_strengths = graph.strengths().data();
}

double Products::flow(Vertex v) const {
    if (m_strengths == nullptr) return m_offsets[v + 1] - m_offsets[v];
    double total = 0;
    for (auto i = m_offsets[v]; i < m_offsets[v + 1]; ++i)
        total += double{m_strengths[i]};
    return total;
}

} // namespace headwater
