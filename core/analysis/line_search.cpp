// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/line_search.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <set>
#include <tuple>

namespace headwater {

namespace {

constexpr double infinite = HUGE_VAL;

double cost_of(const Movement& movement) {
    return -std::log(std::min(1., movement.confidence));
}

template<class Key>
using Nearest = std::priority_queue<Key, std::vector<Key>, std::greater<>>;

/// What the rest of the way costs at the least, from everywhere.
std::vector<double> costs_to(const SupplyLine& line, const Handovers& back,
                             const std::vector<bool>& goals) {
    std::vector<double> cost(line.holders.size(), infinite);
    Nearest<std::pair<double, Vertex>> queue;
    for (Vertex v = 0; v < goals.size(); ++v)
        if (goals[v]) queue.push({cost[v] = 0, v});
    while (!queue.empty()) {
        const auto [now, v] = queue.top();
        queue.pop();
        if (now > cost[v]) continue;
        for (const auto m : back.at(v)) {
            const double further = now + cost_of(line.movements[m]);
            const Vertex w = back.target(m);
            if (further < cost[w]) queue.push({cost[w] = further, w});
        }
    }
    return cost;
}

class Search {
public:
    Search(const SupplyLine& line, Way way, TraceScope scope, const std::vector<bool>& goals)
        : m_line(line),
          m_handovers(line, way, scope),
          m_goals(goals),
          m_rest(costs_to(line, Handovers(line, opposite(way), scope), goals)) {}

    Result<TracedLines> run(std::span<const Vertex> start, std::int64_t since, std::size_t most,
                            Task& task) {
        for (const Vertex v : start)
            add({v, no_place, no_place, 0, 0, m_handovers.turned(since)});
        TracedLines found;
        while (!m_queue.empty() && found.lines.size() < most) {
            if (m_steps.size() % 1024 == 0 && !task.may_go_on()) return stopped();
            if (m_steps.size() > most_steps) found.cut_short = true;
            if (found.cut_short) break;
            const auto at = std::get<2>(m_queue.top());
            m_queue.pop();
            if (m_goals[m_steps[at].holder] && m_steps[at].before != no_place)
                take(at, found);
            else
                go_on(at);
        }
        return found;
    }

private:
    static constexpr std::size_t most_steps = 400'000;

    struct Step {
        Vertex holder;
        std::uint32_t before; ///< place in m_steps
        std::uint32_t movement;
        std::uint32_t length;
        double cost;
        std::int64_t now;
    };

    static Way opposite(Way way) { return way == Way::upstream ? Way::downstream : Way::upstream; }

    void add(const Step& step) {
        if (m_rest[step.holder] == infinite) return;
        const auto place = static_cast<std::uint32_t>(m_steps.size());
        m_queue.push({step.cost + m_rest[step.holder], step.length, place});
        m_steps.push_back(step);
    }

    bool was_at(std::uint32_t at, Vertex holder) const {
        for (; at != no_place; at = m_steps[at].before)
            if (m_steps[at].holder == holder) return true;
        return false;
    }

    void go_on(std::uint32_t at) {
        const Step step = m_steps[at];
        for (const auto m : m_handovers.at(step.holder)) {
            const auto now = m_handovers.arrival(m, step.now);
            const Vertex to = m_handovers.target(m);
            if (now && !was_at(at, to))
                add({to, at, m, step.length + 1, step.cost + cost_of(m_line.movements[m]), *now});
        }
    }

    void take(std::uint32_t at, TracedLines& found) {
        std::vector<Vertex> stops;
        TracedLine way;
        for (; at != no_place; at = m_steps[at].before) {
            stops.push_back(m_steps[at].holder);
            if (m_steps[at].movement == no_place) continue;
            way.movements.push_back(m_steps[at].movement);
            way.confidence *= m_line.movements[m_steps[at].movement].confidence;
        }
        if (!m_taken.insert(stops).second) return;
        if (m_handovers.way() == Way::downstream) std::ranges::reverse(way.movements);
        found.lines.push_back(std::move(way));
    }

    const SupplyLine& m_line;
    Handovers m_handovers;
    const std::vector<bool>& m_goals;
    std::vector<double> m_rest;
    std::vector<Step> m_steps;
    Nearest<std::tuple<double, std::uint32_t, std::uint32_t>> m_queue;
    std::set<std::vector<Vertex>> m_taken;
};

} // namespace

std::vector<Reached> reach(const Handovers& handovers, std::span<const Vertex> start,
                           std::int64_t since) {
    std::vector<Reached> found;
    std::vector<bool> settled;
    Nearest<std::tuple<std::int64_t, std::uint32_t, Vertex, std::uint32_t>> queue;
    for (const Vertex v : start)
        queue.push({handovers.turned(since), 0, v, no_place});
    while (!queue.empty()) {
        const auto [now, steps, v, movement] = queue.top();
        queue.pop();
        if (v >= settled.size()) settled.resize(v + std::size_t{1}, false);
        if (settled[v]) continue;
        settled[v] = true;
        const bool known = now != INT64_MIN && now != INT64_MAX;
        found.push_back({v, known ? handovers.turned(now) : Handovers::any_time, steps, movement});
        for (const auto m : handovers.at(v))
            if (const auto then = handovers.arrival(m, now))
                queue.push({*then, steps + 1, handovers.target(m), m});
    }
    return found;
}

Result<TracedLines> best_lines(const SupplyLine& line, Way way, TraceScope scope,
                               std::span<const Vertex> start, std::int64_t since,
                               const std::vector<bool>& goals, std::size_t most, Task& task) {
    return Search(line, way, scope, goals).run(start, since, most, task);
}

} // namespace headwater
