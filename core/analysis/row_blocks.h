// SPDX-License-Identifier: Apache-2.0
// The rows of a graph in pieces of about equal work, to be shared among threads. The pieces depend
// on the rows alone and sums are added up in their order, so that threads never change a bit.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/pool.h"
#include "core/network/graph.h"

namespace headwater {

class RowBlocks {
public:
    /// Of rows whose arcs start at `offsets`; a small graph is one block, and one thread's work.
    explicit RowBlocks(std::span<const std::uint32_t> offsets);

    Vertex rows() const { return m_begin.back(); }

    /// Calls fn(first row, past the last) for every block. False: stopped.
    template<class Fn>
    bool each(Task& task, const Fn& fn) const {
        return parallel(task, m_begin.size() - 1,
                        [&](std::size_t block) { fn(m_begin[block], m_begin[block + 1]); });
    }

    /// The same; sets `total` to the sum of what the calls return. False: stopped.
    template<class Sum, class Fn>
    bool sum(Task& task, Sum& total, const Fn& fn) const {
        std::vector<Sum> parts(m_begin.size() - 1);
        const bool whole = parallel(task, parts.size(), [&](std::size_t block) {
            parts[block] = fn(m_begin[block], m_begin[block + 1]);
        });
        total = {};
        for (const Sum& part : parts)
            total += part;
        return whole;
    }

private:
    std::vector<Vertex> m_begin; ///< of each block, and the end
};

} // namespace headwater
