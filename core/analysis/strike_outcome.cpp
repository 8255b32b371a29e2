// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/strike_outcome.h"

#include <algorithm>
#include <random>
#include <unordered_map>

#include "core/analysis/components.h"
#include "core/analysis/line_flow.h"

namespace headwater {

namespace {

Graph without(const Graph& graph, const std::vector<bool>& gone) {
    std::vector<Tie> ties;
    for (const Tie& tie : graph.ties())
        if (!gone[tie.from] && !gone[tie.to]) ties.push_back(tie);
    return Graph::undirected(graph.vertices(), ties);
}

/// Sizes of the parts among those who are not gone.
std::vector<double> part_sizes(const Graph& graph, const std::vector<bool>& gone) {
    const auto parts = components(without(graph, gone));
    std::vector<double> sizes(parts.sizes.size(), 0);
    for (Vertex v = 0; v < graph.vertices(); ++v)
        if (!gone[v]) ++sizes[parts.of[v]];
    return sizes;
}

double largest_of(const std::vector<double>& sizes) {
    return sizes.empty() ? 0 : *std::ranges::max_element(sizes);
}

/// F of Borgatti (2006) among those who are left.
double pairs_apart(const std::vector<double>& sizes) {
    double people = 0, together = 0;
    for (const double size : sizes) {
        people += size;
        together += size * (size - 1);
    }
    return people < 2 ? 1 : 1 - together / (people * (people - 1));
}

/// Whole numbers below `end`, the same on every machine.
std::size_t draw(std::mt19937_64& random, std::size_t end) {
    return static_cast<std::size_t>(random() % end);
}

} // namespace

StrikeOutcomes::StrikeOutcomes(const SupplyLine& line, const Network& network)
    : m_line(line),
      m_network(network),
      m_order(line),
      m_lines(count_lines(line, m_order).all),
      m_weights(weights_of(line)),
      m_quantity(flow_left(line, m_weights, {})),
      m_largest(largest_of(part_sizes(network.graph, std::vector<bool>(network.vertices())))),
      m_in_network(line.holders.size(), no_place),
      m_on_line(network.vertices(), no_place) {
    std::unordered_map<EntityId, Vertex> vertex;
    for (Vertex v = 0; v < network.vertices(); ++v)
        vertex.emplace(network.actors[v].id, v);
    for (Vertex h = 0; h < line.size(); ++h) {
        const auto found = vertex.find(line.holders[h].actor.id);
        if (found == vertex.end()) continue;
        m_in_network[h] = found->second;
        m_on_line[found->second] = h;
    }
}

Result<StrikeOutcome> StrikeOutcomes::of(const std::vector<StrikeTarget>& targets,
                                         const std::vector<Vertex>& beside, Task& task) const {
    if (!task.may_go_on()) return stopped();
    const TakenOut out = taken_out(m_line, targets);
    std::vector<bool> gone(m_network.vertices(), false);
    for (const Vertex v : beside)
        gone[v] = true;
    for (const StrikeTarget& target : targets)
        if (target.kind == StrikeTarget::Kind::arrest && m_in_network[target.at] != no_place)
            gone[m_in_network[target.at]] = true;
    const auto sizes = part_sizes(m_network.graph, gone);
    StrikeOutcome left;
    if (m_lines > 0) left.lines = count_lines(m_line, m_order, out).all / m_lines;
    if (m_quantity > 0) left.quantity = flow_left(m_line, m_weights, out) / m_quantity;
    if (m_largest > 0) left.largest_part = largest_of(sizes) / m_largest;
    left.apart = pairs_apart(sizes);
    return left;
}

namespace {

class Comparing {
public:
    Comparing(const SupplyLine& line, const Network& network, const StrikeRules& rules)
        : m_line(line), m_rules(rules), m_outcomes(line, network) {}

    Result<StrikeChoice> evaluated(StrikeChoice choice, Task& task) const {
        TRY(choice.outcome, m_outcomes.of(choice.targets, choice.beside, task));
        return choice;
    }

    StrikeChoice leaders(const Finding& ranked) const {
        StrikeChoice choice{say("The leaders only"), {}, {}, {}};
        for (const Score& score : ranked.scores) {
            if (choice.targets.size() + choice.beside.size() == m_rules.size) break;
            const Vertex holder = m_outcomes.on_line(score.vertex);
            if (holder == no_place)
                choice.beside.push_back(score.vertex);
            else if (!is_spared(holder))
                choice.targets.push_back({StrikeTarget::Kind::arrest, holder});
        }
        return choice;
    }

    StrikeChoice couriers() const {
        StrikeChoice choice{say("The couriers only"), {}, {}, {}};
        const auto through = count_lines(m_line, LineOrder(m_line)).through;
        std::vector<Vertex> couriers;
        for (Vertex v = 0; v < m_line.size(); ++v)
            if (m_line.holders[v].stage == Stage::transport && !is_spared(v)) couriers.push_back(v);
        std::ranges::stable_sort(couriers,
                                 [&](Vertex a, Vertex b) { return through[a] > through[b]; });
        for (std::size_t i = 0; i < couriers.size() && i < m_rules.size; ++i)
            choice.targets.push_back({StrikeTarget::Kind::arrest, couriers[i]});
        return choice;
    }

    Result<StrikeChoice> random(std::size_t draws, std::uint64_t seed, Task& task) const {
        StrikeChoice choice{say("A random set, mean of %1", {std::to_string(draws)}), {}, {}, {}};
        choice.outcome = {0, 0, 0, 0};
        std::vector<Vertex> people;
        for (Vertex v = 0; v < m_line.size(); ++v)
            if (!is_spared(v)) people.push_back(v);
        std::mt19937_64 random(seed);
        for (std::size_t d = 0; d < draws; ++d) {
            std::vector<StrikeTarget> targets;
            for (std::size_t i = 0; i < std::min(m_rules.size, people.size()); ++i) {
                std::swap(people[i], people[i + draw(random, people.size() - i)]);
                targets.push_back({StrikeTarget::Kind::arrest, people[i]});
            }
            TRY(const StrikeOutcome one, m_outcomes.of(targets, {}, task));
            add(choice.outcome, one, 1 / static_cast<double>(draws));
        }
        return choice;
    }

private:
    bool is_spared(Vertex v) const { return !m_rules.spared.empty() && m_rules.spared[v]; }

    static void add(StrikeOutcome& sum, const StrikeOutcome& one, double share) {
        sum.lines += share * one.lines;
        sum.quantity += share * one.quantity;
        sum.largest_part += share * one.largest_part;
        sum.apart += share * one.apart;
    }

    const SupplyLine& m_line;
    const StrikeRules& m_rules;
    StrikeOutcomes m_outcomes;
};

} // namespace

Result<std::vector<StrikeChoice>> compare_choices(const SupplyLine& line, const Network& network,
                                                  const StrikePlan& plan, const StrikeRules& rules,
                                                  const Finding& leaders, std::size_t draws,
                                                  std::uint64_t seed, Task& task) {
    const Comparing comparing(line, network, rules);
    std::vector<StrikeChoice> choices;
    for (StrikeChoice choice : {StrikeChoice{say("The plan"), plan.targets, {}, {}},
                                comparing.leaders(leaders), comparing.couriers()}) {
        TRY(choice, comparing.evaluated(std::move(choice), task));
        choices.push_back(std::move(choice));
    }
    TRY(StrikeChoice random, comparing.random(draws, seed, task));
    choices.push_back(std::move(random));
    return choices;
}

} // namespace headwater
