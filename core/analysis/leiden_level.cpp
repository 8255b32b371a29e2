// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leiden_level.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/base/pool.h"

namespace headwater {

namespace {

constexpr auto unnumbered = std::numeric_limits<std::uint32_t>::max();

/// Whoever has not been met has no weight, so nothing that is met may have none.
constexpr float least_weight = std::numeric_limits<float>::min();

} // namespace

Sets::Sets(const Labels& labels, std::uint32_t sets)
    : starts(std::size_t{sets} + 1, 0), nodes(labels.size()) {
    for (const auto label : labels)
        ++starts[label + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    auto next = starts;
    for (std::uint32_t v = 0; v < labels.size(); ++v)
        nodes[next[labels[v]]++] = v;
}

std::uint32_t renumber(Labels& labels) {
    std::uint32_t most = 0;
    for (const auto label : labels)
        most = std::max(most, label);
    std::vector<std::uint32_t> number(labels.empty() ? 0 : std::size_t{most} + 1, unnumbered);
    std::uint32_t next = 0;
    for (auto& label : labels) {
        if (number[label] == unnumbered) number[label] = next++;
        label = number[label];
    }
    return next;
}

LeidenLevel::LeidenLevel(const Graph& graph, bool weighted, double resolution, const Task& task)
    : m_offsets(graph.offsets().begin(), graph.offsets().end()),
      m_targets(graph.targets().begin(), graph.targets().end()),
      m_strength(graph.vertices(), 0) {
    if (weighted)
        for (const float strength : graph.strengths())
            m_weights.push_back(std::max(strength, least_weight));
    double all = 0;
    for (std::uint32_t v = 0; v < size(); ++v) {
        if (v % steps_between_questions == 0 && !task.may_go_on()) break;
        for_each_neighbour(v, [&](std::uint32_t, double weight) { m_strength[v] += weight; });
        all += m_strength[v];
    }
    m_factor = all > 0 ? resolution / all : 0;
}

void LeidenLevel::split_into_connected(Labels& community, const Task& task) const {
    Labels parts(size(), no_label);
    std::vector<std::uint32_t> reached;
    std::uint32_t next = 0;
    for (std::uint32_t start = 0; start < size(); ++start) {
        if (start % steps_between_questions == 0 && !task.may_go_on()) return;
        if (parts[start] != no_label) continue;
        reached.assign(1, start);
        parts[start] = next;
        while (!reached.empty()) {
            const auto node = reached.back();
            reached.pop_back();
            for_each_neighbour(node, [&](std::uint32_t other, double) {
                if (parts[other] != no_label || community[other] != community[start]) return;
                parts[other] = next;
                reached.push_back(other);
            });
        }
        ++next;
    }
    community = std::move(parts);
}

double LeidenLevel::quality(const Labels& community, Task& task) const {
    const Lots shares = lots(size(), 0);
    std::vector<double> inside_of(shares.lots, 0);
    parallel(task, shares.lots, [&](std::size_t lot) {
        double inside = 0;
        for (auto v = shares.first(lot); v < shares.first(lot + 1); ++v) {
            const auto node = static_cast<std::uint32_t>(v);
            for_each_neighbour(node, [&](std::uint32_t other, double weight) {
                inside += community[other] == community[node] ? weight : 0;
            });
        }
        inside_of[lot] = inside;
    });
    std::vector<double> total(size(), 0);
    double all = 0;
    for (std::uint32_t v = 0; v < size(); ++v) {
        all += m_strength[v];
        total[community[v]] += m_strength[v];
    }
    double inside = std::accumulate(inside_of.begin(), inside_of.end(), 0.0);
    for (const double sum : total)
        inside -= m_factor * sum * sum;
    return all > 0 ? inside / all : 0;
}

} // namespace headwater
