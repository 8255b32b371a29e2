// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/products.h"

#include <cmath>
#include <numeric>

#include "core/base/pool.h"

namespace headwater {

namespace {

constexpr std::uint32_t arcs_a_block = 1U << 16;

} // namespace

Products::Products(const Graph& graph, bool weighted)
    : m_graph(graph), m_weighted(weighted), m_blocks{0} {
    std::uint32_t begun_at = 0;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (graph.offsets()[v + 1] - begun_at < arcs_a_block) continue;
        begun_at = graph.offsets()[v + 1];
        m_blocks.push_back(v + 1);
    }
    if (m_blocks.back() != graph.vertices()) m_blocks.push_back(graph.vertices());
}

bool Products::multiply(std::span<const double> from, std::span<double> to, Task& task) const {
    return parallel(task, m_blocks.size() - 1, [&](std::size_t block) {
        multiply_rows(m_blocks[block], m_blocks[block + 1], from, to);
    });
}

void Products::multiply_rows(Vertex first, Vertex past, std::span<const double> from,
                             std::span<double> to) const {
    const auto* targets = m_graph.targets().data();
    const auto* strengths = m_graph.strengths().data();
    const auto* offsets = m_graph.offsets().data();
    for (Vertex v = first; v < past; ++v) {
        double total = 0;
        if (m_weighted)
            for (auto i = offsets[v]; i < offsets[v + 1]; ++i)
                total += double{strengths[i]} * from[targets[i]];
        else
            for (auto i = offsets[v]; i < offsets[v + 1]; ++i)
                total += from[targets[i]];
        to[v] = total;
    }
}

double length(std::span<const double> vector) {
    return std::sqrt(std::inner_product(vector.begin(), vector.end(), vector.begin(), 0.0));
}

double sum(std::span<const double> vector) {
    return std::accumulate(vector.begin(), vector.end(), 0.0);
}

void scale(std::span<double> vector, double factor) {
    for (double& value : vector)
        value *= factor;
}

} // namespace headwater
