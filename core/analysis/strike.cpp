// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/strike.h"

#include <algorithm>
#include <optional>

#include "core/analysis/strike_field.h"

namespace headwater {

namespace {

using Chosen = StrikeField::Chosen;

struct Best {
    Chosen chosen;
    double stopped = -1;
};

/// The target that gains most of those that may join; the first of equals; nobody.
std::optional<std::size_t> best_to_join(const StrikeField& field, const Chosen& chosen,
                                        const std::vector<double>& gains) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < gains.size(); ++i)
        if ((!best || gains[i] > gains[*best]) && field.may_join(chosen, i)) best = i;
    return best;
}

Chosen grow(const StrikeField& field, Chosen chosen) {
    for (double sum = 0;;) {
        const auto gains = field.gains(chosen, sum);
        const auto next = best_to_join(field, chosen, gains);
        if (!next || (gains[*next] == 0 && field.keeps_rules(chosen))) return chosen;
        chosen.push_back(*next);
    }
}

/// Exchanges one target at a time while that stops more lines.
bool exchange(const StrikeField& field, Best& best) {
    for (std::size_t out = 0; out < best.chosen.size(); ++out) {
        Chosen rest = best.chosen;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(out));
        double sum = 0;
        const auto gains = field.gains(rest, sum);
        const auto in = best_to_join(field, rest, gains);
        if (!in || sum + gains[*in] <= best.stopped) continue;
        rest.push_back(*in);
        if (!field.keeps_rules(rest)) continue;
        best = {rest, sum + gains[*in]};
        return true;
    }
    return false;
}

class Branching {
public:
    Branching(const StrikeField& field, std::size_t size, Best best, Task& task)
        : m_field(field), m_size(size), m_best(std::move(best)), m_task(task) {
        m_nodes_left = most_work / std::max<std::size_t>(1, field.work()) + 1;
        m_task.restart(m_nodes_left);
    }

    Result<void> run() {
        std::vector<bool> open(m_field.size(), true);
        branch({}, open);
        if (!m_task.may_go_on()) return stopped();
        return {};
    }

    const Best& best() const { return m_best; }
    /// Of what was not looked at; 0 if everything was.
    double abandoned() const { return m_abandoned; }

private:
    static constexpr std::size_t most_work = 400'000'000;

    void take(const Chosen& chosen, double stopped) {
        if (stopped > m_best.stopped && m_field.keeps_rules(chosen)) m_best = {chosen, stopped};
    }

    void branch(const Chosen& chosen, std::vector<bool> open) {
        if (!m_task.may_go_on()) return;
        if (m_nodes_left > 0) --m_nodes_left;
        m_task.advance();
        double sum = 0;
        const auto gains = m_field.gains(chosen, sum);
        take(chosen, sum);
        if (chosen.size() == m_size) return;
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < gains.size(); ++i)
            if (open[i] && m_field.may_join(chosen, i)) order.push_back(i);
        std::ranges::stable_sort(order, [&](auto a, auto b) { return gains[a] > gains[b]; });
        for (std::size_t i = 0; i < order.size(); ++i) {
            const double bound = sum + top(gains, order, i, m_size - chosen.size());
            if (bound <= m_best.stopped) return;
            if (m_nodes_left == 0) {
                m_abandoned = std::max(m_abandoned, bound);
                return;
            }
            Chosen more = chosen;
            more.push_back(order[i]);
            if (more.size() == m_size)
                take(more, sum + gains[order[i]]);
            else
                branch(more, open);
            open[order[i]] = false;
        }
    }

    static double top(const std::vector<double>& gains, const std::vector<std::size_t>& order,
                      std::size_t from, std::size_t number) {
        double sum = 0;
        for (std::size_t i = from; i < order.size() && i < from + number; ++i)
            sum += gains[order[i]];
        return sum;
    }

    const StrikeField& m_field;
    std::size_t m_size;
    Best m_best;
    Task& m_task;
    std::size_t m_nodes_left = 0;
    double m_abandoned = 0;
};

/// What stops most first.
std::vector<StrikeTarget> in_order_of_gain(const StrikeField& field, Chosen chosen) {
    Chosen ordered;
    while (!chosen.empty()) {
        double sum = 0;
        const auto gains = field.gains(ordered, sum);
        std::ranges::sort(chosen);
        const auto best =
            std::ranges::max_element(chosen, [&](auto a, auto b) { return gains[a] < gains[b]; });
        ordered.push_back(*best);
        chosen.erase(best);
    }
    return field.targets_of(ordered);
}

} // namespace

TargetStanding standing_of(const SupplyLine& line, const StrikeTarget& target) {
    if (target.kind == StrikeTarget::Kind::closing)
        return {Stage::transport, line.sites[target.at].force};
    return {line.holders[target.at].stage, line.holders[target.at].force};
}

const Actor& actor_of(const SupplyLine& line, const StrikeTarget& target) {
    return target.kind == StrikeTarget::Kind::closing ? line.sites[target.at].actor
                                                      : line.holders[target.at].actor;
}

TakenOut taken_out(const SupplyLine& line, const std::vector<StrikeTarget>& targets) {
    TakenOut out{std::vector<bool>(line.holders.size(), false),
                 std::vector<bool>(line.arcs.size(), false)};
    for (const StrikeTarget& target : targets) {
        if (target.kind == StrikeTarget::Kind::arrest) {
            out.holders[target.at] = true;
            continue;
        }
        for (std::size_t a = 0; a < line.arcs.size(); ++a)
            out.arcs[a] =
                out.arcs[a] || std::ranges::all_of(line.arcs[a].movements, [&](std::uint32_t m) {
                    return line.movements[m].site == target.at;
                });
    }
    return out;
}

Result<StrikePlan> plan_strike(const SupplyLine& line, const StrikeRules& rules, Task& task) {
    const StrikeField field(line, rules);
    Best best;
    if (Chosen grown = grow(field, {}); field.keeps_rules(grown)) {
        const double stopped = field.stopped(grown);
        best = {std::move(grown), stopped};
        while (task.may_go_on() && exchange(field, best)) {
        }
    }
    Branching branching(field, rules.size, best, task);
    TRY_VOID(branching.run());
    best = branching.best();
    if (best.stopped < 0)
        return fail("No %1 targets keep these rules. Take more targets, or loosen the rules.",
                    {std::to_string(rules.size)});
    StrikePlan plan;
    plan.targets = in_order_of_gain(field, best.chosen);
    plan.stopped = best.stopped;
    plan.bound = std::max(best.stopped, branching.abandoned());
    plan.exact = plan.bound == plan.stopped;
    return plan;
}

} // namespace headwater
