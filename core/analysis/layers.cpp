// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/layers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

#include "core/analysis/leader_parts.h"
#include "core/analysis/rescore.h"
#include "core/analysis/significance.h"
#include "core/analysis/what_if.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr std::array all_layers{Layer::phone, Layer::meeting,   Layer::money, Layer::goods,
                                Layer::kin,   Layer::ownership, Layer::place, Layer::other};
constexpr std::uint32_t far_apart = 10;

Message stands(Layer layer, std::uint32_t rank, std::size_t of) {
    const std::vector<std::string> words{count(rank), count(of)};
    switch (layer) {
    case Layer::phone:
        return say("Rank %1 of %2 by phone.", words);
    case Layer::meeting:
        return say("Rank %1 of %2 at meetings.", words);
    case Layer::money:
        return say("Rank %1 of %2 in flows of money.", words);
    case Layer::goods:
        return say("Rank %1 of %2 in flows of goods.", words);
    case Layer::kin:
        return say("Rank %1 of %2 among kin.", words);
    case Layer::ownership:
        return say("Rank %1 of %2 in ownership.", words);
    case Layer::place:
        return say("Rank %1 of %2 by places.", words);
    case Layer::other:
        break;
    }
    return say("Rank %1 of %2 in other ties.", words);
}

std::size_t ranked(const LayerRanks& layer) {
    return static_cast<std::size_t>(std::count_if(layer.ranks.begin(), layer.ranks.end(),
                                                  [](std::uint32_t rank) { return rank > 0; }));
}

} // namespace

Result<std::vector<LayerRanks>> rank_layers(const Network& network, const AnalysisOptions& options,
                                            Task& task) {
    std::vector<Vertex> everybody(network.vertices());
    std::iota(everybody.begin(), everybody.end(), Vertex{0});
    std::vector<LayerRanks> layers;
    for (const Layer layer : all_layers) {
        const Network alone =
            with_ties(network, [&](const TieRecord& tie) { return tie.layer == layer; });
        if (alone.graph.edges() < 2) continue;
        LayerRanks result{layer, alone.graph.edges(), {}, {}};
        TRY(result.scores, command_scores(alone, options, everybody, task));
        result.ranks = ranks(result.scores);
        for (Vertex v = 0; v < network.vertices(); ++v)
            if (alone.graph.degree(v) == 0) result.ranks[v] = 0;
        layers.push_back(std::move(result));
    }
    return layers;
}

Result<void> add_layers(Finding& finding, const Network& network, Task& task) {
    if (std::any_of(finding.scores.begin(), finding.scores.end(),
                    [](const Score& score) { return !score.layers.empty(); }))
        return {};
    TRY(const auto layers, rank_layers(network, options_of(finding), task));
    for (Score& score : finding.scores) {
        for (const LayerRanks& layer : layers)
            if (const auto rank = layer.ranks[score.vertex]; rank > 0)
                score.layers.push_back(
                    {layer.layer, rank, static_cast<std::uint32_t>(ranked(layer))});
        if (layers.size() < 2) continue;
        auto reasons = layer_reasons(network, layers, score.vertex);
        std::move(reasons.begin(), reasons.end(), std::back_inserter(score.reasons));
    }
    return {};
}

std::vector<Reason> layer_reasons(const Network& network, const std::vector<LayerRanks>& layers,
                                  Vertex v) {
    std::uint32_t best = UINT32_MAX;
    std::uint32_t worst = 0;
    std::vector<Reason> reasons;
    for (const LayerRanks& layer : layers) {
        if (layer.ranks[v] == 0) continue;
        best = std::min(best, layer.ranks[v]);
        worst = std::max(worst, layer.ranks[v]);
        reasons.push_back(
            {stands(layer.layer, layer.ranks[v], ranked(layer)), {network.actors[v].id.value}});
    }
    if (worst < best || worst - best < far_apart) reasons.clear();
    return reasons;
}

} // namespace headwater
