// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/row_blocks.h"

namespace headwater {

namespace {
constexpr std::size_t work_a_block = 1U << 16; ///< arcs, and a few for every row
constexpr std::size_t work_a_row = 4;
} // namespace

RowBlocks::RowBlocks(std::span<const std::uint32_t> offsets) : m_begin{0} {
    const auto rows = static_cast<Vertex>(offsets.empty() ? 0 : offsets.size() - 1);
    std::size_t work = 0;
    for (Vertex v = 0; v < rows; ++v) {
        work += work_a_row + (offsets[v + 1] - offsets[v]);
        if (work < work_a_block) continue;
        work = 0;
        m_begin.push_back(v + 1);
    }
    if (m_begin.back() != rows) m_begin.push_back(rows);
}

} // namespace headwater
