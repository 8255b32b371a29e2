// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/visual_search.h"

#include <algorithm>
#include <map>
#include <set>

namespace headwater {

namespace {

constexpr std::uint64_t steps_between_looks = 4096;

enum class Way { out, in, either };

struct Arc {
    Vertex to = 0;
    int kind = 0;
    Way way = Way::either;
};

/// The chart with its kinds as numbers and the ties of every thing in order of whom they lead to.
class Ground {
public:
    explicit Ground(const SearchedChart& chart) : m_arcs(chart.kinds.size()) {
        for (const std::string& kind : chart.kinds)
            m_kinds.push_back(number_for(kind));
        for (const SearchedTie& tie : chart.ties) {
            const int kind = number_for(tie.kind);
            m_arcs[tie.from].push_back({tie.to, kind, tie.directed ? Way::out : Way::either});
            m_arcs[tie.to].push_back({tie.from, kind, tie.directed ? Way::in : Way::either});
        }
        for (auto& arcs : m_arcs)
            std::ranges::stable_sort(arcs, {}, &Arc::to);
    }

    static constexpr int any = -1, unknown = -2;

    /// any for no kind, unknown for one that the chart has not.
    int number_of(const std::string& kind) const {
        if (kind.empty()) return any;
        const auto known = m_numbers.find(kind);
        return known == m_numbers.end() ? unknown : known->second;
    }
    Vertex size() const { return static_cast<Vertex>(m_kinds.size()); }
    bool is_of(Vertex v, int kind) const { return kind == any || m_kinds[v] == kind; }
    const std::vector<Arc>& arcs(Vertex v) const { return m_arcs[v]; }

    bool are_tied(Vertex from, Vertex to, int kind, bool directed) const {
        const auto [first, last] = std::ranges::equal_range(m_arcs[from], to, {}, &Arc::to);
        return std::any_of(first, last, [&](const Arc& arc) {
            return (kind == any || arc.kind == kind) && (!directed || arc.way == Way::out);
        });
    }

private:
    int number_for(const std::string& kind) {
        return m_numbers.try_emplace(kind, static_cast<int>(m_numbers.size())).first->second;
    }

    std::map<std::string, int> m_numbers;
    std::vector<int> m_kinds;
    std::vector<std::vector<Arc>> m_arcs;
};

class Search {
public:
    Search(const Pattern& pattern, const Ground& ground, const SearchLimits& limits, Task& task)
        : m_pattern(pattern),
          m_ground(ground),
          m_limits(limits),
          m_task(task),
          m_stands(pattern.things.size(), nobody) {
        for (const PatternThing& thing : pattern.things)
            m_kinds.push_back(ground.number_of(thing.kind));
        for (const PatternTie& tie : pattern.ties)
            m_tie_kinds.push_back(ground.number_of(tie.kind));
        put_in_order();
    }

    Result<PatternHits> run() {
        if (std::ranges::count(m_tie_kinds, Ground::unknown) > 0) return std::move(m_found);
        m_task.restart(m_ground.size());
        for (Vertex v = 0; v < m_ground.size() && m_goes_on; ++v) {
            try_in_place(0, v);
            m_task.advance();
        }
        if (!m_task.may_go_on()) return stopped();
        return std::move(m_found);
    }

private:
    static constexpr Vertex nobody = static_cast<Vertex>(-1);

    std::size_t candidates(std::size_t thing) const {
        std::size_t count = 0;
        for (Vertex v = 0; v < m_ground.size(); ++v)
            count += m_ground.is_of(v, m_kinds[thing]) ? 1 : 0;
        return count;
    }

    /// The rarest first, then always the rarest of those that are tied to one before it.
    void put_in_order() {
        std::vector<std::size_t> many;
        for (std::size_t i = 0; i < m_kinds.size(); ++i)
            many.push_back(candidates(i));
        std::vector<bool> placed(many.size(), false);
        while (m_order.size() < many.size()) {
            std::size_t best = many.size();
            for (std::size_t i = 0; i < many.size(); ++i) {
                if (placed[i] || (!m_order.empty() && tie_to_placed(i, placed) == nullptr))
                    continue;
                if (best == many.size() || many[i] < many[best]) best = i;
            }
            m_leads.push_back(m_order.empty() ? nullptr : tie_to_placed(best, placed));
            m_order.push_back(best);
            placed[best] = true;
        }
    }

    const PatternTie* tie_to_placed(std::size_t thing, const std::vector<bool>& placed) const {
        for (const PatternTie& tie : m_pattern.ties)
            if ((tie.from == thing && placed[tie.to]) || (tie.to == thing && placed[tie.from]))
                return &tie;
        return nullptr;
    }

    bool may_step() {
        if (++m_steps > m_limits.steps) {
            m_found.whole = false;
            m_goes_on = false;
        } else if (m_steps % steps_between_looks == 0 && !m_task.may_go_on()) {
            m_goes_on = false;
        }
        return m_goes_on;
    }

    /// Whether all ties to those already placed are there.
    bool fits(std::size_t thing, Vertex v) const {
        if (!m_ground.is_of(v, m_kinds[thing])) return false;
        if (std::ranges::find(m_stands, v) != m_stands.end()) return false;
        for (std::size_t i = 0; i < m_pattern.ties.size(); ++i) {
            const PatternTie& tie = m_pattern.ties[i];
            if (tie.from != thing && tie.to != thing) continue;
            const Vertex from = tie.from == thing ? v : m_stands[tie.from];
            const Vertex to = tie.to == thing ? v : m_stands[tie.to];
            if (from == nobody || to == nobody) continue;
            if (!m_ground.are_tied(from, to, m_tie_kinds[i], tie.directed)) return false;
        }
        return true;
    }

    void try_in_place(std::size_t place, Vertex v) {
        const std::size_t thing = m_order[place];
        if (!may_step() || !fits(thing, v)) return;
        m_stands[thing] = v;
        if (place + 1 == m_order.size())
            note_hit();
        else
            go_on_from(place + 1);
        m_stands[thing] = nobody;
    }

    void go_on_from(std::size_t place) {
        const PatternTie& lead = *m_leads[place];
        const std::size_t before = lead.from == m_order[place] ? lead.to : lead.from;
        Vertex last = nobody;
        for (const Arc& arc : m_ground.arcs(m_stands[before])) {
            if (!m_goes_on) return;
            if (arc.to != last) try_in_place(place, arc.to); // parallel ties lead to one
            last = arc.to;
        }
    }

    void note_hit() {
        std::vector<Vertex> set = m_stands;
        std::ranges::sort(set);
        if (!m_seen.insert(std::move(set)).second) return;
        if (m_found.hits.size() == m_limits.hits) {
            m_found.whole = false;
            m_goes_on = false;
            return;
        }
        m_found.hits.push_back(m_stands);
    }

    const Pattern& m_pattern;
    const Ground& m_ground;
    const SearchLimits& m_limits;
    Task& m_task;
    std::vector<int> m_kinds, m_tie_kinds;
    std::vector<std::size_t> m_order; ///< of the things
    std::vector<const PatternTie*>
        m_leads;                  ///< of each in order: to one before it; null for the first
    std::vector<Vertex> m_stands; ///< for each thing
    std::set<std::vector<Vertex>> m_seen;
    std::uint64_t m_steps = 0;
    bool m_goes_on = true;
    PatternHits m_found;
};

} // namespace

Result<PatternHits> find_pattern(const Pattern& pattern, const SearchedChart& chart,
                                 const SearchLimits& limits, Task& task) {
    TRY_VOID(check_pattern(pattern));
    if (!task.may_go_on()) return stopped();
    const Ground ground(chart);
    return Search(pattern, ground, limits, task).run();
}

} // namespace headwater
