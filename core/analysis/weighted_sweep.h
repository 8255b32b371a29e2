// SPDX-License-Identifier: Apache-2.0
// Betweenness by length from one source at a time. Two lengths are equal when they agree to 1e-9,
// relative.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/analysis/distance_queue.h"
#include "core/analysis/weighted_rows.h"
#include "core/base/task.h"

namespace headwater {

/// Scratch of one thread.
class WeightedSweep {
public:
    /// Whether every arc stands both ways; then one search bounds the distances of the next, the
    /// tighter the nearer the sources are to each other.
    enum class Ways { both, one };

    /// `worth` of each vertex as an end of paths; `farthest`: see DistanceQueue.
    WeightedSweep(const WeightedRows& rows, std::span<const double> worth, double farthest,
                  Ways ways);

    /// Adds to sum[v] the share of the source's paths that pass v, `taken` times. False: stopped.
    bool add(Vertex source, double taken, std::span<double> sum, const Task& task);

    /// Distance of the farthest vertex that `source` reaches; 0 when stopped.
    double farthest(Vertex source, const Task& task);

private:
    static constexpr double unreached = std::numeric_limits<double>::infinity();
    static constexpr double equal = 1e-9;
    static constexpr std::uint32_t none = UINT32_MAX;

    struct Candidate { ///< a last step that was as short as any when it was found
        double distance;
        Vertex from;
        std::uint32_t next;
    };

    bool search(Vertex source, const Task& task);
    void relax(Vertex v, double distance);
    void settle(Vertex v, double distance);
    void gather(double taken, std::span<double> sum);
    void prepare(Vertex source);

    const WeightedRows& m_rows;
    std::span<const double> m_worth;
    Ways m_ways;
    DistanceQueue m_queue;
    std::vector<double> m_limit; ///< longest distance that still counts as the shortest
    std::vector<double> m_distance;
    std::vector<std::uint32_t> m_candidate; ///< first of each vertex
    std::vector<Candidate> m_candidates;
    std::vector<double> m_paths;
    std::vector<double> m_share;
    std::vector<Vertex> m_order;       ///< nearest first
    std::vector<Vertex> m_before;      ///< last steps of all shortest paths, by m_order
    std::vector<std::uint32_t> m_upto; ///< where those of each vertex in m_order end
    std::vector<Vertex> m_touched;
};

} // namespace headwater
