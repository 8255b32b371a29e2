// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/key_players.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "core/analysis/chance.h"
#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/significance.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr Vertex most_for_exact = 25;
constexpr std::size_t most_members_for_exact = 3;
constexpr int starts = 20;
constexpr std::size_t most_candidates = 100;
constexpr double dust = 1e-12;

using Set = std::vector<Vertex>;

/// The value of one set after the other; keeps its memory.
class Judge {
public:
    Judge(const Graph& graph, KeyPlayerGoal goal, Task& task)
        : m_graph(graph), m_goal(goal), m_task(task), m_steps(graph.vertices()) {}

    /// Empty: stopped.
    std::optional<double> value(const Set& set) {
        if (!m_task.may_go_on()) return std::nullopt;
        if (m_goal == KeyPlayerGoal::reach) return reach_of(set);
        return left_without(set);
    }

private:
    static constexpr std::uint32_t unseen = UINT32_MAX;
    static constexpr std::uint32_t taken = UINT32_MAX - 1;

    /// Breadth first from what m_queue holds, at distance 0. False: stopped.
    bool spread() {
        for (std::size_t i = 0; i < m_queue.size(); ++i) {
            if (i % 16384 == 0 && !m_task.may_go_on()) return false;
            for (const Vertex w : m_graph.neighbours(m_queue[i]))
                if (m_steps[w] == unseen) {
                    m_steps[w] = m_steps[m_queue[i]] + 1;
                    m_queue.push_back(w);
                }
        }
        return true;
    }

    std::optional<double> reach_of(const Set& set) {
        std::fill(m_steps.begin(), m_steps.end(), unseen);
        m_queue = set;
        for (const Vertex v : set)
            m_steps[v] = 0;
        if (!spread()) return std::nullopt;
        double total = 0;
        for (const Vertex v : m_queue)
            total += m_steps[v] == 0 ? 1.0 : 1.0 / m_steps[v];
        return total / m_graph.vertices();
    }

    /// F needs one walk a component, DF one from everybody.
    std::optional<double> left_without(const Set& set) {
        const double left = m_graph.vertices() - static_cast<double>(set.size());
        if (left < 2) return 1;
        std::vector<char> done(m_graph.vertices(), 0);
        double together = 0;
        for (const Vertex v : set)
            done[v] = 1;
        for (Vertex v = 0; v < m_graph.vertices(); ++v) {
            if (done[v]) continue;
            std::fill(m_steps.begin(), m_steps.end(), unseen);
            for (const Vertex gone : set)
                m_steps[gone] = taken;
            m_steps[v] = 0;
            m_queue.assign(1, v);
            if (!spread()) return std::nullopt;
            together += m_goal == KeyPlayerGoal::fragment ? component_pairs(done) : nearness();
        }
        return 1 - together / (left * (left - 1));
    }

    double component_pairs(std::vector<char>& done) const {
        for (const Vertex v : m_queue)
            done[v] = 1;
        const auto size = static_cast<double>(m_queue.size());
        return size * (size - 1);
    }

    double nearness() const {
        double total = 0;
        for (std::size_t i = 1; i < m_queue.size(); ++i)
            total += 1.0 / m_steps[m_queue[i]];
        return total;
    }

    const Graph& m_graph;
    KeyPlayerGoal m_goal;
    Task& m_task;
    std::vector<std::uint32_t> m_steps;
    Set m_queue;
};

bool is_better(double value, const Set& set, const KeyPlayers& best) {
    if (best.members.empty()) return true;
    if (value > best.value + dust) return true;
    return value > best.value - dust && set < best.members;
}

/// Every set of `size` in order of members.
bool try_all(Judge& judge, Vertex vertices, std::size_t size, Set& set, KeyPlayers& best) {
    if (set.size() == size) {
        const auto value = judge.value(set);
        if (value && is_better(*value, set, best)) best = {set, *value, true};
        return value.has_value();
    }
    for (Vertex v = set.empty() ? 0 : set.back() + 1; v < vertices; ++v) {
        set.push_back(v);
        const bool go_on = try_all(judge, vertices, size, set, best);
        set.pop_back();
        if (!go_on) return false;
    }
    return true;
}

class Search {
public:
    Search(Judge& judge, std::vector<Vertex> candidates, std::size_t size, Chance& chance)
        : m_judge(judge), m_candidates(std::move(candidates)), m_size(size), m_chance(chance) {}

    /// Fills up a set begun with one candidate, then exchanges members. False: stopped.
    bool run(Vertex begin, KeyPlayers& best) {
        Set set{begin};
        m_value = -1;
        while (set.size() < m_size) {
            set.push_back(begin);
            if (!put_best_into(set, set.size() - 1)) return false;
        }
        for (bool gained = true; gained;) {
            gained = false;
            for (std::size_t place = 0; place < set.size(); ++place) {
                const double before = m_value;
                if (!put_best_into(set, place)) return false;
                gained |= m_value > before + dust;
            }
        }
        std::sort(set.begin(), set.end());
        if (is_better(m_value, set, best)) best = {set, m_value, false};
        return true;
    }

private:
    /// Chooses who stands at `place`, the others staying.
    bool put_best_into(Set& set, std::size_t place) {
        const Vertex before = set[place];
        Vertex choice = before;
        m_value = -1;
        m_chance.shuffle(std::span(m_candidates));
        for (const Vertex v : m_candidates) {
            set[place] = v;
            if (std::count(set.begin(), set.end(), v) > 1) continue;
            const auto value = m_judge.value(set);
            if (!value) return false;
            if (*value > m_value + dust) m_value = *value, choice = v;
        }
        set[place] = choice;
        return true;
    }

    Judge& m_judge;
    std::vector<Vertex> m_candidates;
    std::size_t m_size;
    Chance& m_chance;
    double m_value = -1;
};

/// Who does most alone, best first. Empty: stopped.
std::vector<Vertex> best_alone(Judge& judge, Vertex vertices) {
    std::vector<double> values;
    for (Vertex v = 0; v < vertices; ++v) {
        const auto value = judge.value({v});
        if (!value) return {};
        values.push_back(*value);
    }
    const auto rounded = significant(values);
    std::vector<Vertex> order(vertices);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](Vertex a, Vertex b) { return rounded[a] > rounded[b]; });
    order.resize(std::min(order.size(), most_candidates));
    return order;
}

} // namespace

Result<KeyPlayers> key_players(const Graph& graph, std::size_t size, KeyPlayerGoal goal,
                               std::uint64_t seed, Task& task) {
    Judge judge(graph, goal, task);
    KeyPlayers best;
    size = std::min<std::size_t>(size, graph.vertices());
    if (size == 0) return best;
    if (graph.vertices() <= most_for_exact && size <= most_members_for_exact) {
        Set set;
        if (!try_all(judge, graph.vertices(), size, set, best)) return stopped();
        return best;
    }
    const auto candidates = best_alone(judge, graph.vertices());
    if (candidates.empty()) return stopped();
    Chance chance(seed);
    size = std::min(size, candidates.size());
    Search search(judge, candidates, size, chance);
    for (int start = 0; start < starts; ++start) {
        const auto place = static_cast<std::size_t>(start) % candidates.size();
        if (!search.run(candidates[place], best)) return stopped();
    }
    return best;
}

Result<Finding> find_key_players(const Network& network, std::size_t size, KeyPlayerGoal goal,
                                 const AnalysisOptions& options, Task& task) {
    TRY(const KeyPlayers found, key_players(network.graph, size, goal, options.seed, task));
    const bool reach = goal == KeyPlayerGoal::reach;
    Finding finding = cite("key-players",
                           reach ? "Through which few is everybody reached?"
                                 : "Without which few does the network fall apart?",
                           network, options, &task);
    if (!task.may_go_on()) return stopped();
    for (const Vertex v : found.members) {
        finding.scores.emplace_back();
        finding.scores.back().vertex = v;
        finding.scores.back().value = found.value;
        finding.scores.back().rank = 1;
    }
    finding.groups.push_back({found.members, {}});
    finding.notes.push_back(
        reach ? say("Together they are 1/%1 steps from everybody on average.",
                    {decimal(found.value, 3)})
        : goal == KeyPlayerGoal::fragment
            ? say("Without them %1 of the pairs that are left cannot reach each other.",
                  {percent(found.value)})
            : say("Without them the distance fragmentation of what is left is %1.",
                  {decimal(found.value, 3)}));
    finding.notes.push_back(found.exact ? say("Every set of this size was tried.")
                                        : say("The best of 20 searches; a better set may exist."));
    finding.caveats = {verification_caveat(),
                       say("A replacement who is not in the records is not foreseen.")};
    return finding;
}

} // namespace headwater
