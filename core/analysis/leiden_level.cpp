// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leiden_level.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/analysis/around.h"

namespace headwater {

namespace {

constexpr auto unnumbered = std::numeric_limits<std::uint32_t>::max();

} // namespace

std::vector<std::uint32_t> order_of(Turns turns, std::uint32_t size, Chance& chance) {
    std::vector<std::uint32_t> order(size);
    std::iota(order.begin(), order.end(), 0U);
    if (turns == Turns::shuffled) chance.shuffle(std::span(order));
    return order;
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
    if (weighted) m_weights.assign(graph.strengths().begin(), graph.strengths().end());
    double all = 0;
    for (std::uint32_t v = 0; v < size(); ++v) {
        if (v % steps_between_questions == 0 && !task.may_go_on()) break;
        for_each_neighbour(v, [&](std::uint32_t, double weight) { m_strength[v] += weight; });
        all += m_strength[v];
    }
    m_factor = all > 0 ? resolution / all : 0;
}

LeidenLevel LeidenLevel::joined(const Labels& labels, std::uint32_t sets, const Task& task) const {
    std::vector<std::uint32_t> starts(std::size_t{sets} + 1, 0);
    for (const auto label : labels)
        ++starts[label + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> order(size());
    auto next = starts;
    for (std::uint32_t v = 0; v < size(); ++v)
        order[next[labels[v]]++] = v;

    LeidenLevel level;
    level.m_factor = m_factor;
    level.m_strength.assign(sets, 0);
    level.m_offsets.assign(1, 0);
    Around around(sets);
    for (std::uint32_t set = 0; set < sets; ++set) {
        if (set % steps_between_questions == 0 && !task.may_go_on()) break;
        for (auto i = starts[set]; i < starts[set + 1]; ++i) {
            level.m_strength[set] += m_strength[order[i]];
            for_each_neighbour(order[i], [&](std::uint32_t other, double weight) {
                if (labels[other] != set) around.add(labels[other], weight);
            });
        }
        for (const auto other : around.touched()) {
            level.m_targets.push_back(other);
            level.m_weights.push_back(around.weight(other));
        }
        level.m_offsets.push_back(static_cast<std::uint32_t>(level.m_targets.size()));
        around.forget();
    }
    return level;
}

LeidenLevel LeidenLevel::renamed(const std::vector<std::uint32_t>& order, const Task& task) const {
    std::vector<std::uint32_t> name(size());
    for (std::uint32_t i = 0; i < size(); ++i)
        name[order[i]] = i;
    LeidenLevel level;
    level.m_factor = m_factor;
    level.m_offsets.reserve(m_offsets.size());
    level.m_offsets.push_back(0);
    level.m_targets.reserve(m_targets.size());
    level.m_weights.reserve(m_weights.size());
    for (const auto node : order) {
        if (level.m_strength.size() % steps_between_questions == 0 && !task.may_go_on()) break;
        level.m_strength.push_back(m_strength[node]);
        for_each_neighbour(node, [&](std::uint32_t other, double weight) {
            level.m_targets.push_back(name[other]);
            if (!m_weights.empty()) level.m_weights.push_back(weight);
        });
        level.m_offsets.push_back(static_cast<std::uint32_t>(level.m_targets.size()));
    }
    return level;
}

void LeidenLevel::split_into_connected(Labels& community) const {
    Labels parts(size(), no_label);
    std::vector<std::uint32_t> reached;
    std::uint32_t next = 0;
    for (std::uint32_t start = 0; start < size(); ++start) {
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

double LeidenLevel::quality(const Labels& community) const {
    std::vector<double> total(size(), 0);
    double all = 0;
    double inside = 0;
    for (std::uint32_t v = 0; v < size(); ++v) {
        all += m_strength[v];
        total[community[v]] += m_strength[v];
        for_each_neighbour(v, [&](std::uint32_t other, double weight) {
            inside += community[other] == community[v] ? weight : 0;
        });
    }
    for (const double sum : total)
        inside -= m_factor * sum * sum;
    return all > 0 ? inside / all : 0;
}

} // namespace headwater
