// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leiden.h"

#include <numeric>
#include <optional>

#include "core/analysis/leiden_level.h"
#include "core/analysis/modularity.h"

namespace headwater {

namespace {

constexpr Vertex small = 2000;
constexpr int starts_if_small = 20;
constexpr Vertex large = 50000;

/// Splits communities into their connected parts, which never lowers modularity.
void split_into_connected(const Graph& graph, Labels& labels) {
    Labels parts(labels.size(), no_label);
    std::vector<Vertex> reached;
    std::uint32_t next = 0;
    for (Vertex start = 0; start < graph.vertices(); ++start) {
        if (parts[start] != no_label) continue;
        reached.assign(1, start);
        parts[start] = next;
        while (!reached.empty()) {
            const Vertex v = reached.back();
            reached.pop_back();
            for (const Vertex w : graph.neighbours(v)) {
                if (parts[w] != no_label || labels[w] != labels[start]) continue;
                parts[w] = next;
                reached.push_back(w);
            }
        }
        ++next;
    }
    labels = std::move(parts);
}

/// One round, from the vertices up until nothing joins any more. False: stopped.
bool improve(const LeidenLevel& bottom, Labels& labels, Chance& chance, Task& task) {
    const auto how = bottom.size() <= small ? Refinement::by_chance : Refinement::by_gain;
    std::optional<LeidenLevel> above;
    Labels node_of(labels.size()); // which node of the present level each vertex is part of
    std::iota(node_of.begin(), node_of.end(), 0U);
    Labels community = labels;
    for (;;) {
        const LeidenLevel& level = above ? *above : bottom;
        renumber(community);
        if (!level.move_nodes(community, chance, task)) return false;
        for (std::size_t v = 0; v < labels.size(); ++v)
            labels[v] = community[node_of[v]];
        auto refined = level.refine(community, how, chance, task);
        if (!refined) return false;
        const auto sets = renumber(*refined);
        if (sets == level.size()) return true;
        Labels inherited(sets);
        for (std::uint32_t node = 0; node < level.size(); ++node)
            inherited[(*refined)[node]] = community[node];
        for (auto& node : node_of)
            node = (*refined)[node];
        above = level.joined(*refined, sets);
        community = std::move(inherited);
    }
}

/// A gain in modularity below which another round is not worth its time.
double worth_a_round(const Graph& graph) {
    return graph.vertices() > large ? 1e-4 : 1e-9;
}

/// From where a search begins. Some of the best partitions are out of reach from single vertices.
enum class Begin { alone, anyhow };

Labels everybody_alone(const Graph& graph) {
    Labels labels(graph.vertices());
    std::iota(labels.begin(), labels.end(), 0U);
    return labels;
}

Labels anyhow(const Graph& graph, Chance& chance) {
    Labels labels(graph.vertices());
    for (auto& label : labels)
        label = static_cast<std::uint32_t>(chance.below(labels.size()));
    return labels;
}

struct Partition {
    Labels labels;
    double quality = 0;
};

Result<Partition> search(const Graph& graph, const LeidenLevel& bottom,
                         const LeidenOptions& options, Begin begin, std::uint64_t seed,
                         Task& task) {
    Chance chance(seed);
    Partition best{begin == Begin::alone ? everybody_alone(graph) : anyhow(graph, chance), -1};
    for (double gain = 1; gain > worth_a_round(graph);) {
        Labels labels = best.labels;
        if (!task.may_go_on() || !improve(bottom, labels, chance, task)) return stopped();
        split_into_connected(graph, labels);
        const double quality = modularity(graph, options.weighted, labels, options.resolution);
        gain = quality - best.quality;
        if (gain > 0) best = {std::move(labels), quality};
    }
    return best;
}

} // namespace

Result<std::vector<std::uint32_t>> leiden(const Graph& graph, const LeidenOptions& options,
                                          Task& task) {
    const LeidenLevel bottom(graph, options.weighted, options.resolution);
    const int starts = graph.vertices() <= small ? starts_if_small : 1;
    Partition best{{}, -2};
    task.restart(static_cast<std::uint64_t>(starts));
    for (int start = 0; start < starts; ++start) {
        const auto seed = options.seed * 1000003 + static_cast<std::uint64_t>(start);
        TRY(Partition found, search(graph, bottom, options,
                                    start % 2 == 0 ? Begin::alone : Begin::anyhow, seed, task));
        if (found.quality > best.quality + 1e-12) best = std::move(found);
        task.advance();
    }
    renumber(best.labels);
    return std::move(best.labels);
}

} // namespace headwater
