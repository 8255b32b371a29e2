// SPDX-License-Identifier: Apache-2.0
// Steps from sixty-four sources at once, each in a lane of its own, and who may stand behind
// somebody on all his shortest ways. Hides the lanes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// Scratch of one thread.
class LevelLanes {
public:
    static constexpr std::size_t lanes = 64;
    /// Beyond it rounds over everybody cost more than searches.
    static constexpr std::uint8_t furthest = 32;

    /// `backward` is the graph with its arcs turned round.
    explicit LevelLanes(const Graph& backward);

    /// At most `lanes` different sources. False: somebody is further away than the lanes go.
    /// Then, and when stopped by `task`, nothing can be asked.
    bool search(std::span<const Vertex> sources, const Task& task);

    /// Steps from the source of that lane; UINT32_MAX: not reached.
    void copy_levels(std::size_t lane, std::span<std::uint32_t> levels) const;
    /// Writes everybody with a vertex, neither himself nor the source, on all his shortest ways,
    /// and now and then somebody without. How many.
    std::size_t copy_dominated(std::size_t lane, std::span<Vertex> dominated) const;

private:
    using Bytes = std::uint8_t __attribute__((vector_size(lanes)));
    struct alignas(lanes) Row {
        Bytes at;
    };

    bool reach(std::uint8_t level, const Task& task);

    const Graph& m_backward;
    std::vector<Row> m_levels;
    /// A mark of the first vertex behind the source that all shortest ways pass.
    std::vector<Row> m_marks;
    std::vector<Row> m_dominated; ///< all bits or none
};

} // namespace headwater
