// SPDX-License-Identifier: Apache-2.0
// When one side has taken a whole step and touches the other, every shortest path passes exactly
// one of the vertices touched; so the paths through them add up to all.
#include "core/analysis/path_sampler.h"

namespace headwater {

PathSampler::PathSampler(const Graph& graph, const Graph& backwards)
    : m_forth{graph,
              backwards,
              std::vector<std::uint32_t>(graph.vertices(), 0),
              std::vector<std::uint32_t>(graph.vertices()),
              std::vector<double>(graph.vertices()),
              {},
              {}},
      m_back{backwards,
             graph,
             std::vector<std::uint32_t>(graph.vertices(), 0),
             std::vector<std::uint32_t>(graph.vertices()),
             std::vector<double>(graph.vertices()),
             {},
             {}} {}

void PathSampler::begin(Side& side, Vertex at) {
    side.round[at] = m_round;
    side.steps[at] = 0;
    side.paths[at] = 1;
    side.rim.assign(1, at);
    side.rim_arcs = side.onwards.degree(at);
}

const std::vector<Vertex>& PathSampler::draw(Vertex from, Vertex to, Chance& chance) {
    ++m_round;
    m_inner.clear();
    m_meetings.clear();
    begin(m_forth, from);
    begin(m_back, to);
    while (m_meetings.empty() && !m_forth.rim.empty() && !m_back.rim.empty()) {
        Side& side = m_forth.rim_arcs <= m_back.rim_arcs ? m_forth : m_back;
        widen(side);
        find_meetings(side, &side == &m_forth ? m_back : m_forth);
    }
    if (m_meetings.empty()) return m_inner;
    const Vertex meeting = draw_meeting(chance);
    if (meeting != from && meeting != to) m_inner.push_back(meeting);
    walk_home(m_forth, meeting, chance);
    walk_home(m_back, meeting, chance);
    return m_inner;
}

void PathSampler::widen(Side& side) {
    side.next.clear();
    side.rim_arcs = 0;
    for (const Vertex v : side.rim) {
        for (const Vertex w : side.onwards.neighbours(v)) {
            if (!reached(side, w)) {
                side.round[w] = m_round;
                side.steps[w] = side.steps[v] + 1;
                side.paths[w] = 0;
                side.next.push_back(w);
                side.rim_arcs += side.onwards.degree(w);
            }
            if (side.steps[w] == side.steps[v] + 1) side.paths[w] += side.paths[v];
        }
    }
    side.rim.swap(side.next);
}

void PathSampler::find_meetings(const Side& side, const Side& other) {
    for (const Vertex v : side.rim)
        if (reached(other, v)) m_meetings.push_back(v);
}

Vertex PathSampler::draw_meeting(Chance& chance) const {
    double all = 0;
    for (const Vertex v : m_meetings)
        all += m_forth.paths[v] * m_back.paths[v];
    double left = chance.share() * all;
    for (const Vertex v : m_meetings)
        if ((left -= m_forth.paths[v] * m_back.paths[v]) < 0) return v;
    return m_meetings.back();
}

void PathSampler::walk_home(const Side& side, Vertex from, Chance& chance) {
    for (Vertex v = from; side.steps[v] > 0;) {
        double left = chance.share() * side.paths[v];
        Vertex before = v;
        for (const Vertex u : side.homewards.neighbours(v)) {
            if (!reached(side, u) || side.steps[u] + 1 != side.steps[v]) continue;
            before = u;
            if ((left -= side.paths[u]) < 0) break;
        }
        v = before;
        if (side.steps[v] > 0) m_inner.push_back(v);
    }
}

} // namespace headwater
