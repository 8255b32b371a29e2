// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/recovery.h"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <unordered_map>

#include "core/network/traverse.h"

namespace headwater {

namespace {

/// Whom everybody of the line knows, and how well.
class Trust {
public:
    Trust(const SupplyLine& line, const Network& network)
        : m_network(network), m_vertex(line.holders.size(), no_place) {
        std::unordered_map<EntityId, Vertex> vertex;
        for (Vertex v = 0; v < network.vertices(); ++v)
            vertex.emplace(network.actors[v].id, v);
        for (Vertex h = 0; h < line.size(); ++h)
            if (const auto found = vertex.find(line.holders[h].actor.id); found != vertex.end())
                m_vertex[h] = found->second;
        m_gone.assign(network.vertices(), false);
    }

    void take(Vertex holder) {
        if (m_vertex[holder] != no_place) m_gone[m_vertex[holder]] = true;
    }

    /// Steps from one holder to all others, by holder; `unreached` where there is no way.
    std::vector<std::uint32_t> distances(Vertex from) const {
        std::vector<std::uint32_t> steps(m_vertex.size(), unreached);
        if (m_vertex[from] == no_place) return steps;
        Walk walk(m_network.graph);
        walk.from(m_vertex[from]);
        for (Vertex h = 0; h < m_vertex.size(); ++h)
            if (m_vertex[h] != no_place) steps[h] = walk.distance(m_vertex[h]);
        return steps;
    }

    /// They know each other, or somebody who is still there knows both.
    bool can_deal(Vertex a, Vertex b) const {
        if (m_vertex[a] == no_place || m_vertex[b] == no_place) return false;
        const Graph& graph = m_network.graph;
        if (graph.has_arc(m_vertex[a], m_vertex[b])) return true;
        return std::ranges::any_of(graph.neighbours(m_vertex[a]), [&](Vertex w) {
            return !m_gone[w] && graph.has_arc(w, m_vertex[b]);
        });
    }

private:
    const Network& m_network;
    std::vector<Vertex> m_vertex; ///< of each holder
    std::vector<bool> m_gone;
};

class Refilling {
public:
    Refilling(const SupplyLine& line, const Network& network,
              const std::vector<StrikeTarget>& targets)
        : m_before(line), m_line(line), m_trust(line, network), m_out(taken_out(line, targets)) {
        const auto counts = count_lines(line, LineOrder(line));
        m_all = counts.all;
        for (const StrikeTarget& target : targets)
            if (target.kind == StrikeTarget::Kind::arrest) {
                m_positions.push_back(target.at);
                m_trust.take(target.at);
            }
        std::ranges::stable_sort(
            m_positions, [&](Vertex a, Vertex b) { return counts.through[a] > counts.through[b]; });
    }

    double open() const {
        if (m_all == 0) return 1;
        return std::min(1., count_lines(m_line, LineOrder(m_line), m_out).all / m_all);
    }

    const std::vector<Vertex>& positions() const { return m_positions; }
    std::vector<std::uint32_t> distances(Vertex from) const { return m_trust.distances(from); }

    /// Who stands at the same stage, was not taken and has not stepped in yet.
    std::vector<Vertex> successors(Vertex position) const {
        std::vector<Vertex> found;
        for (Vertex v = 0; v < m_before.size(); ++v)
            if (v != position && !m_out.holders[v] && !m_stepped_in.contains(v) &&
                m_before.holders[v].stage == m_before.holders[position].stage)
                found.push_back(v);
        return found;
    }

    void step_in(Vertex position, Vertex successor) {
        m_stepped_in.insert(successor);
        std::vector<Movement> more;
        for (const SupplyArc& arc : m_before.arcs) {
            if (arc.from != position && arc.to != position) continue;
            const Vertex partner = arc.from == position ? arc.to : arc.from;
            if (partner == successor || !m_trust.can_deal(successor, partner)) continue;
            Movement movement = m_before.movements[arc.movements.front()];
            (arc.from == position ? movement.from : movement.to) = successor;
            more.push_back(std::move(movement));
        }
        m_line.movements.insert(m_line.movements.end(), more.begin(), more.end());
        const auto closed = closed_arcs();
        connect(m_line);
        m_out.arcs.assign(m_line.arcs.size(), false);
        for (std::size_t a = 0; a < m_line.arcs.size(); ++a)
            m_out.arcs[a] = closed.contains({m_line.arcs[a].from, m_line.arcs[a].to});
    }

private:
    std::set<std::pair<Vertex, Vertex>> closed_arcs() const {
        std::set<std::pair<Vertex, Vertex>> closed;
        for (std::size_t a = 0; a < m_line.arcs.size(); ++a)
            if (m_out.arcs[a]) closed.insert({m_line.arcs[a].from, m_line.arcs[a].to});
        return closed;
    }

    const SupplyLine& m_before;
    SupplyLine m_line; ///< with what successors took over
    Trust m_trust;
    TakenOut m_out;
    double m_all = 0;
    std::vector<Vertex> m_positions;
    std::set<Vertex> m_stepped_in;
};

/// The nearest to who was taken; of equals the first.
RecoveryStep nearest(const Refilling& refilling, Vertex position) {
    RecoveryStep step{position, no_place, 0, 0};
    const auto distances = refilling.distances(position);
    for (const Vertex v : refilling.successors(position)) {
        if (distances[v] == unreached) continue;
        if (step.by != no_place && distances[v] >= step.distance) continue;
        step.by = v;
        step.distance = distances[v];
    }
    return step;
}

RecoveryStep drawn(const Refilling& refilling, Vertex position, std::mt19937_64& random) {
    const auto candidates = refilling.successors(position);
    if (candidates.empty()) return {position, no_place, 0, 0};
    return {position, candidates[random() % candidates.size()], 0, 0};
}

Recovery refill(Refilling refilling, Replacement replacement, std::mt19937_64& random) {
    Recovery recovery{replacement, refilling.open(), {}};
    for (const Vertex position : refilling.positions()) {
        RecoveryStep step{position, no_place, 0, 0};
        if (replacement == Replacement::friend_of_friend) step = nearest(refilling, position);
        if (replacement == Replacement::random) step = drawn(refilling, position, random);
        if (step.by != no_place) refilling.step_in(position, step.by);
        step.lines = refilling.open();
        recovery.steps.push_back(step);
    }
    return recovery;
}

} // namespace

const char* name_of(Replacement replacement) {
    constexpr std::array names{"none", "random", "friend of a friend"};
    return names[static_cast<std::size_t>(replacement)];
}

Result<Recovery> forecast_recovery(const SupplyLine& line, const Network& network,
                                   const std::vector<StrikeTarget>& targets,
                                   Replacement replacement, std::size_t draws, std::uint64_t seed,
                                   Task& task) {
    std::mt19937_64 random(seed);
    const Refilling start(line, network, targets);
    Recovery mean = refill(start, replacement, random);
    if (replacement != Replacement::random) return mean;
    for (std::size_t d = 1; d < draws; ++d) {
        if (!task.may_go_on()) return stopped();
        const Recovery one = refill(start, replacement, random);
        for (std::size_t i = 0; i < mean.steps.size(); ++i)
            mean.steps[i].lines += one.steps[i].lines;
    }
    for (RecoveryStep& step : mean.steps) {
        step.by = no_place;
        step.lines /= static_cast<double>(std::max<std::size_t>(1, draws));
    }
    return mean;
}

} // namespace headwater
