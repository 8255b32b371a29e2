// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/doubt.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/analysis/doubt_sentences.h"
#include "core/analysis/layers.h"
#include "core/analysis/redraw.h"
#include "core/analysis/rescore.h"
#include "core/analysis/what_if.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr std::size_t most_tried = 50; ///< sources, or people, that are left out one by one
constexpr std::size_t few_draws = 100;
constexpr double left_out = 0.1;
constexpr double worst_hidden = 0.4;

/// As many as asked for on a thousand people and five thousand ties, and fewer in proportion on
/// what takes longer.
std::size_t affordable(std::uint32_t draws, const Network& network) {
    constexpr double work_of_all = 4.0 * 1000 * 5000;
    const double work = static_cast<double>(network.vertices()) *
                        static_cast<double>(std::max<std::size_t>(network.graph.edges(), 1));
    const double share = std::min(1.0, work_of_all / work);
    return std::clamp<std::size_t>(static_cast<std::size_t>(share * draws),
                                   std::min<std::size_t>(draws, few_draws), draws);
}

/// Drawn chances of the upper half are too low: the record was thinned once by what stayed hidden,
/// and the draws thin it again. What came true of each on 1,500 planted rings, smoothed and
/// frozen; tests/validation holds it against rings that it was not taken from.
double came_true(double drawn) {
    constexpr std::pair<double, double> table[] = {
        {0, 0},      {0.2, 0.185}, {0.4, 0.37},  {0.45, 0.42}, {0.55, 0.56},
        {0.6, 0.62}, {0.7, 0.755}, {0.8, 0.885}, {0.9, 0.96},  {1, 1}};
    const auto* above = std::lower_bound(
        std::begin(table), std::end(table), drawn,
        [](const std::pair<double, double>& row, double chance) { return row.first < chance; });
    if (above == std::begin(table)) return 0;
    const auto* below = above - 1;
    const double way = (drawn - below->first) / (above->first - below->first);
    return below->second + way * (above->second - below->second);
}

void fill(Finding& finding, const RankDraws& draws, bool correct) {
    const auto drawn = [&](Vertex v, int k) {
        const double chance = draws.p_top(v, static_cast<std::uint32_t>(k));
        return correct ? came_true(chance) : chance;
    };
    for (Score& score : finding.scores) {
        score.rank_median = draws.rank_at(score.vertex, 0.5);
        score.rank_low = draws.rank_at(score.vertex, 0.05);
        score.rank_high = draws.worst_rank_at(score.vertex, 0.95);
        for (const int k : {1, 3, 5, 10})
            score.p_top[k] = drawn(score.vertex, k);
    }
}

/// Runs of one doubt, which share the finding, the network and the measure.
class WhatIfs {
public:
    WhatIfs(Finding& finding, const Network& network, const Rescore& rescore, Task& task)
        : m_finding(finding), m_network(network), m_rescore(rescore), m_task(task) {}

    Result<void> without_sources();
    Result<void> without_people();
    Result<void> without_warrants();
    Result<void> without_a_tenth();
    Result<void> with_more_hidden(double hidden);

private:
    Result<std::vector<Fall>> falls(const std::function<Network(std::uint64_t)>& make,
                                    std::size_t count,
                                    const std::function<bool(std::size_t, Vertex)>& spares) {
        return worst_falls(make, count, m_network.vertices(), m_rescore, spares, m_task);
    }
    Result<double> staying(const std::function<Network(std::uint64_t)>& make);

    Finding& m_finding;
    const Network& m_network;
    const Rescore& m_rescore;
    Task& m_task;
};

Result<void> WhatIfs::without_sources() {
    const auto tried = weightiest_sources(m_network, most_tried);
    if (tried.size() < 2) {
        m_finding.notes.push_back(say("All ties rest on one source; what would change if it were "
                                      "wrong cannot be told apart."));
        return {};
    }
    const auto make = [&](std::uint64_t i) { return without_source(m_network, tried[i]); };
    TRY(const auto worst, falls(make, tried.size(), [](std::size_t, Vertex) { return false; }));
    for (Score& score : m_finding.scores) {
        const Fall& fall = worst[score.vertex];
        if (is_a_fall(score, fall))
            score.against.push_back(fall_without_source(m_network, tried[fall.without], fall));
        else if (is_worth_saying_that_it_holds(score) && fall.rank > 0)
            score.reasons.push_back(holds_without_source(m_network, tried[fall.without], fall));
    }
    return {};
}

Result<void> WhatIfs::without_people() {
    std::vector<Vertex> tried;
    for (const Score& score : m_finding.scores)
        if (tried.size() < most_tried) tried.push_back(score.vertex);
    const auto make = [&](std::uint64_t i) { return without_person(m_network, tried[i]); };
    const auto himself = [&](std::size_t i, Vertex v) { return tried[i] == v; };
    TRY(const auto worst, falls(make, tried.size(), himself));
    for (Score& score : m_finding.scores) {
        const Fall& fall = worst[score.vertex];
        if (is_a_fall(score, fall))
            score.against.push_back(fall_without_person(m_network, tried[fall.without], fall));
    }
    return {};
}

Result<void> WhatIfs::without_warrants() {
    const auto& warrants = m_network.warrants;
    if (warrants.empty()) {
        m_finding.notes.push_back(
            say("No evidence names the warrant it was collected under, so it cannot be tested "
                "whether prominence comes from being the target."));
        return {};
    }
    note_warrants(m_finding, m_network);
    const auto make = [&](std::uint64_t i) {
        return without_warrant(m_network, static_cast<std::uint32_t>(i + 1));
    };
    const auto of_others = [&](std::size_t i, Vertex v) {
        return warrants[i].target != m_network.actors[v].id;
    };
    TRY(const auto worst, falls(make, warrants.size(), of_others));
    for (Score& score : m_finding.scores)
        add_attention(worst[score.vertex], m_network, score);
    return {};
}

Result<double> WhatIfs::staying(const std::function<Network(std::uint64_t)>& make) {
    TRY(const auto draws, rank_draws(make, few_draws, m_network.vertices(), m_rescore, m_task));
    double stay = 0;
    for (const Score& score : m_finding.scores)
        if (score.rank <= 10) stay += draws.p_top(score.vertex, 10);
    return stay;
}

Result<void> WhatIfs::without_a_tenth() {
    TRY(const double stay, staying([&](std::uint64_t i) {
            return without_some(m_network, left_out, m_finding.seed, i);
        }));
    m_finding.notes.push_back(say("With a tenth of the people left out at random, %1 of the first "
                                  "10 stay among the first 10 on average (those left out do not).",
                                  {decimal(stay)}));
    return {};
}

Result<void> WhatIfs::with_more_hidden(double hidden) {
    const Redraw redraw(m_network, hidden, m_finding.seed);
    TRY(const double stay, staying([&](std::uint64_t i) { return redraw.draw(i); }));
    m_finding.notes.push_back(
        hidden == 0
            ? say("If the record were complete and only its sources may be wrong, %1 of the "
                  "first 10 would stay among the first 10 on average.",
                  {decimal(stay)})
            : say("If %1 of the true ties were missing from the record, %2 of the first 10 "
                  "would stay among the first 10 on average.",
                  {percent(hidden), decimal(stay)}));
    return {};
}

Result<void> ask_what_if(Finding& finding, const Network& network, const Rescore& rescore,
                         Task& task) {
    WhatIfs what_ifs(finding, network, rescore, task);
    TRY_VOID(what_ifs.without_sources());
    TRY_VOID(what_ifs.without_people());
    TRY_VOID(what_ifs.without_warrants());
    TRY_VOID(what_ifs.without_a_tenth());
    TRY_VOID(what_ifs.with_more_hidden(0));
    return what_ifs.with_more_hidden(worst_hidden);
}

} // namespace

Result<void> add_doubt(Finding& finding, const Network& network, const DoubtOptions& options,
                       Task& task) {
    TRY(const Rescore rescore, rescore_of(finding));
    const Redraw redraw(network, options.hidden, finding.seed);
    const auto number = affordable(options.draws, network);
    TRY(const auto draws, rank_draws([&](std::uint64_t i) { return redraw.draw(i); }, number,
                                     network.vertices(), rescore, task));
    Finding doubtful = finding;
    if (options.what_ifs && finding.method == "leaders")
        TRY_VOID(add_layers(doubtful, network, task));
    fill(doubtful, draws, finding.method == "leaders" && options.hidden > 0);
    note_draws(doubtful, network, number, options.hidden);
    if (options.what_ifs) TRY_VOID(ask_what_if(doubtful, network, rescore, task));
    finding = std::move(doubtful);
    return {};
}

} // namespace headwater
