// SPDX-License-Identifier: Apache-2.0
// A shortest path between two vertices drawn at random, each as likely as any other, found from
// both ends at once (Borassi and Natale, KADABRA, 2016).
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/chance.h"
#include "core/network/graph.h"

namespace headwater {

class PathSampler {
public:
    /// `backwards` is graph.reversed(); the graph itself if undirected. Both must outlive this.
    PathSampler(const Graph& graph, const Graph& backwards);

    /// The inner stops of a shortest path; none if the two are neighbours or not connected.
    const std::vector<Vertex>& draw(Vertex from, Vertex to, Chance& chance);

private:
    struct Side {
        const Graph& onwards;
        const Graph& homewards;
        std::vector<std::uint32_t> round; ///< of the draw that reached a vertex
        std::vector<std::uint32_t> steps;
        std::vector<double> paths; ///< number of shortest ones from the end of this side
        std::vector<Vertex> rim;
        std::vector<Vertex> next;
        std::uint64_t rim_arcs = 0; ///< what the next step costs
    };

    void begin(Side& side, Vertex at);
    bool reached(const Side& side, Vertex v) const { return side.round[v] == m_round; }
    void widen(Side& side);
    /// Vertices of the rim of `side` that the other side has reached too.
    void find_meetings(const Side& side, const Side& other);
    Vertex draw_meeting(Chance& chance) const;
    void walk_home(const Side& side, Vertex from, Chance& chance);

    Side m_forth;
    Side m_back;
    std::uint32_t m_round = 0;
    std::vector<Vertex> m_meetings;
    std::vector<Vertex> m_inner;
};

} // namespace headwater
