// SPDX-License-Identifier: Apache-2.0
// Gaps as questions to the forces.
#include <algorithm>
#include <tuple>

#include "core/analysis/gaps.h"
#include "core/analysis/line_wording.h"
#include "core/base/moment.h"

namespace headwater {

namespace {

std::string who(const SupplyLine& line, const std::vector<Vertex>& holders, std::uint32_t site) {
    const std::string names = names_of(line, holders);
    return site == no_place ? names : names + " (" + line.sites[site].actor.label + ")";
}

std::string what(const SupplyLine& line, const Gap& gap) {
    std::string goods = gap.goods.empty() ? "goods" : gap.goods;
    if (gap.quantity > 0) goods = weight(gap.quantity) + " " + goods;
    if (gap.consignment == no_place) return goods;
    return goods + " (" + line.consignments[gap.consignment] + ")";
}

Message question_of(const SupplyLine& line, const Gap& gap) {
    const std::string before = who(line, gap.before, gap.site_before);
    const std::string after = who(line, gap.after, gap.site_after);
    const bool dated_from = gap.from != INT64_MIN, dated_to = gap.to != INT64_MAX;
    if (gap.before.empty() && dated_to)
        return say("Who brought %1 to %2 before %3?", {what(line, gap), after, day_of(gap.to)});
    if (gap.before.empty()) return say("Who brought %1 to %2?", {what(line, gap), after});
    if (gap.after.empty() && dated_from)
        return say("Who took over %1 from %2 after %3?",
                   {what(line, gap), before, day_of(gap.from)});
    if (gap.after.empty()) return say("Who took over %1 from %2?", {what(line, gap), before});
    if (dated_from && dated_to)
        return say("Who took %1 from %2 to %3 between %4 and %5?",
                   {what(line, gap), before, after, day_of(gap.from), day_of(gap.to)});
    return say("Who took %1 from %2 to %3?", {what(line, gap), before, after});
}

/// In charge of the place, else where these people mostly act.
std::string force_at(const SupplyLine& line, const std::vector<Vertex>& holders,
                     std::uint32_t site) {
    if (site != no_place && !line.sites[site].force.empty()) return line.sites[site].force;
    for (const Vertex v : holders)
        if (!line.holders[v].force.empty()) return line.holders[v].force;
    return {};
}

} // namespace

std::vector<CollectionTask> collection_tasks(const SupplyLine& line, const std::vector<Gap>& gaps) {
    std::vector<CollectionTask> tasks;
    for (std::uint32_t g = 0; g < gaps.size(); ++g) {
        const Gap& gap = gaps[g];
        std::vector<std::string> forces;
        if (!gap.after.empty()) forces.push_back(force_at(line, gap.after, gap.site_after));
        if (!gap.before.empty()) {
            const auto other = force_at(line, gap.before, gap.site_before);
            if (forces.empty() || (!other.empty() && other != forces.front()))
                forces.push_back(other);
        }
        for (auto& force : forces)
            tasks.push_back({std::move(force), question_of(line, gap), g});
    }
    std::ranges::stable_sort(tasks, {}, &CollectionTask::force);
    return tasks;
}

} // namespace headwater
