// SPDX-License-Identifier: Apache-2.0
// The matrix behind a graph times a vector: the one sweep that spectral measures are made of. It
// waits for memory, so that a vector of floats goes through in half the time of one of doubles.
#pragma once

#include <span>
#include <vector>

#include "core/analysis/row_blocks.h"

namespace headwater {

class Products {
public:
    /// Rows count 1 for every arc, or its strength if weighted. `graph` must outlive this.
    Products(const Graph& graph, bool weighted);

    /// to[v] = sum over arcs v -> u of a(v,u) from[u]. The same bits for any number of threads.
    /// False: stopped.
    template<class Number>
    bool multiply(std::span<const Number> from, std::span<double> to, Task& task) const {
        return m_rows.each(task, [&](Vertex first, Vertex past) {
            for (Vertex v = first; v < past; ++v)
                to[v] = row(v, from.data());
        });
    }

    /// One row of it.
    template<class Number>
    double row(Vertex v, const Number* from) const {
        double total = 0;
        if (m_strengths == nullptr)
            for (auto i = m_offsets[v]; i < m_offsets[v + 1]; ++i)
                total += double{from[m_targets[i]]};
        else
            for (auto i = m_offsets[v]; i < m_offsets[v + 1]; ++i)
                total += double{m_strengths[i]} * double{from[m_targets[i]]};
        return total;
    }
    /// The sum of a row of the matrix.
    double flow(Vertex v) const;

    const RowBlocks& rows() const { return m_rows; }

private:
    const std::uint32_t* m_offsets;
    const Vertex* m_targets;
    const float* m_strengths = nullptr; ///< null: all 1
    RowBlocks m_rows;
};

} // namespace headwater
