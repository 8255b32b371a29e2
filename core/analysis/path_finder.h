// SPDX-License-Identifier: Apache-2.0
// Shortest paths between two vertices, many queries on one graph. Keeps its memory between
// queries, so that one costs no more than what it looks at.
#pragma once

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

/// Steps from both ends at once, always on the smaller side.
class StepFinder {
public:
    /// `backwards` is graph.reversed(); the graph itself if undirected.
    StepFinder(const Graph& graph, const Graph& backwards);
    /// Empty: there is no way.
    std::optional<Path> find(Vertex from, Vertex to);

private:
    struct Side {
        const Graph& graph;
        std::vector<std::uint32_t> round; ///< of the query that reached a vertex
        std::vector<Vertex> before;
        std::vector<Vertex> rim;
        std::vector<Vertex> next;
    };

    void begin(Side& side, Vertex at);
    bool reached(const Side& side, Vertex v) const { return side.round[v] == m_round; }
    /// One step outwards; the meeting point nearest to the start, if the sides meet.
    std::optional<Vertex> widen(Side& side, const Side& other);
    Path joined(Vertex meeting) const;

    Side m_forth;
    Side m_back;
    std::uint32_t m_round = 0;
};

/// Shortest way by length from both ends at once (Dijkstra 1959, Nicholson 1966).
class LengthFinder {
public:
    LengthFinder(const Graph& graph, const Graph& backwards);
    std::optional<Path> find(Vertex from, Vertex to);

private:
    struct Reached {
        double length;
        Vertex vertex;
        bool operator>(const Reached& o) const {
            return length != o.length ? length > o.length : vertex > o.vertex;
        }
    };
    struct Side {
        const Graph& graph;
        std::vector<std::uint32_t> round;
        std::vector<double> length;
        std::vector<Vertex> before;
        std::vector<Reached> heap; ///< the nearest on top; may hold outdated entries
    };

    void begin(Side& side, Vertex at);
    void push(Side& side, Vertex v, double length, Vertex before);
    bool drop_outdated(Side& side);
    void settle_nearest(Side& side, const Side& other);
    Path joined() const;

    Side m_forth;
    Side m_back;
    std::uint32_t m_round = 0;
    double m_best = 0;
    Vertex m_meeting = 0;
};

/// Length of the shortest way from every vertex to `to`; infinite where there is none.
/// `backwards` is graph.reversed(). Error: stopped.
Result<std::vector<double>> lengths_to(const Graph& backwards, Vertex to, Length length,
                                       Task& task);

} // namespace headwater
