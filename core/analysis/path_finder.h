// SPDX-License-Identifier: Apache-2.0
// Shortest paths between two vertices, many queries on one graph. Keeps its memory between
// queries, so that one costs no more than what it looks at.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

struct Path {
    std::vector<Vertex> stops; ///< from the first to the last, both included
    double length = 0;         ///< steps, or the sum of 1/strength
    bool operator==(const Path&) const = default;
};

/// How long an arc is: a step, or 1/strength (Newman 2001); strengths are above 0.
enum class Length { steps, inverse_strength };

/// The arc's length; `arc` is its place in the rows.
inline double length_of(const Graph& graph, std::uint32_t arc, Length length) {
    return length == Length::steps ? 1.0 : 1.0 / double{graph.strengths()[arc]};
}

/// Steps from both ends at once, always on the side with fewer ties to follow.
class StepFinder {
public:
    /// `backwards` is the graph with its arcs turned round; the graph itself if undirected.
    StepFinder(const Graph& graph, const Graph& backwards);
    /// Empty: there is no way.
    std::optional<Path> find(Vertex from, Vertex to);

private:
    struct Seen { ///< by the one side or by the other: where both have been, they have met
        std::uint32_t visit = 0;
        Vertex before = 0;
    };
    struct Side {
        const Graph& graph;
        std::uint32_t visit = 0; ///< of this side in this query
        std::vector<Vertex> rim = {};
        std::vector<Vertex> next = {};
        std::size_t ties = 0; ///< of the rim
    };

    void begin(Side& side, Vertex at);
    void widen(Side& side, const Side& other);
    bool look_around(Side& side, const Side& other, Vertex v);
    Path joined() const;
    std::vector<Vertex> trail(Vertex at) const;

    Side m_forth;
    Side m_back;
    std::vector<Seen> m_seen;
    bool m_met = false;
    Vertex m_here = 0; ///< where this side has met
    Vertex m_there = 0;
};

/// Shortest way by length from both ends at once (Dijkstra 1959, Nicholson 1966), always on the
/// side with fewer waiting.
class LengthFinder {
public:
    LengthFinder(const Graph& graph, const Graph& backwards);
    std::optional<Path> find(Vertex from, Vertex to);

private:
    struct Waiting {
        double length;
        Vertex vertex;
        bool operator>(const Waiting& o) const {
            return length != o.length ? length > o.length : vertex > o.vertex;
        }
    };
    struct Seen {
        double length = 0;
        std::uint32_t round = 0; ///< of the query that reached the vertex
        Vertex before = 0;
    };
    struct Side {
        const Graph& graph;
        std::size_t number;             ///< in Seen pairs
        std::vector<Waiting> heap = {}; ///< the nearest on top; may hold outdated entries
    };
    using Pair = std::array<Seen, 2>; ///< one of each side, side by side in memory

    void begin(Side& side, Vertex at);
    void push(Side& side, double length, Vertex v);
    bool drop_outdated(Side& side);
    void settle_nearest(Side& side, const Side& other);
    Path joined() const;
    std::vector<Vertex> trail(const Side& side) const;

    Side m_forth;
    Side m_back;
    std::vector<Pair> m_seen;
    std::uint32_t m_round = 0;
    double m_best = 0;
    Vertex m_meeting = 0;
};

/// Length of the shortest way from every vertex to `to`; infinite where there is none.
/// `backwards` is graph.reversed(). Error: stopped.
Result<std::vector<double>> lengths_to(const Graph& backwards, Vertex to, Length length,
                                       Task& task);

} // namespace headwater
