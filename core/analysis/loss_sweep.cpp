// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/loss_sweep.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headwater {

namespace {
constexpr std::uint32_t no_way = UINT32_MAX;
constexpr std::uint32_t no_place = UINT32_MAX;
} // namespace

LossSweep::LossSweep(const Graph& graph, const Graph& backward)
    : m_graph(graph),
      m_backward(backward),
      m_lanes(backward),
      m_ahead(std::size_t{graph.vertices()} + 1),
      m_before(m_ahead.size()),
      m_level(graph.vertices(), no_way),
      m_dominator(graph.vertices()),
      m_size(graph.vertices()),
      m_place(graph.vertices(), no_place),
      m_laid_out(graph.vertices()),
      m_detour(graph.vertices(), no_way) {}

bool LossSweep::add(Vertex source, std::span<double> loss, const Task& task) {
    if (!search(source, task)) return false;
    add_losses(source, loss);
    for (const Vertex v : m_order)
        m_level[v] = no_way;
    forget_order();
    return true;
}

bool LossSweep::add(std::span<const Vertex> sources, std::span<double> loss, const Task& task) {
    const bool is_near = m_lanes.search(sources, task);
    if (!task.may_go_on()) return false;
    if (!is_near) return std::ranges::all_of(sources, [&](Vertex s) { return add(s, loss, task); });
    for (std::size_t lane = 0; lane < sources.size(); ++lane) {
        take_lane(lane, sources[lane]);
        add_losses(sources[lane], loss);
        forget_order();
    }
    std::ranges::fill(m_level, no_way);
    return true;
}

/// Whoever is dominated by nobody but the source, and dominates nobody, is left out of the order.
void LossSweep::take_lane(std::size_t lane, Vertex source) {
    m_lanes.copy_levels(lane, m_level);
    std::ranges::fill(m_dominator, source);
    const std::size_t dominated = m_lanes.copy_dominated(lane, m_ahead);
    put_nearest_first(dominated);
    for (std::size_t i = 0; i < dominated; ++i)
        m_place[m_ahead[i]] = 0;
    std::size_t number = dominated;
    const auto place = [&](Vertex v) {
        if (m_place[v] != no_place) return;
        m_place[v] = 0;
        m_ahead[number++] = v;
    };
    for (std::size_t i = 0; i < dominated; ++i) {
        m_dominator[m_ahead[i]] = dominator_of(m_ahead[i], source);
        place(m_dominator[m_ahead[i]]);
    }
    place(source);
    put_nearest_first(number);
    m_order = std::span(m_ahead).first(number);
}

/// The first `number` of m_ahead; those equally near stay in their order.
void LossSweep::put_nearest_first(std::size_t number) {
    const auto some = std::span(m_ahead).first(number);
    std::array<std::size_t, LevelLanes::furthest + 2> start{};
    for (const Vertex v : some)
        ++start[m_level[v] + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    for (const Vertex v : some)
        m_before[start[m_level[v]]++] = v;
    m_ahead.swap(m_before);
}

void LossSweep::forget_order() {
    for (const Vertex v : m_order)
        m_place[v] = no_place;
}

void LossSweep::add_losses(Vertex source, std::span<double> loss) {
    lay_out_tree();
    for (const Vertex v : m_order)
        if (v != source && m_size[v] > 1) loss[v] += lost_without(v);
}

/// Breadth first, without a branch on who is met for the first time, which nobody foresees. Nearest
/// first, all predecessors of a vertex have their dominators before it is asked for its own.
bool LossSweep::search(Vertex source, const Task& task) {
    m_level[source] = 0;
    m_ahead[0] = source;
    std::size_t reached = 1;
    for (std::size_t i = 0; i < reached; ++i) {
        if (i % 16384 == 16383 && !task.may_go_on()) return false;
        const std::uint32_t next = m_level[m_ahead[i]] + 1;
        for (const Vertex w : m_graph.neighbours(m_ahead[i])) {
            m_ahead[reached] = w;
            reached += m_level[w] == no_way ? 1 : 0;
            m_level[w] = std::min(m_level[w], next);
        }
    }
    m_order = std::span(m_ahead).first(reached);
    m_dominator[source] = source;
    for (const Vertex w : m_order.subspan(1))
        m_dominator[w] = dominator_of(w, source);
    return true;
}

/// A vertex is dominated by what dominates all its predecessors.
Vertex LossSweep::dominator_of(Vertex w, Vertex source) {
    const std::uint32_t before = m_level[w] - 1;
    std::size_t found = 0;
    for (const Vertex u : m_backward.neighbours(w)) {
        m_before[found] = u;
        found += m_level[u] == before ? 1 : 0;
    }
    Vertex dominator = m_before[0];
    for (std::size_t i = 1; i < found && dominator != source; ++i)
        dominator = common_dominator(dominator, m_before[i]);
    return dominator;
}

Vertex LossSweep::common_dominator(Vertex a, Vertex b) const {
    while (a != b) {
        const auto of_a = m_level[a];
        const auto of_b = m_level[b];
        if (of_a >= of_b) a = m_dominator[a];
        if (of_b >= of_a) b = m_dominator[b];
    }
    return a;
}

/// Nearest first, a dominator comes before what it dominates.
void LossSweep::lay_out_tree() {
    for (const Vertex v : m_order)
        m_size[v] = 1;
    for (std::size_t i = m_order.size(); i-- > 1;)
        m_size[m_dominator[m_order[i]]] += m_size[m_order[i]];
    m_place[m_order[0]] = 0;
    m_laid_out[0] = m_order[0];
    // Until all are placed, m_detour of a dominator holds the next free place of its subtree.
    m_detour[m_order[0]] = 1;
    for (std::size_t i = 1; i < m_order.size(); ++i) {
        const Vertex w = m_order[i];
        auto& free = m_detour[m_dominator[w]];
        m_place[w] = free;
        m_laid_out[free] = w;
        free += m_size[w];
        m_detour[w] = m_place[w] + 1;
    }
    for (const Vertex v : m_order)
        m_detour[v] = no_way;
}

double LossSweep::lost_without(Vertex v) {
    const auto first = m_laid_out.begin() + m_place[v];
    const std::span<const Vertex> dominated(first + 1, first + m_size[v]);
    if (dominated.size() == 1) return lost_by(dominated[0], way_in(dominated[0], v));
    search_detours(dominated, v);
    double lost = 0;
    for (const Vertex x : dominated) {
        lost += lost_by(x, m_detour[x]);
        m_detour[x] = no_way;
    }
    return lost;
}

double LossSweep::lost_by(Vertex x, std::uint32_t detour) const {
    return 1.0 / m_level[x] - (detour == no_way ? 0.0 : 1.0 / detour);
}

/// The shortest way to x that comes straight from outside of what v dominates. Nobody out there is
/// nearer to the source than x, or x would not be dominated.
std::uint32_t LossSweep::way_in(Vertex x, Vertex v) const {
    std::uint32_t nearest = no_way;
    for (const Vertex y : m_backward.neighbours(x)) {
        if (m_level[y] >= nearest || y == v || dominates(v, y)) continue;
        nearest = m_level[y];
        if (nearest == m_level[x]) break;
    }
    return nearest == no_way ? no_way : nearest + 1;
}

/// Breadth first from all ways in, each begun when its turn has come.
void LossSweep::search_detours(std::span<const Vertex> dominated, Vertex v) {
    m_seeds.clear();
    m_front.clear();
    std::size_t settled = 0;
    for (const Vertex x : dominated) {
        const auto way = way_in(x, v);
        if (way == m_level[x] + 1) {
            m_detour[x] = way; // no detour can be shorter
            ++settled;
        }
        if (way != no_way) m_seeds.emplace_back(way, x);
    }
    if (settled == dominated.size()) return;
    for (const Vertex x : dominated)
        m_detour[x] = no_way;
    std::sort(m_seeds.begin(), m_seeds.end());
    std::size_t seeds = 0;
    for (std::size_t i = 0; m_front.size() < dominated.size();) {
        if (seeds == m_seeds.size() && i == m_front.size()) break;
        const auto frontier = i < m_front.size() ? m_detour[m_front[i]] : no_way;
        if (seeds < m_seeds.size() && m_seeds[seeds].first <= frontier) {
            settle(m_seeds[seeds].second, m_seeds[seeds].first);
            ++seeds;
            continue;
        }
        const Vertex x = m_front[i++];
        for (const Vertex y : m_graph.neighbours(x))
            if (dominates(v, y)) settle(y, frontier + 1);
    }
}

void LossSweep::settle(Vertex x, std::uint32_t distance) {
    if (m_detour[x] != no_way) return;
    m_detour[x] = distance;
    m_front.push_back(x);
}

} // namespace headwater
