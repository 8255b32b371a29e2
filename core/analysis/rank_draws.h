// SPDX-License-Identifier: Apache-2.0
// Ranks over many draws: where somebody stands when the evidence is drawn again and again.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/network.h"

namespace headwater {

/// The ranks of everybody in every draw. In a draw, those with equal values share the places.
class RankDraws {
public:
    RankDraws(std::size_t draws, Vertex vertices);

    /// Takes the values of one draw; higher is better, NaN is last. Draws may come in any order
    /// and from several threads, each draw once.
    void record(std::size_t draw, const std::vector<double>& values);

    std::size_t draws() const { return m_draws; }
    std::uint32_t worst_rank(std::size_t draw, Vertex v) const {
        return m_worst[draw * m_vertices + v];
    }
    /// Share of the draws in which v is among the first k for certain: whoever shares the last
    /// place with others who do not all fit in is not.
    double p_top(Vertex v, std::uint32_t k) const;
    /// The rank below which a share of the draws stays; shared places count as the best of them.
    std::uint32_t rank_at(Vertex v, double share) const;
    /// The same, shared places counted as the worst of them.
    std::uint32_t worst_rank_at(Vertex v, double share) const;

private:
    std::uint32_t quantile(const std::vector<std::uint32_t>& ranks, Vertex v, double share) const;

    std::size_t m_draws;
    Vertex m_vertices;
    std::vector<std::uint32_t> m_best; ///< draw by draw
    std::vector<std::uint32_t> m_worst;
};

/// The values of one network that was drawn; runs on one thread. `draw` picks what is left to
/// chance in the measure itself.
using Rescore =
    std::function<Result<std::vector<double>>(const Network& drawn, std::uint64_t draw, Task&)>;

/// Makes network 0 to draws - 1 and ranks everybody in each. The same bits for any number of
/// threads. Error: stopped, or the first error of a measure.
Result<RankDraws> rank_draws(const std::function<Network(std::uint64_t)>& make, std::size_t draws,
                             Vertex vertices, const Rescore& rescore, Task& task);

} // namespace headwater
