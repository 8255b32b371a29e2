// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/temporal.h"

#include <algorithm>

#include "core/base/moment.h"

namespace headwater {

namespace {

constexpr std::int64_t day = 86400;
constexpr std::size_t often = 8192; ///< steps between two looks at the task

/// The dated contacts as single steps in order of time; undirected ones as two. Contacts stand in
/// that order already, but for those of which only the end is known. Worthless when stopped.
std::vector<TimedStep> steps_of(const Network& network, const TimeOptions& options,
                                const Task& task) {
    std::vector<TimedStep> ends_known, steps;
    std::size_t seen = 0;
    for (const Contact& contact : network.contacts) {
        if (++seen % often == 0 && !task.may_go_on()) return {};
        const bool is_open = contact.first == Moment::open_start;
        const auto time = is_open ? contact.last : contact.first;
        if (time < options.from || time > options.to) continue;
        auto& some = is_open ? ends_known : steps;
        some.push_back({contact.from, contact.to, time});
        if (!contact.directed) some.push_back({contact.to, contact.from, time});
    }
    const auto sort = [](std::vector<TimedStep>& some) {
        if (!std::ranges::is_sorted(some, {}, &TimedStep::time))
            std::ranges::stable_sort(some, {}, &TimedStep::time);
    };
    sort(ends_known);
    sort(steps);
    if (ends_known.empty()) return steps;
    std::vector<TimedStep> all(ends_known.size() + steps.size());
    std::ranges::merge(ends_known, steps, all.begin(), {}, &TimedStep::time, &TimedStep::time);
    return all;
}

/// Time and direction turned round, so that departures become arrivals.
std::vector<TimedStep> turned_round(std::vector<TimedStep> steps) {
    std::reverse(steps.begin(), steps.end());
    for (TimedStep& step : steps)
        step = {step.to, step.from, -step.time};
    return steps;
}

} // namespace

/// Takes the steps in order of time. All steps of one moment see only what arrived before it.
class Spreading {
public:
    Spreading(std::size_t vertices, Vertex source, std::int64_t longest_wait)
        : m_source(source), m_longest_wait(longest_wait), m_carrier(vertices, Spread::none) {
        m_spread.arrival.resize(vertices);
        m_spread.m_first.assign(vertices, Spread::none);
    }

    bool run(const std::vector<TimedStep>& steps, Task& task) {
        std::size_t looked = 0;
        for (std::size_t first = 0, past = 0; first < steps.size(); first = past) {
            if (first >= looked && !task.may_go_on()) return false;
            looked = first >= looked ? first + often : looked;
            while (past < steps.size() && steps[past].time == steps[first].time)
                ++past;
            const auto uses_before = m_spread.m_uses.size();
            for (auto i = first; i < past; ++i)
                use(steps[i]);
            for (auto i = uses_before; i < m_spread.m_uses.size(); ++i)
                arrive(i);
        }
        return true;
    }
    Spread take() { return std::move(m_spread); }

private:
    void use(const TimedStep& step) {
        if (step.to == m_source) return;
        const auto before = m_carrier[step.from];
        if (step.from != m_source && !can_pass_on(before, step.time)) return;
        // Without a limit only the first arrival matters: who has it, keeps it.
        if (m_longest_wait == 0 && m_carrier[step.to] != Spread::none) return;
        m_spread.m_uses.push_back({step, step.from == m_source ? Spread::none : before});
    }

    bool can_pass_on(std::uint32_t carrier, std::int64_t now) const {
        if (carrier == Spread::none) return false;
        return m_longest_wait == 0 || now - m_spread.m_uses[carrier].step.time <= m_longest_wait;
    }

    void arrive(std::size_t use) {
        const auto at = static_cast<std::uint32_t>(use);
        const TimedStep& step = m_spread.m_uses[use].step;
        m_carrier[step.to] = at;
        if (m_spread.arrival[step.to]) return;
        m_spread.arrival[step.to] = step.time;
        m_spread.m_first[step.to] = at;
    }

    Vertex m_source;
    std::int64_t m_longest_wait;
    std::vector<std::uint32_t> m_carrier; ///< latest use that brought it to a vertex
    Spread m_spread;
};

std::vector<TimedStep> Spread::way_to(Vertex v) const {
    std::vector<TimedStep> way;
    for (auto use = m_first[v]; use != none; use = m_uses[use].before)
        way.push_back(m_uses[use].step);
    std::reverse(way.begin(), way.end());
    return way;
}

Result<Spread> spread_from(const Network& network, Vertex source, const TimeOptions& options,
                           Task& task) {
    Spreading spreading(network.vertices(), source, options.longest_wait);
    if (!spreading.run(steps_of(network, options, task), task)) return stopped();
    return spreading.take();
}

Result<std::vector<std::optional<std::int64_t>>>
latest_departures(const Network& network, Vertex target, const TimeOptions& options, Task& task) {
    Spreading spreading(network.vertices(), target, options.longest_wait);
    if (!spreading.run(turned_round(steps_of(network, options, task)), task)) return stopped();
    auto departures = std::move(spreading.take().arrival);
    for (auto& departure : departures)
        if (departure) departure = -*departure;
    return departures;
}

Values temporal_closeness(const Network& network, std::int64_t start, double unit,
                          const TimeOptions& options, Task& task) {
    const auto steps = steps_of(network, options, task);
    std::vector<double> result(network.vertices(), 0);
    task.restart(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v) {
        Spreading spreading(network.vertices(), v, options.longest_wait);
        if (!task.may_go_on() || !spreading.run(steps, task)) return stopped();
        task.advance();
        for (const auto& arrival : spreading.take().arrival)
            if (arrival) result[v] += unit / static_cast<double>(*arrival - start);
        if (network.vertices() > 1) result[v] /= network.vertices() - 1.0;
    }
    return result;
}

Values temporal_closeness(const Network& network, const AnalysisOptions& options, Task& task) {
    const auto steps = steps_of(network, {}, task);
    const auto start = steps.empty() ? 0 : steps.front().time - day;
    return temporal_closeness(network, start, static_cast<double>(day),
                              {.longest_wait = options.longest_wait}, task);
}

Values temporal_reach(const Network& network, const AnalysisOptions& options, Task& task) {
    const auto steps = steps_of(network, {}, task);
    std::vector<double> result(network.vertices(), 0);
    task.restart(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v) {
        Spreading spreading(network.vertices(), v, options.longest_wait);
        if (!task.may_go_on() || !spreading.run(steps, task)) return stopped();
        task.advance();
        const auto spread = spreading.take();
        result[v] = static_cast<double>(
            std::count_if(spread.arrival.begin(), spread.arrival.end(),
                          [](const auto& arrival) { return arrival.has_value(); }));
    }
    return result;
}

} // namespace headwater
