// SPDX-License-Identifier: Apache-2.0
// Traces, gaps and the questions they raise, as JSON and as tables.
#include <algorithm>

#include "app/batch/line_answer.h"
#include "core/analysis/line_wording.h"
#include "core/base/moment.h"

namespace headwater::batch {

namespace {

std::string when(const Movement& movement) {
    if (!movement.is_dated()) return "";
    return day_of(movement.first == INT64_MIN ? movement.last : movement.first);
}

Json step_json(const SupplyLine& line, const Movement& m) {
    return {{"from", actor_json(line.holders[m.from].actor)},
            {"to", actor_json(line.holders[m.to].actor)},
            {"stage", name_of(m.stage)},
            {"when", when(m)},
            {"kg", m.quantity > 0 ? Json(m.quantity) : Json(nullptr)},
            {"goods", m.goods},
            {"mode", name_of(m.transport)},
            {"place", m.site == no_place ? "" : line.sites[m.site].actor.label},
            {"consignment", m.consignment == no_place ? "" : line.consignments[m.consignment]},
            {"force", m.force},
            {"confidence", m.confidence}};
}

Json gap_json(const SupplyLine& line, const Gap& gap) {
    const auto time = [](std::int64_t t) {
        return t == INT64_MIN || t == INT64_MAX ? Json(nullptr) : Json(day_of(t));
    };
    return {{"consignment", gap.consignment == no_place ? "" : line.consignments[gap.consignment]},
            {"before", labels_json(line, gap.before)},
            {"after", labels_json(line, gap.after)},
            {"stage_before", name_of(gap.stage_before)},
            {"stage_after", name_of(gap.stage_after)},
            {"from", time(gap.from)},
            {"to", time(gap.to)},
            {"kg", gap.quantity}};
}

Json tasks_json(const std::vector<CollectionTask>& tasks) {
    Json list = Json::array();
    for (const CollectionTask& task : tasks)
        list.push_back(
            {{"force", task.force}, {"question", task.question.in_english()}, {"gap", task.gap}});
    return list;
}

Json side_json(const SupplyLine& line, const TraceSide& side) {
    Json reached = Json::array();
    for (const Reached& one : side.reached)
        reached.push_back(
            {{"entity", actor_json(line.holders[one.holder].actor)},
             {"stage", name_of(line.holders[one.holder].stage)},
             {"steps", one.steps},
             {"when", one.at == Handovers::any_time ? Json(nullptr) : Json(day_of(one.at))}});
    const bool none = side.furthest == no_place;
    return {{"furthest", none ? Json(nullptr) : actor_json(line.holders[side.furthest].actor)},
            {"stage", none ? "" : name_of(line.holders[side.furthest].stage)},
            {"arrives", side.arrives},
            {"cut_short", side.cut_short},
            {"reached", std::move(reached)}};
}

void tell_side(Answer& answer, const SupplyLine& line, const TraceSide& side) {
    std::string words = name_of(side.way);
    if (side.furthest == no_place)
        words += ": nobody further is known.";
    else
        words += ": as far as " + line.label(side.furthest) + " (" +
                 name_of(line.holders[side.furthest].stage) + "), " +
                 std::to_string(side.reached.size() - 1) + " reached.";
    answer.lines.push_back(std::move(words));
}

} // namespace

void add_traced(Answer& answer, const SupplyLine& line, const TracedLines& traced,
                const char* direction) {
    answer.table.header = {"way", "line", "when", "from", "to", "stage", "kg", "place", "sure"};
    for (const TracedLine& one : traced.lines) {
        Json steps = Json::array();
        double weakest = 1;
        for (const auto m : one.movements) {
            const Movement& movement = line.movements[m];
            steps.push_back(step_json(line, movement));
            weakest = std::min(weakest, movement.confidence);
            answer.table.rows.push_back(
                {direction, std::to_string(answer.items.size() + 1), when(movement),
                 line.label(movement.from), line.label(movement.to), name_of(movement.stage),
                 movement.quantity > 0 ? shown(movement.quantity) : "",
                 movement.site == no_place ? "" : line.sites[movement.site].actor.label,
                 shown(movement.confidence)});
        }
        answer.items.push_back({{"direction", direction},
                                {"confidence", one.confidence},
                                {"weakest", weakest},
                                {"steps", std::move(steps)}});
    }
}

void add_trace(Answer& answer, const SupplyLine& line, const Trace& found) {
    for (const TraceSide* side : {&found.upstream, &found.downstream}) {
        add_traced(answer, line, {side->lines, side->cut_short}, name_of(side->way));
        answer.more[name_of(side->way)] = side_json(line, *side);
        tell_side(answer, line, *side);
    }
    const auto tasks = collection_tasks(line, found.gaps);
    answer.more["gaps"] = Json::array();
    for (const Gap& gap : found.gaps)
        answer.more["gaps"].push_back(gap_json(line, gap));
    answer.more["tasks"] = tasks_json(tasks);
    for (const CollectionTask& task : tasks)
        answer.footnotes.push_back((task.force.empty() ? "Any force" : task.force) + ": " +
                                   task.question.in_english());
}

void add_tasks(Answer& answer, const SupplyLine& line) {
    const auto gaps = find_gaps(line);
    const auto tasks = collection_tasks(line, gaps);
    for (const Gap& gap : gaps)
        answer.items.push_back(gap_json(line, gap));
    answer.more["tasks"] = tasks_json(tasks);
    answer.table.header = {"force", "question"};
    for (const CollectionTask& task : tasks)
        answer.table.rows.push_back({task.force, task.question.in_english()});
}

} // namespace headwater::batch
