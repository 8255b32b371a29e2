// SPDX-License-Identifier: Apache-2.0
#include "core/desk/line_findings.h"

#include <algorithm>

#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/line_wording.h"
#include "core/analysis/strike_reasons.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

Route route_of(const SupplyLine& line, const TracedLine& traced) {
    Route route;
    for (const std::uint32_t m : traced.movements) {
        const Movement& movement = line.movements[m];
        if (route.stops.empty()) route.stops.push_back(movement.from);
        route.stops.push_back(movement.to);
        route.times.push_back(movement.first);
        route.records.insert(route.records.end(), movement.records.begin(), movement.records.end());
    }
    const auto is_dated = [&](std::uint32_t m) { return line.movements[m].first != INT64_MIN; };
    if (!std::ranges::all_of(traced.movements, is_dated)) route.times.clear();
    route.length = static_cast<double>(traced.movements.size());
    return route;
}

void add_parameters(Finding& finding, const StrikeQuestion& question) {
    const auto add = [&](const char* name, std::string value) {
        finding.parameters.emplace_back(name, std::move(value));
    };
    const auto ids = [](const std::vector<EntityId>& entities) {
        std::string text;
        for (const EntityId id : entities)
            text += (text.empty() ? "" : ", ") + text_of(id);
        return text;
    };
    std::string capacity, forces;
    for (const auto& [force, most] : question.capacity)
        capacity += (capacity.empty() ? "" : ", ") + force + " " + std::to_string(most);
    for (const std::string& force : question.forces)
        forces += (forces.empty() ? "" : ", ") + force;
    add("size", std::to_string(question.size));
    add("every stage", question.every_stage ? "yes" : "no");
    add("places", question.places ? "yes" : "no");
    add("capacity", capacity);
    add("forces", forces);
    add("spared", ids(question.spared));
    add("not alerted", ids(question.not_alerted));
    add("draws", std::to_string(question.draws));
}

Message sentence_of(const Recovery& recovery) {
    const double last = recovery.steps.empty() ? recovery.lines : recovery.steps.back().lines;
    const std::string steps = count(recovery.steps.size());
    const std::string now = percent(recovery.lines), then = percent(last);
    switch (recovery.replacement) {
    case Replacement::none:
        return say("If nobody steps in, %1 of the lines stay open.", {now});
    case Replacement::random:
        return say("If anybody of the same stage steps in, %1 of the lines are open after %2 steps "
                   "(%3 right after the strike).",
                   {then, steps, now});
    case Replacement::friend_of_friend:
        return say("If whoever stands nearest steps in, %1 of the lines are open after %2 steps "
                   "(%3 right after the strike).",
                   {then, steps, now});
    }
    return {};
}

Score score_of(const StrikeAnswer& answer, std::size_t i, Vertex vertex) {
    Score score;
    score.vertex = vertex;
    score.rank = static_cast<std::uint32_t>(i + 1);
    score.value = static_cast<double>(answer.plan.targets.size() - i);
    score.reasons = answer.reasons[i];
    return score;
}

} // namespace

Finding finding_of(const Trace& trace, const SupplyLine& line, const Network& network) {
    Finding finding = cite("trace", "Where did it come from, and where did it go?", network, {});
    finding.parameters.emplace_back("from entity", trace.start.label);
    for (const TraceSide* side : {&trace.upstream, &trace.downstream})
        for (const TracedLine& way : side->lines)
            finding.routes.push_back(route_of(line, way));
    for (const CollectionTask& task : collection_tasks(line, trace.gaps))
        finding.notes.push_back(task.question);
    finding.caveats = {verification_caveat(), line_caveat()};
    return finding;
}

Finding finding_of(const StrikeAnswer& answer, const StrikeQuestion& question,
                   const SupplyLine& line, const Network& network) {
    Finding finding = cite("strike", "Whom to take at the same time?", network, question.options);
    add_parameters(finding, question);
    finding.notes.push_back(explain_bound(answer.plan));
    for (const StrikeChoice& choice : answer.choices)
        finding.notes.push_back(
            say("%1: %2 of the lines are left, %3 of the flow; the largest part of the network has "
                "%4 of its people, %5 of the pairs cannot reach each other.",
                {choice.name.in_english(), percent(choice.outcome.lines),
                 percent(choice.outcome.quantity), percent(choice.outcome.largest_part),
                 percent(choice.outcome.apart)}));
    for (const Recovery& recovery : answer.recoveries)
        finding.notes.push_back(sentence_of(recovery));
    for (std::size_t i = 0; i < answer.plan.targets.size(); ++i) {
        const StrikeTarget& target = answer.plan.targets[i];
        const bool closing = target.kind == StrikeTarget::Kind::closing;
        finding.scores.push_back(
            score_of(answer, i, closing ? line.size() + target.at : target.at));
    }
    finding.caveats = {verification_caveat(), strike_caveat()};
    return finding;
}

} // namespace headwater
