// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/weighted_sweep.h"

namespace headwater {

WeightedSweep::WeightedSweep(const WeightedRows& rows, std::span<const double> worth,
                             double farthest, Ways ways)
    : m_rows(rows),
      m_worth(worth),
      m_ways(ways),
      m_queue(rows.vertices(), farthest),
      m_limit(rows.vertices(), unreached),
      m_distance(rows.vertices(), unreached),
      m_candidate(rows.vertices(), none),
      m_paths(rows.vertices()),
      m_share(rows.vertices()) {}

bool WeightedSweep::add(Vertex source, double taken, std::span<double> sum, const Task& task) {
    if (!search(source, task)) return false;
    gather(taken, sum);
    return true;
}

double WeightedSweep::farthest(Vertex source, const Task& task) {
    return search(source, task) ? m_distance[m_order.back()] : 0;
}

/// Nobody is farther than by way of the source before; what is longer need not be looked at.
void WeightedSweep::prepare(Vertex source) {
    const double detour = m_ways == Ways::both ? m_distance[source] : unreached;
    for (const Vertex v : m_touched) {
        m_limit[v] = (detour + m_distance[v]) * (1 + 2 * equal);
        m_distance[v] = unreached;
        m_candidate[v] = none;
        m_share[v] = 0;
    }
    m_touched.clear();
    m_order.clear();
    m_before.clear();
    m_upto.clear();
    m_candidates.clear();
}

bool WeightedSweep::search(Vertex source, const Task& task) {
    prepare(source);
    m_distance[source] = m_limit[source] = 0;
    m_touched.push_back(source);
    m_queue.push(0, source);
    const auto is_stale = [&](const DistanceQueue::Entry& e) {
        return e.first > m_distance[e.second];
    };
    DistanceQueue::Entry nearest;
    while (m_queue.pop(nearest, is_stale)) {
        if (m_order.size() % 8192 == 0 && !task.may_go_on()) {
            m_queue.clear();
            m_ways = Ways::one; // half the distances bound nothing
            return false;
        }
        settle(nearest.second, nearest.first);
        relax(nearest.second, nearest.first);
    }
    return true;
}

void WeightedSweep::relax(Vertex v, double distance) {
    for (const auto& arc : m_rows.row(v)) {
        const double via = distance + arc.length;
        if (via > m_limit[arc.to]) continue;
        if (via < m_distance[arc.to]) {
            if (m_distance[arc.to] == unreached) m_touched.push_back(arc.to);
            if (via * (1 + equal) < m_distance[arc.to]) m_candidate[arc.to] = none;
            m_distance[arc.to] = via;
            m_limit[arc.to] = via * (1 + equal);
            m_queue.push(via, arc.to);
        }
        m_candidates.push_back({via, v, m_candidate[arc.to]});
        m_candidate[arc.to] = static_cast<std::uint32_t>(m_candidates.size() - 1);
    }
}

/// All who are nearer have relaxed: the candidates are complete, and some have been outdone.
void WeightedSweep::settle(Vertex v, double distance) {
    double paths = m_order.empty() ? 1 : 0;
    for (std::uint32_t c = m_candidate[v]; c != none; c = m_candidates[c].next) {
        const Candidate& candidate = m_candidates[c];
        const bool nearer = m_distance[candidate.from] < distance;
        if (!nearer || candidate.distance > m_limit[v]) continue;
        paths += m_paths[candidate.from];
        m_before.push_back(candidate.from);
    }
    m_paths[v] = paths;
    m_order.push_back(v);
    m_upto.push_back(static_cast<std::uint32_t>(m_before.size()));
}

void WeightedSweep::gather(double taken, std::span<double> sum) {
    for (std::size_t i = m_order.size(); i-- > 1;) {
        const Vertex v = m_order[i];
        const double gain = (m_worth[v] + m_share[v]) / m_paths[v];
        sum[v] += taken * m_share[v];
        for (std::uint32_t b = m_upto[i - 1]; b < m_upto[i]; ++b) {
            m_share[m_before[b]] += m_paths[m_before[b]] * gain;
        }
    }
}

} // namespace headwater
