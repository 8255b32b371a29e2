// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/strike_reasons.h"

#include "core/analysis/sinks.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

Reason reason_of(const SupplyLine& line, const StrikeTarget& target, Message message) {
    return {std::move(message), {actor_of(line, target).id.value}};
}

} // namespace

std::vector<std::vector<Reason>> explain_targets(const SupplyLine& line, const StrikePlan& plan) {
    const LineOrder order(line);
    const double all = count_lines(line, order).all;
    const auto ends_of_line = ends(line.goods);
    const auto dominated = dominated_ends(line.goods, ends_of_line);
    std::vector<std::vector<Reason>> reasons;
    std::vector<StrikeTarget> taken;
    double left = all;
    for (const StrikeTarget& target : plan.targets) {
        auto& list = reasons.emplace_back();
        const auto add = [&](Message message) {
            list.push_back(reason_of(line, target, std::move(message)));
        };
        const double alone = all - count_lines(line, order, taken_out(line, {target})).all;
        if (all > 0) add(say("%1 of the lines pass here.", {percent(alone / all)}));
        taken.push_back(target);
        const double now = count_lines(line, order, taken_out(line, taken)).all;
        if (all > 0 && taken.size() > 1)
            add(say("Stops another %1 after those above.", {percent((left - now) / all)}));
        left = now;
        if (target.kind == StrikeTarget::Kind::arrest && dominated[target.at] > 0)
            add(say("%1 of %2 ends of the line get nothing any other way.",
                    {count(dominated[target.at]), count(ends_of_line.size())}));
    }
    return reasons;
}

Message explain_bound(const StrikePlan& plan) {
    if (plan.exact) return say("No other set that keeps the rules stops more lines: proved.");
    return say("The best set found in the time given. No set that keeps the rules can stop more "
               "than %1 times as many lines.",
               {decimal(plan.stopped > 0 ? plan.bound / plan.stopped : 0, 2)});
}

} // namespace headwater
