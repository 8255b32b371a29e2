// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/rank_draws.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/analysis/significance.h"
#include "core/base/pool.h"

namespace headwater {

RankDraws::RankDraws(std::size_t draws, Vertex vertices)
    : m_draws(draws), m_vertices(vertices), m_best(draws * vertices), m_worst(draws * vertices) {}

void RankDraws::record(std::size_t draw, const std::vector<double>& values) {
    const auto best = ranks(values);
    std::vector<std::uint32_t> sharing(m_vertices + std::size_t{1}, 0);
    for (const auto rank : best)
        ++sharing[rank];
    for (Vertex v = 0; v < m_vertices; ++v) {
        m_best[draw * m_vertices + v] = best[v];
        m_worst[draw * m_vertices + v] = best[v] + sharing[best[v]] - 1;
    }
}

double RankDraws::p_top(Vertex v, std::uint32_t k) const {
    std::size_t inside = 0;
    for (std::size_t draw = 0; draw < m_draws; ++draw)
        inside += m_worst[draw * m_vertices + v] <= k ? 1 : 0;
    return static_cast<double>(inside) / static_cast<double>(m_draws);
}

std::uint32_t RankDraws::rank_at(Vertex v, double share) const {
    return quantile(m_best, v, share);
}

std::uint32_t RankDraws::worst_rank_at(Vertex v, double share) const {
    return quantile(m_worst, v, share);
}

std::uint32_t RankDraws::quantile(const std::vector<std::uint32_t>& ranks, Vertex v,
                                  double share) const {
    std::vector<std::uint32_t> own(m_draws);
    for (std::size_t draw = 0; draw < m_draws; ++draw)
        own[draw] = ranks[draw * m_vertices + v];
    const auto place = std::llround(share * static_cast<double>(m_draws - 1));
    std::nth_element(own.begin(), own.begin() + place, own.end());
    return own[static_cast<std::size_t>(place)];
}

Result<RankDraws> rank_draws(const std::function<Network(std::uint64_t)>& make, std::size_t draws,
                             Vertex vertices, const Rescore& rescore, Task& task) {
    RankDraws result(draws, vertices);
    std::vector<std::optional<Error>> errors(draws);
    task.restart(draws);
    const bool whole = parallel(task, draws, [&](std::size_t draw) {
        Task piece(&task);
        const auto values = rescore(make(draw), draw, piece);
        if (values)
            result.record(draw, *values);
        else
            errors[draw] = values.error();
        task.advance();
    });
    if (!whole) return stopped();
    for (const auto& error : errors)
        if (error) return tl::unexpected(*error);
    return result;
}

} // namespace headwater
