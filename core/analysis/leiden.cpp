// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leiden.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "core/analysis/leiden_level.h"

namespace headwater {

namespace {

constexpr std::uint32_t small = 2000;
constexpr int starts_if_small = 20;
constexpr std::uint32_t large = 50000;

/// One round, from the nodes of the lowest level up until nothing joins any more. False: stopped.
bool improve(const LeidenLevel& bottom, Labels& labels, Refinement how, Chance& chance,
             Task& task) {
    const auto turns = bottom.size() > large ? Turns::in_line : Turns::shuffled;
    std::optional<LeidenLevel> above;
    Labels node_of(labels.size()); // which node of the present level each vertex is part of
    std::iota(node_of.begin(), node_of.end(), 0U);
    Labels community = labels;
    for (;;) {
        const LeidenLevel& level = above ? *above : bottom;
        renumber(community);
        if (!level.move_nodes(community, turns, chance, task)) return false;
        for (std::size_t v = 0; v < labels.size(); ++v)
            labels[v] = community[node_of[v]];
        auto refined = how == Refinement::none ? std::optional(community)
                                               : level.refine(community, how, chance, task);
        if (!refined) return false;
        const auto sets = renumber(*refined);
        if (sets == level.size()) return true;
        Labels inherited(sets);
        for (std::uint32_t node = 0; node < level.size(); ++node)
            inherited[(*refined)[node]] = community[node];
        for (auto& node : node_of)
            node = (*refined)[node];
        above = level.joined(*refined, sets, task);
        if (!task.may_go_on()) return false;
        community = std::move(inherited);
    }
}

/// A gain in modularity below which another round is not worth its time.
double worth_a_round(const LeidenLevel& bottom) {
    return bottom.size() > large ? 1e-4 : 1e-9;
}

Labels everybody_alone(std::uint32_t nodes) {
    Labels labels(nodes);
    std::iota(labels.begin(), labels.end(), 0U);
    return labels;
}

Labels anyhow(std::uint32_t nodes, Chance& chance) {
    Labels labels(nodes);
    for (auto& label : labels)
        label = static_cast<std::uint32_t>(chance.below(nodes));
    return labels;
}

struct Partition {
    Labels labels;
    double quality = -2;
};

/// Rounds until one gains nothing worth having.
Result<Partition> search(const LeidenLevel& bottom, Labels begin, Chance& chance, Task& task) {
    const auto how = bottom.size() <= small ? Refinement::by_chance : Refinement::by_gain;
    Partition best{std::move(begin), -1};
    for (double gain = 1; gain > worth_a_round(bottom);) {
        Labels labels = best.labels;
        if (!improve(bottom, labels, how, chance, task)) return stopped();
        bottom.split_into_connected(labels);
        const double quality = bottom.quality(labels);
        gain = quality - best.quality;
        if (gain > 0) best = {std::move(labels), quality};
    }
    return best;
}

/// Some of the best partitions are out of reach from single nodes, so that every other search
/// begins anyhow.
Result<Labels> search_often(const LeidenLevel& bottom, std::uint64_t seed, Task& task) {
    const int starts = bottom.size() <= small ? starts_if_small : 1;
    Partition best;
    task.restart(static_cast<std::uint64_t>(starts));
    for (int start = 0; start < starts; ++start) {
        Chance chance(seed * 1000003 + static_cast<std::uint64_t>(start));
        auto begin =
            start % 2 == 0 ? everybody_alone(bottom.size()) : anyhow(bottom.size(), chance);
        TRY(Partition found, search(bottom, std::move(begin), chance, task));
        if (found.quality > best.quality + 1e-12) best = std::move(found);
        task.advance();
    }
    return std::move(best.labels);
}

/// By label, those of one side by side.
std::vector<std::uint32_t> sorted_by(const Labels& labels) {
    std::vector<std::uint32_t> next(labels.size() + 1, 0);
    for (const auto label : labels)
        ++next[label + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::uint32_t> sorted(labels.size());
    for (std::uint32_t v = 0; v < labels.size(); ++v)
        sorted[next[labels[v]]++] = v;
    return sorted;
}

/// A quick first round sketches communities, which from then on lie side by side in memory.
Result<Labels> search_large(const LeidenLevel& bottom, std::uint64_t seed, Task& task) {
    Chance chance(seed * 1000003);
    Labels labels = everybody_alone(bottom.size());
    task.restart(2);
    if (!improve(bottom, labels, Refinement::none, chance, task)) return stopped();
    task.advance();
    renumber(labels);
    const auto order = sorted_by(labels);
    const LeidenLevel near = bottom.renamed(order, task);
    if (!task.may_go_on()) return stopped();
    std::sort(labels.begin(), labels.end());
    TRY(const Partition found, search(near, std::move(labels), chance, task));
    task.advance();
    Labels result(bottom.size());
    for (std::uint32_t i = 0; i < bottom.size(); ++i)
        result[order[i]] = found.labels[i];
    return result;
}

} // namespace

Result<std::vector<std::uint32_t>> leiden(const Graph& graph, const LeidenOptions& options,
                                          Task& task) {
    const LeidenLevel bottom(graph, options.weighted, options.resolution, task);
    if (!task.may_go_on()) return stopped();
    TRY(Labels labels, bottom.size() > large ? search_large(bottom, options.seed, task)
                                             : search_often(bottom, options.seed, task));
    renumber(labels);
    return labels;
}

} // namespace headwater
