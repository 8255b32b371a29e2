// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/trace.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace headwater {

namespace {

std::vector<TraceScope> scopes_of(const std::vector<std::uint32_t>& consignments) {
    if (consignments.empty()) return {TraceScope{}};
    std::vector<TraceScope> scopes;
    for (const auto consignment : consignments)
        scopes.push_back({consignment});
    return scopes;
}

/// One scope's walk on one side.
struct Walked {
    TraceScope scope;
    std::vector<Reached> reached;
};

/// How far along the line somebody stands on this way; unknown stages are no distance.
int reach_of(const SupplyLine& line, Way way, Vertex v) {
    const Stage stage = line.holders[v].stage;
    if (stage >= Stage::money) return -1;
    const int number = static_cast<int>(stage);
    return way == Way::downstream ? number : static_cast<int>(Stage::retail) - number;
}

class SideTracing {
public:
    SideTracing(const SupplyLine& line, Way way, const TraceStart& start)
        : m_line(line),
          m_start(way == Way::upstream ? start.upstream_from : start.downstream_from),
          m_since(way == Way::upstream ? start.until : Handovers::any_time) {
        m_side.way = way;
        for (const TraceScope scope : scopes_of(start.consignments))
            m_walks.push_back({scope, reach(Handovers(line, way, scope), m_start, m_since)});
    }

    Result<TraceSide> run(std::size_t most, Task& task) {
        merge();
        choose_furthest();
        if (m_side.furthest != no_place) TRY_VOID(find_lines(most, task));
        return std::move(m_side);
    }

private:
    void merge() {
        std::map<Vertex, Reached> best;
        for (const Walked& walk : m_walks)
            for (const Reached& one : walk.reached) {
                const auto [known, is_new] = best.try_emplace(one.holder, one);
                if (!is_new && one.steps < known->second.steps) known->second = one;
            }
        for (const auto& [holder, one] : best)
            m_side.reached.push_back(one);
        std::ranges::stable_sort(m_side.reached, {}, &Reached::steps);
    }

    void choose_furthest() {
        const auto key = [&](const Reached& one) {
            return std::pair(reach_of(m_line, m_side.way, one.holder), one.steps);
        };
        const Reached* furthest = nullptr;
        for (const Reached& one : m_side.reached)
            if (one.steps > 0 && (furthest == nullptr || key(*furthest) < key(one)))
                furthest = &one;
        if (furthest == nullptr) return;
        m_side.furthest = furthest->holder;
        const Stage stage = m_line.holders[m_side.furthest].stage;
        m_side.arrives = stage == (m_side.way == Way::upstream ? Stage::precursor : Stage::retail);
    }

    /// Ends of the trail that stand as far along the line as the furthest.
    std::vector<bool> goals(const Walked& walk) const {
        std::vector<bool> goals(m_line.holders.size(), false);
        const int far = reach_of(m_line, m_side.way, m_side.furthest);
        const Handovers on(m_line, m_side.way, walk.scope);
        for (const Reached& one : walk.reached) {
            const std::int64_t now = one.at == Handovers::any_time ? one.at : on.turned(one.at);
            const bool ends = std::ranges::none_of(
                on.at(one.holder), [&](std::uint32_t m) { return on.arrival(m, now).has_value(); });
            if (one.steps > 0 && reach_of(m_line, m_side.way, one.holder) == far && ends)
                goals[one.holder] = true;
        }
        goals[m_side.furthest] = true;
        return goals;
    }

    Result<void> find_lines(std::size_t most, Task& task) {
        for (const Walked& walk : m_walks) {
            TRY(auto found, best_lines(m_line, m_side.way, walk.scope, m_start, m_since,
                                       goals(walk), most, task));
            m_side.cut_short = m_side.cut_short || found.cut_short;
            for (auto& one : found.lines)
                if (std::ranges::find(m_side.lines, one) == m_side.lines.end())
                    m_side.lines.push_back(std::move(one));
        }
        std::ranges::stable_sort(m_side.lines, std::greater{}, &TracedLine::confidence);
        if (m_side.lines.size() > most) m_side.lines.resize(most);
        return {};
    }

    const SupplyLine& m_line;
    const std::vector<Vertex>& m_start;
    std::int64_t m_since;
    std::vector<Walked> m_walks;
    TraceSide m_side;
};

bool shares(const std::vector<Vertex>& some, const std::set<Vertex>& others) {
    return std::ranges::any_of(some, [&](Vertex v) { return others.contains(v); });
}

/// Gaps of the consignments followed that somebody reached stands beside.
std::vector<Gap> gaps_met(const SupplyLine& line, const Trace& found) {
    std::set<Vertex> up, down;
    for (const Reached& one : found.upstream.reached)
        up.insert(one.holder);
    for (const Reached& one : found.downstream.reached)
        down.insert(one.holder);
    const auto& followed = found.start.consignments;
    std::vector<Gap> met;
    for (Gap& gap : find_gaps(line)) {
        const bool of_these = followed.empty() || gap.consignment == no_place ||
                              std::ranges::find(followed, gap.consignment) != followed.end();
        if (of_these && (shares(gap.after, up) || shares(gap.before, down)))
            met.push_back(std::move(gap));
    }
    return met;
}

} // namespace

Result<Trace> trace(const SupplyLine& line, TraceStart start, std::size_t most, Task& task) {
    Trace found;
    found.start = std::move(start);
    TRY(found.upstream, SideTracing(line, Way::upstream, found.start).run(most, task));
    TRY(found.downstream, SideTracing(line, Way::downstream, found.start).run(most, task));
    found.gaps = gaps_met(line, found);
    return found;
}

Result<TracedLines> lines_between(const SupplyLine& line, Vertex from, Vertex to, std::size_t most,
                                  Task& task) {
    std::set<std::uint32_t> consignments;
    for (const Movement& movement : line.movements)
        if (movement.from == from) consignments.insert(movement.consignment);
    const bool unknown = consignments.erase(no_place) > 0 || consignments.empty();
    auto scopes = scopes_of({consignments.begin(), consignments.end()});
    if (unknown && !consignments.empty()) scopes.push_back({no_place});
    std::vector<bool> goals(line.holders.size(), false);
    goals[to] = true;
    TracedLines all;
    for (const TraceScope scope : scopes) {
        TRY(auto found, best_lines(line, Way::downstream, scope, std::span(&from, 1),
                                   Handovers::any_time, goals, most, task));
        all.cut_short = all.cut_short || found.cut_short;
        for (auto& one : found.lines)
            if (std::ranges::find(all.lines, one) == all.lines.end())
                all.lines.push_back(std::move(one));
    }
    std::ranges::stable_sort(all.lines, std::greater{}, &TracedLine::confidence);
    if (all.lines.size() > most) all.lines.resize(most);
    return all;
}

} // namespace headwater
