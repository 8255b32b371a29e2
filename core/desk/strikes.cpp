// SPDX-License-Identifier: Apache-2.0
#include "core/desk/strikes.h"

#include "core/analysis/leaders.h"
#include "core/analysis/strike_reasons.h"

namespace headwater {

namespace {

void spare(StrikeRules& rules, const SupplyLine& line, EntityId id) {
    for (Vertex v = 0; v < line.size(); ++v)
        if (line.holders[v].actor.id == id) rules.spared[v] = true;
}

/// Nobody who deals with one who must not be alerted may be taken, nor he himself.
void spare_circle(StrikeRules& rules, const SupplyLine& line, const Network& network, EntityId id) {
    spare(rules, line, id);
    for (Vertex v = 0; v < network.vertices(); ++v)
        if (network.actors[v].id == id)
            for (const Vertex w : network.graph.neighbours(v))
                spare(rules, line, network.actors[w].id);
    for (const SupplyArc& arc : line.arcs) {
        if (line.holders[arc.from].actor.id == id) rules.spared[arc.to] = true;
        if (line.holders[arc.to].actor.id == id) rules.spared[arc.from] = true;
    }
}

StrikeRules rules_of(const StrikeQuestion& question, const SupplyLine& line,
                     const Network& network) {
    StrikeRules rules;
    rules.size = question.size;
    rules.every_stage = question.every_stage;
    rules.places = question.places;
    rules.capacity = question.capacity;
    rules.forces = question.forces;
    rules.spared.assign(line.holders.size(), false);
    for (const EntityId id : question.spared)
        spare(rules, line, id);
    for (const EntityId id : question.not_alerted)
        spare_circle(rules, line, network, id);
    return rules;
}

} // namespace

Result<StrikeAnswer> plan_of(const SupplyLine& line, const Network& network,
                             const StrikeQuestion& question, Task& task) {
    if (line.movements.empty())
        return fail("No movement of goods is known, so there is no line to strike. Import who "
                    "handed what to whom.");
    StrikeAnswer planned;
    TRY(planned.plan, plan_strike(line, rules_of(question, line, network), task));
    planned.reasons = explain_targets(line, planned.plan);
    return planned;
}

Result<StrikeAnswer> with_comparison(StrikeAnswer answer, const SupplyLine& line,
                                     const Network& network, const StrikeQuestion& question,
                                     Task& task) {
    TRY(const Finding leaders, find_leaders(network, question.options, task));
    const StrikeRules rules = rules_of(question, line, network);
    TRY(answer.choices, compare_choices(line, network, answer.plan, rules, leaders, question.draws,
                                        question.options.seed, task));
    for (const auto replacement :
         {Replacement::none, Replacement::random, Replacement::friend_of_friend}) {
        TRY(Recovery recovery, forecast_recovery(line, network, answer.plan.targets, replacement,
                                                 question.draws, question.options.seed, task));
        answer.recoveries.push_back(std::move(recovery));
    }
    return answer;
}

Result<StrikeAnswer> answer_strike(const SupplyLine& line, const Network& network,
                                   const StrikeQuestion& question, Task& task) {
    TRY(StrikeAnswer planned, plan_of(line, network, question, task));
    return with_comparison(std::move(planned), line, network, question, task);
}

} // namespace headwater
