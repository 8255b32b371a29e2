// SPDX-License-Identifier: Apache-2.0
// Steps from 64 sources to all vertices in one sweep, a bit a source (Then and others 2014).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

class StepSweep {
public:
    static constexpr std::size_t width = 64;

    /// Vertices are renamed to the order in which a walk in breadth meets them, so that
    /// neighbours lie near each other in memory. `graph` is connected; it is not kept.
    explicit StepSweep(const Graph& graph);

    std::size_t vertices() const { return m_order.size(); }
    /// order()[place] is the vertex of the graph at a place.
    const std::vector<Vertex>& order() const { return m_order; }

    /// Counts from at most 64 places, which may repeat.
    void count_from(std::span<const Vertex> places);
    /// Steps of the last count from source number `source` to every place.
    const std::uint16_t* steps(std::size_t source) const {
        return m_steps.data() + source * vertices();
    }

private:
    using Bits = std::uint64_t;

    std::span<const Vertex> neighbours(std::size_t place) const {
        return {m_targets.data() + m_offsets[place], m_targets.data() + m_offsets[place + 1]};
    }
    void reach_out();
    void reach_in();
    std::size_t note(std::uint16_t level);

    std::vector<Vertex> m_order;
    std::vector<std::uint32_t> m_offsets;
    std::vector<Vertex> m_targets;
    std::vector<Bits> m_seen, m_front, m_next;
    Bits m_all = 0;
    std::vector<std::uint16_t> m_steps; ///< width rows of vertices
};

} // namespace headwater
