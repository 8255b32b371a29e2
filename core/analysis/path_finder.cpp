// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/path_finder.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

namespace headwater {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// From `at` along `before` to where that side began.
std::vector<Vertex> trail(const std::vector<Vertex>& before, Vertex at) {
    std::vector<Vertex> stops{at};
    while (before[stops.back()] != stops.back())
        stops.push_back(before[stops.back()]);
    return stops;
}

std::vector<Vertex> spliced(std::vector<Vertex> forth, const std::vector<Vertex>& back) {
    std::reverse(forth.begin(), forth.end());
    forth.insert(forth.end(), back.begin() + 1, back.end());
    return forth;
}

} // namespace

StepFinder::StepFinder(const Graph& graph, const Graph& backwards)
    : m_forth{graph,
              std::vector<std::uint32_t>(graph.vertices(), 0),
              std::vector<Vertex>(graph.vertices()),
              {},
              {}},
      m_back{backwards,
             std::vector<std::uint32_t>(graph.vertices(), 0),
             std::vector<Vertex>(graph.vertices()),
             {},
             {}} {}

void StepFinder::begin(Side& side, Vertex at) {
    side.round[at] = m_round;
    side.before[at] = at;
    side.rim.assign(1, at);
}

std::optional<Path> StepFinder::find(Vertex from, Vertex to) {
    ++m_round;
    begin(m_forth, from);
    begin(m_back, to);
    if (from == to) return Path{{from}, 0};
    while (!m_forth.rim.empty() && !m_back.rim.empty()) {
        const bool forth = m_forth.rim.size() <= m_back.rim.size();
        const auto meeting = forth ? widen(m_forth, m_back) : widen(m_back, m_forth);
        if (meeting) return joined(*meeting);
    }
    return std::nullopt;
}

std::optional<Vertex> StepFinder::widen(Side& side, const Side& other) {
    side.next.clear();
    for (const Vertex v : side.rim) {
        for (const Vertex w : side.graph.neighbours(v)) {
            if (reached(side, w)) continue;
            side.round[w] = m_round;
            side.before[w] = v;
            if (reached(other, w)) return w;
            side.next.push_back(w);
        }
    }
    side.rim.swap(side.next);
    return std::nullopt;
}

Path StepFinder::joined(Vertex meeting) const {
    Path path;
    path.stops = spliced(trail(m_forth.before, meeting), trail(m_back.before, meeting));
    path.length = static_cast<double>(path.stops.size() - 1);
    return path;
}

LengthFinder::LengthFinder(const Graph& graph, const Graph& backwards)
    : m_forth{graph,
              std::vector<std::uint32_t>(graph.vertices(), 0),
              std::vector<double>(graph.vertices()),
              std::vector<Vertex>(graph.vertices()),
              {}},
      m_back{backwards,
             std::vector<std::uint32_t>(graph.vertices(), 0),
             std::vector<double>(graph.vertices()),
             std::vector<Vertex>(graph.vertices()),
             {}} {}

void LengthFinder::begin(Side& side, Vertex at) {
    side.heap.clear();
    push(side, at, 0, at);
}

void LengthFinder::push(Side& side, Vertex v, double length, Vertex before) {
    side.round[v] = m_round;
    side.length[v] = length;
    side.before[v] = before;
    side.heap.push_back({length, v});
    std::push_heap(side.heap.begin(), side.heap.end(), std::greater<>());
}

bool LengthFinder::drop_outdated(Side& side) {
    while (!side.heap.empty() && side.heap.front().length > side.length[side.heap.front().vertex]) {
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
        const double forth = m_forth.heap.front().length;
        const double back = m_back.heap.front().length;
        if (forth + back >= m_best) break;
        if (forth <= back)
            settle_nearest(m_forth, m_back);
        else
            settle_nearest(m_back, m_forth);
    }
    if (m_best == infinite) return std::nullopt;
    return joined();
}

void LengthFinder::settle_nearest(Side& side, const Side& other) {
    const auto [length, v] = side.heap.front();
    std::pop_heap(side.heap.begin(), side.heap.end(), std::greater<>());
    side.heap.pop_back();
    for (auto arc = side.graph.offsets()[v]; arc < side.graph.offsets()[v + 1]; ++arc) {
        const Vertex w = side.graph.targets()[arc];
        const double there = length + length_of(side.graph, arc, Length::inverse_strength);
        if (side.round[w] == m_round && side.length[w] <= there) continue;
        push(side, w, there, v);
        if (other.round[w] != m_round || there + other.length[w] >= m_best) continue;
        m_best = there + other.length[w];
        m_meeting = w;
    }
}

Path LengthFinder::joined() const {
    return {spliced(trail(m_forth.before, m_meeting), trail(m_back.before, m_meeting)), m_best};
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
