// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leiden.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "core/analysis/leiden_level.h"

namespace headwater {

namespace {

constexpr std::uint32_t large = 50000;

/// How often a search is begun: twenty times where that takes no time, once from a thousand people
/// on.
int starts_on(const LeidenLevel& bottom) {
    constexpr std::size_t arcs_in_no_time = 8000;
    return static_cast<int>(
        std::clamp<std::size_t>(arcs_in_no_time / std::max<std::size_t>(bottom.arcs(), 1), 1, 20));
}

Labels everybody_alone(std::uint32_t nodes) {
    Labels labels(nodes);
    std::iota(labels.begin(), labels.end(), 0U);
    return labels;
}

/// One round, from the nodes of the lowest level up until nothing joins any more. False: stopped.
bool improve(const LeidenLevel& bottom, Labels& labels, Refinement how, Chance& chance,
             Task& task) {
    std::optional<LeidenLevel> above;
    Labels node_of = everybody_alone(bottom.size()); // of the present level, for each vertex
    Labels community = labels;
    for (;;) {
        const LeidenLevel& level = above ? *above : bottom;
        if (!level.move_nodes(community, until_content, task)) return false;
        renumber(community);
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
        renumber(inherited);
        community = std::move(inherited);
    }
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
Result<Partition> search(const LeidenLevel& bottom, Labels begin, Refinement how, Chance& chance,
                         Task& task) {
    const double worth_a_round = how == Refinement::by_chance ? 1e-9
                                 : bottom.size() > large      ? 2e-4
                                                              : 1e-4;
    Partition best{std::move(begin), -1};
    for (double gain = 1; gain > worth_a_round;) {
        Labels labels = best.labels;
        if (!improve(bottom, labels, how, chance, task)) return stopped();
        const double quality = bottom.quality(labels, task);
        gain = quality - best.quality;
        if (gain > 0) best = {std::move(labels), quality};
    }
    bottom.split_into_connected(best.labels, task);
    if (!task.may_go_on()) return stopped();
    return best;
}

/// The labels of nodes that were laid out anew, in the order they had before.
Labels brought_back(const Labels& labels, std::span<const std::uint32_t> order) {
    Labels result(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
        result[order[i]] = labels[i];
    return result;
}

/// One search through nodes in an order of its own. Some of the best partitions are out of reach
/// from single nodes, so that every other search begins anyhow.
Result<Partition> begin_search(const LeidenLevel& bottom, std::uint64_t seed, std::uint64_t start,
                               Refinement how, Task& task) {
    Chance chance(seed * 1000003 + start);
    Labels order = everybody_alone(bottom.size());
    chance.shuffle(std::span(order));
    const LeidenLevel shuffled = bottom.renamed(order, task);
    auto begin = start % 2 == 0 ? everybody_alone(bottom.size()) : anyhow(bottom.size(), chance);
    TRY(Partition found, search(shuffled, std::move(begin), how, chance, task));
    found.labels = brought_back(found.labels, order);
    return found;
}

Result<Labels> search_often(const LeidenLevel& bottom, std::uint64_t seed, Task& task) {
    const int starts = starts_on(bottom);
    const auto how = starts > 1 ? Refinement::by_chance : Refinement::by_gain;
    Partition best;
    task.restart(static_cast<std::uint64_t>(starts));
    for (int start = 0; start < starts; ++start) {
        TRY(Partition found,
            begin_search(bottom, seed, static_cast<std::uint64_t>(start), how, task));
        if (found.quality > best.quality + 1e-12) best = std::move(found);
        task.advance();
    }
    return std::move(best.labels);
}

/// Communities as a first glance shows them.
struct Sketch {
    Labels labels;                    ///< small ones: what is joined here stays joined for long
    std::vector<std::uint32_t> order; ///< nodes of one large community side by side
};

Result<Sketch> sketch(const LeidenLevel& bottom, Chance& chance, Task& task) {
    constexpr std::uint32_t laps = 2; // the many that would follow hardly change the sketch
    Labels labels = everybody_alone(bottom.size());
    if (!bottom.move_nodes(labels, laps, task)) return stopped();
    const auto sets = renumber(labels);
    const LeidenLevel above = bottom.joined(labels, sets, task);
    if (!task.may_go_on()) return stopped();
    Labels small = everybody_alone(sets);
    if (!above.move_nodes(small, until_content, task)) return stopped();
    Labels large_ones = small;
    if (!improve(above, large_ones, Refinement::none, chance, task)) return stopped();
    Sketch result{Labels(bottom.size()), {}};
    for (std::uint32_t v = 0; v < bottom.size(); ++v) {
        result.labels[v] = small[labels[v]];
        labels[v] = large_ones[labels[v]];
    }
    const auto communities = renumber(labels);
    result.order = std::move(Sets(labels, communities).nodes);
    return result;
}

/// From a sketch on, the nodes of a community lie side by side in memory.
Result<Labels> search_large(const LeidenLevel& bottom, std::uint64_t seed, Task& task) {
    Chance chance(seed * 1000003);
    task.restart(2);
    TRY(const Sketch first, sketch(bottom, chance, task));
    task.advance();
    const LeidenLevel near = bottom.renamed(first.order, task);
    if (!task.may_go_on()) return stopped();
    Labels labels(bottom.size());
    for (std::uint32_t i = 0; i < bottom.size(); ++i)
        labels[i] = first.labels[first.order[i]];
    TRY(const Partition found, search(near, std::move(labels), Refinement::by_gain, chance, task));
    task.advance();
    return brought_back(found.labels, first.order);
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
