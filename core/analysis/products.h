// SPDX-License-Identifier: Apache-2.0
// The matrix behind a graph times a vector: the one sweep that spectral measures are made of.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

class Products {
public:
    /// Rows count 1 for every arc, or its strength if weighted. `graph` must outlive this.
    Products(const Graph& graph, bool weighted);

    /// to[v] = sum over arcs v -> u of a(v,u) from[u]. The same bits for any number of threads.
    /// False: stopped.
    bool multiply(std::span<const double> from, std::span<double> to, Task& task) const;

    Vertex size() const { return m_graph.vertices(); }

private:
    void multiply_rows(Vertex first, Vertex past, std::span<const double> from,
                       std::span<double> to) const;

    const Graph& m_graph;
    bool m_weighted;
    std::vector<Vertex> m_blocks; ///< rows where a piece of work begins, and the end
};

double length(std::span<const double> vector);
double sum(std::span<const double> vector);
void scale(std::span<double> vector, double factor);

} // namespace headwater
