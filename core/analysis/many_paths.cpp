// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/many_paths.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

#include "core/network/backwards.h"
#include "core/network/traverse.h"

namespace headwater {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

struct ByLength {
    bool operator()(const Path& a, const Path& b) const {
        return a.length != b.length ? a.length < b.length : a.stops < b.stops;
    }
};

/// Searches for the rest of a way around what is forbidden, led by the exact length of the way
/// that is left where nothing is forbidden (A*, Hart, Nilsson and Raphael 1968).
class DetourFinder {
public:
    DetourFinder(const Graph& graph, std::vector<double> to_go, Length length)
        : m_graph(graph),
          m_to_go(std::move(to_go)),
          m_length(length),
          m_round(graph.vertices(), 0),
          m_so_far(graph.vertices()),
          m_before(graph.vertices()) {}

    bool is_reachable(Vertex v) const { return m_to_go[v] < infinite; }

    /// From the last stop of `root` on, not over its other stops, and not by way of `barred`
    /// first. Lengths are added up from the start, so that equal ways are equally long.
    std::optional<Path> find(std::span<const Vertex> root, Vertex to,
                             const std::set<Vertex>& barred, double root_length) {
        ++m_query;
        m_heap.clear();
        for (const Vertex v : root)
            m_round[v] = m_query, m_so_far[v] = -1;
        const Vertex spur = root.back();
        m_so_far[spur] = root_length;
        m_before[spur] = spur;
        spread(spur, &barred);
        while (!m_heap.empty()) {
            const auto [bound, v] = m_heap.front();
            std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
            m_heap.pop_back();
            if (v == to) return path_from(root, to);
            if (bound <= m_so_far[v] + m_to_go[v]) spread(v, nullptr);
        }
        return std::nullopt;
    }

private:
    void spread(Vertex v, const std::set<Vertex>* barred) {
        for (auto arc = m_graph.offsets()[v]; arc < m_graph.offsets()[v + 1]; ++arc) {
            const Vertex w = m_graph.targets()[arc];
            if (!is_reachable(w) || (barred != nullptr && barred->contains(w))) continue;
            const double there = m_so_far[v] + length_of(m_graph, arc, m_length);
            if (m_round[w] == m_query && m_so_far[w] <= there) continue; // root: -1
            m_round[w] = m_query;
            m_so_far[w] = there;
            m_before[w] = v;
            m_heap.push_back({there + m_to_go[w], w});
            std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        }
    }

    Path path_from(std::span<const Vertex> root, Vertex to) const {
        std::vector<Vertex> rest;
        for (Vertex v = to; v != root.back(); v = m_before[v])
            rest.push_back(v);
        Path path{{root.begin(), root.end()}, m_so_far[to]};
        path.stops.insert(path.stops.end(), rest.rbegin(), rest.rend());
        return path;
    }

    const Graph& m_graph;
    std::vector<double> m_to_go;
    Length m_length;
    std::vector<std::uint32_t> m_round;
    std::vector<double> m_so_far;
    std::vector<Vertex> m_before;
    std::vector<std::pair<double, Vertex>> m_heap;
    std::uint32_t m_query = 0;
};

/// Where the found ways that begin with `root` go next.
std::set<Vertex> next_stops(const std::vector<Path>& found, std::span<const Vertex> root) {
    std::set<Vertex> next;
    for (const Path& path : found)
        if (path.stops.size() > root.size() &&
            std::equal(root.begin(), root.end(), path.stops.begin()))
            next.insert(path.stops[root.size()]);
    return next;
}

double arc_length(const Graph& graph, Vertex from, Vertex to, Length length) {
    const auto row = graph.neighbours(from);
    const auto at = std::lower_bound(row.begin(), row.end(), to) - row.begin();
    return length_of(graph, graph.offsets()[from] + static_cast<std::uint32_t>(at), length);
}

void add_detours(const Graph& graph, const std::vector<Path>& found, Length length,
                 DetourFinder& finder, std::set<Path, ByLength>& candidates) {
    const auto& last = found.back().stops;
    double root_length = 0;
    for (std::size_t i = 1; i < last.size(); ++i) {
        const auto root = std::span(last).first(i);
        const auto detour = finder.find(root, last.back(), next_stops(found, root), root_length);
        if (detour) candidates.insert(*detour);
        root_length += arc_length(graph, last[i - 1], last[i], length);
    }
}

class SimplePathSearch {
public:
    SimplePathSearch(const Graph& graph, Walk& to_go, Vertex to, std::uint32_t most_steps,
                     std::size_t most, Task& task)
        : m_graph(graph),
          m_to_go(to_go),
          m_to(to),
          m_most_steps(most_steps),
          m_most(most),
          m_task(task),
          m_on_path(graph.vertices(), 0) {}

    /// False: stopped, or cut short.
    bool extend(Vertex v) {
        m_stops.push_back(v);
        m_on_path[v] = 1;
        const bool go_on = v == m_to ? keep() : branch(v);
        m_on_path[v] = 0;
        m_stops.pop_back();
        return go_on;
    }
    BoundedPaths take() { return std::move(m_found); }

private:
    bool branch(Vertex v) {
        if (!m_task.may_go_on()) return false;
        for (const Vertex w : m_graph.neighbours(v)) {
            const auto rest = m_to_go.distance(w);
            if (m_on_path[w] || rest == unreached || m_stops.size() + rest > m_most_steps) continue;
            if (!extend(w)) return false;
        }
        return true;
    }
    bool keep() {
        if (m_found.paths.size() == m_most) {
            m_found.cut_short = true;
            return false;
        }
        m_found.paths.push_back({m_stops, static_cast<double>(m_stops.size() - 1)});
        return true;
    }

    const Graph& m_graph;
    Walk& m_to_go;
    Vertex m_to;
    std::uint32_t m_most_steps;
    std::size_t m_most;
    Task& m_task;
    std::vector<char> m_on_path;
    std::vector<Vertex> m_stops;
    BoundedPaths m_found;
};

} // namespace

Result<std::vector<Path>> shortest_paths(const Graph& graph, Vertex from, Vertex to, std::size_t k,
                                         Length length, Task& task) {
    std::vector<Path> found;
    if (k == 0) return found;
    if (from == to) return std::vector<Path>{Path{{from}, 0}};
    const Backwards backwards(graph);
    TRY(auto to_go, lengths_to(backwards.graph(), to, length, task));
    DetourFinder finder(graph, std::move(to_go), length);
    std::set<Path, ByLength> candidates;
    if (const auto first = finder.find(std::span(&from, 1), to, {}, 0)) candidates.insert(*first);
    while (found.size() < k && !candidates.empty()) {
        if (!task.may_go_on()) return stopped();
        found.push_back(std::move(candidates.extract(candidates.begin()).value()));
        if (found.size() < k) add_detours(graph, found, length, finder, candidates);
    }
    return found;
}

Result<BoundedPaths> all_simple_paths(const Graph& graph, Vertex from, Vertex to,
                                      std::uint32_t most_steps, std::size_t most, Task& task) {
    const Backwards backwards(graph);
    Walk to_go(backwards.graph());
    to_go.from(to, most_steps);
    SimplePathSearch search(graph, to_go, to, most_steps, most, task);
    if (to_go.distance(from) != unreached) search.extend(from);
    auto result = search.take();
    if (!task.may_go_on() && !result.cut_short) return stopped();
    return result;
}

} // namespace headwater
