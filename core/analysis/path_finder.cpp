// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/path_finder.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

namespace headwater {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

std::vector<Vertex> spliced(std::vector<Vertex> forth, const std::vector<Vertex>& back) {
    std::reverse(forth.begin(), forth.end());
    forth.insert(forth.end(), back.begin(), back.end());
    return forth;
}

} // namespace

StepFinder::StepFinder(const Graph& graph, const Graph& backwards)
    : m_forth{graph}, m_back{backwards}, m_seen(graph.vertices()) {}

void StepFinder::begin(Side& side, Vertex at) {
    m_seen[at] = {side.visit, at};
    side.rim.assign(1, at);
    side.ties = side.graph.degree(at);
}

std::optional<Path> StepFinder::find(Vertex from, Vertex to) {
    if (from == to) return Path{{from}, 0};
    m_forth.visit = m_back.visit + 1;
    m_back.visit += 2;
    m_met = false;
    begin(m_forth, from);
    begin(m_back, to);
    while (!m_met && !m_forth.rim.empty() && !m_back.rim.empty()) {
        if (m_forth.ties <= m_back.ties)
            widen(m_forth, m_back);
        else
            widen(m_back, m_forth);
    }
    if (!m_met) return std::nullopt;
    return joined();
}

/// One step outwards, or up to the meeting nearest to where the side began.
void StepFinder::widen(Side& side, const Side& other) {
    side.next.clear();
    side.ties = 0;
    for (const Vertex v : side.rim)
        if (look_around(side, other, v)) return;
    side.rim.swap(side.next);
}

/// True: the sides have met.
bool StepFinder::look_around(Side& side, const Side& other, Vertex v) {
    for (const Vertex w : side.graph.neighbours(v)) {
        Seen& seen = m_seen[w];
        if (seen.visit == side.visit) continue;
        if (seen.visit == other.visit) {
            m_met = true;
            m_here = &side == &m_forth ? v : w;
            m_there = &side == &m_forth ? w : v;
            return true;
        }
        seen = {side.visit, v};
        side.next.push_back(w);
        side.ties += side.graph.degree(w);
    }
    return false;
}

std::vector<Vertex> StepFinder::trail(Vertex at) const {
    std::vector<Vertex> stops{at};
    while (m_seen[stops.back()].before != stops.back())
        stops.push_back(m_seen[stops.back()].before);
    return stops;
}

Path StepFinder::joined() const {
    Path path;
    path.stops = spliced(trail(m_here), trail(m_there));
    path.length = static_cast<double>(path.stops.size() - 1);
    return path;
}

LengthFinder::LengthFinder(const Graph& graph, const Graph& backwards)
    : m_forth{graph, 0}, m_back{backwards, 1}, m_seen(graph.vertices()) {}

void LengthFinder::begin(Side& side, Vertex at) {
    side.heap.clear();
    m_seen[at][side.number] = {0, m_round, at};
    push(side, 0, at);
}

void LengthFinder::push(Side& side, double length, Vertex v) {
    side.heap.push_back({length, v});
    std::push_heap(side.heap.begin(), side.heap.end(), std::greater<>());
}

bool LengthFinder::drop_outdated(Side& side) {
    while (!side.heap.empty() &&
           side.heap.front().length > m_seen[side.heap.front().vertex][side.number].length) {
        std::pop_heap(side.heap.begin(), side.heap.end(), std::greater<>());
        side.heap.pop_back();
    }
    return !side.heap.empty();
}

std::optional<Path> LengthFinder::find(Vertex from, Vertex to) {
    ++m_round;
    m_best = infinite;
    begin(m_forth, from);
    begin(m_back, to);
    if (from == to) return Path{{from}, 0};
    while (drop_outdated(m_forth) && drop_outdated(m_back)) {
        if (m_forth.heap.front().length + m_back.heap.front().length >= m_best) break;
        if (m_forth.heap.size() <= m_back.heap.size())
            settle_nearest(m_forth, m_back);
        else
            settle_nearest(m_back, m_forth);
    }
    if (m_best == infinite) return std::nullopt;
    return joined();
}

/// Who cannot be part of a way shorter than the best is noted, but need not wait: the other side
/// is either through with him or at least `beyond` away from him.
void LengthFinder::settle_nearest(Side& side, const Side& other) {
    const auto [length, v] = side.heap.front();
    std::pop_heap(side.heap.begin(), side.heap.end(), std::greater<>());
    side.heap.pop_back();
    const double beyond = other.heap.front().length;
    for (auto arc = side.graph.offsets()[v]; arc < side.graph.offsets()[v + 1]; ++arc) {
        const double there = length + length_of(side.graph, arc, Length::inverse_strength);
        if (there >= m_best) continue;
        const Vertex w = side.graph.targets()[arc];
        Seen& seen = m_seen[w][side.number];
        if (seen.round == m_round && seen.length <= there) continue;
        seen = {there, m_round, v};
        const Seen& met = m_seen[w][other.number];
        if (met.round == m_round && there + met.length < m_best) {
            m_best = there + met.length;
            m_meeting = w;
        }
        if (there + beyond < m_best) push(side, there, w);
    }
}

std::vector<Vertex> LengthFinder::trail(const Side& side) const {
    std::vector<Vertex> stops{m_meeting};
    while (m_seen[stops.back()][side.number].before != stops.back())
        stops.push_back(m_seen[stops.back()][side.number].before);
    return stops;
}

Path LengthFinder::joined() const {
    auto rest = trail(m_back);
    rest.erase(rest.begin());
    return {spliced(trail(m_forth), rest), m_best};
}

Result<std::vector<double>> lengths_to(const Graph& backwards, Vertex to, Length length,
                                       Task& task) {
    std::vector<double> result(backwards.vertices(), infinite);
    using Reached = std::pair<double, Vertex>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    result[to] = 0;
    queue.push({0, to});
    for (std::uint32_t settled = 1; !queue.empty(); ++settled) {
        if (settled % 4096 == 0 && !task.may_go_on()) return stopped();
        const auto [so_far, v] = queue.top();
        queue.pop();
        if (so_far > result[v]) continue;
        for (auto arc = backwards.offsets()[v]; arc < backwards.offsets()[v + 1]; ++arc) {
            const Vertex w = backwards.targets()[arc];
            const double there = so_far + length_of(backwards, arc, length);
            if (there >= result[w]) continue;
            result[w] = there;
            queue.push({there, w});
        }
    }
    return result;
}

} // namespace headwater
