// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/cliques.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>

#include "core/analysis/cores.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

using Set = std::vector<Vertex>; // in order

constexpr std::size_t too_many_cliques = 1000000;

Set common(const Set& a, std::span<const Vertex> b) {
    Set result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

class CliqueSearch {
public:
    CliqueSearch(const Graph& graph, std::size_t smallest, std::size_t most, Task& task)
        : m_graph(graph), m_smallest(smallest), m_most(most), m_task(task) {}

    /// Extends the present clique by `candidates`; nothing that fits to one of `done` is new.
    bool extend(Set candidates, Set done) {
        if (!m_task.may_go_on() || m_found.size() > m_most) return false;
        if (candidates.empty() && done.empty()) {
            keep();
            return true;
        }
        if (m_clique.size() + candidates.size() < m_smallest) return true;
        const auto best = m_graph.neighbours(pivot(candidates, done));
        Set to_try;
        std::set_difference(candidates.begin(), candidates.end(), best.begin(), best.end(),
                            std::back_inserter(to_try));
        for (const Vertex v : to_try) {
            const auto row = m_graph.neighbours(v);
            m_clique.push_back(v);
            const bool go_on = extend(common(candidates, row), common(done, row));
            m_clique.pop_back();
            if (!go_on) return false;
            candidates.erase(std::lower_bound(candidates.begin(), candidates.end(), v));
            done.insert(std::lower_bound(done.begin(), done.end(), v), v);
        }
        return true;
    }

    void start_with(Vertex v) { m_clique.assign(1, v); }
    const Grouping& found() const { return m_found; }

private:
    void keep() {
        if (m_clique.size() < m_smallest) return;
        m_found.push_back(m_clique);
        std::sort(m_found.back().begin(), m_found.back().end());
    }

    /// Whoever knows most candidates: they need not be tried beside him.
    Vertex pivot(const Set& candidates, const Set& done) const {
        Vertex best = 0;
        std::size_t most = 0;
        bool none = true;
        for (const Set* set : {&candidates, &done})
            for (const Vertex v : *set) {
                const auto known = common(candidates, m_graph.neighbours(v)).size();
                if (none || known > most) best = v, most = known, none = false;
            }
        return best;
    }

    const Graph& m_graph;
    std::size_t m_smallest;
    std::size_t m_most;
    Task& m_task;
    Set m_clique;
    Grouping m_found;
};

/// Joins cliques that share `shared` members or more: the number of the first of each union.
class Unions {
public:
    explicit Unions(std::size_t size) : m_parent(size) {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }
    std::size_t root(std::size_t i) {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_parent;
};

bool join_overlapping(const Grouping& cliques, Vertex vertices, std::size_t shared, Unions& unions,
                      Task& task) {
    std::vector<std::vector<std::size_t>> cliques_of(vertices);
    std::vector<std::size_t> together(cliques.size(), 0);
    std::vector<std::size_t> met;
    for (std::size_t i = 0; i < cliques.size(); ++i) {
        if (!task.may_go_on()) return false;
        for (const Vertex v : cliques[i]) {
            for (const auto other : cliques_of[v])
                if (++together[other] == 1) met.push_back(other);
            cliques_of[v].push_back(i);
        }
        for (const auto other : met) {
            if (together[other] >= shared) unions.join(i, other);
            together[other] = 0;
        }
        met.clear();
    }
    return true;
}

} // namespace

Result<Grouping> maximal_cliques(const Graph& graph, std::size_t smallest, std::size_t most,
                                 Task& task) {
    const auto core = core_numbers(graph, task);
    const auto later = [&](Vertex a, Vertex b) {
        return std::pair(core[a], a) < std::pair(core[b], b);
    };
    CliqueSearch search(graph, smallest, most, task);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        Set candidates;
        Set done;
        for (const Vertex w : graph.neighbours(v))
            (later(v, w) ? candidates : done).push_back(w);
        search.start_with(v);
        if (search.extend(std::move(candidates), std::move(done))) continue;
        if (!task.may_go_on()) return stopped();
        return fail("There are more than %1 circles in which everybody knows everybody. Narrow "
                    "the filter, or raise the confidence wanted.",
                    {count(most)});
    }
    return search.found();
}

Result<Grouping> clique_percolation(const Graph& graph, std::size_t k, Task& task) {
    TRY(const Grouping cliques, maximal_cliques(graph, k, too_many_cliques, task));
    Unions unions(cliques.size());
    if (!join_overlapping(cliques, graph.vertices(), k - 1, unions, task)) return stopped();
    std::vector<std::set<Vertex>> members(cliques.size());
    for (std::size_t i = 0; i < cliques.size(); ++i)
        members[unions.root(i)].insert(cliques[i].begin(), cliques[i].end());
    Grouping result;
    for (const auto& group : members)
        if (!group.empty()) result.emplace_back(group.begin(), group.end());
    put_in_order(result);
    return result;
}

} // namespace headwater
