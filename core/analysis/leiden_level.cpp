// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leiden_level.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace headwater {

namespace {

constexpr auto unnumbered = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t steps_between_questions = 4096;

/// Weights from one node to each community around it; forgets in no time.
class Around {
public:
    explicit Around(std::size_t communities) : m_weight(communities, 0) {}

    void add(std::uint32_t community, double weight) {
        if (m_weight[community] == 0) m_touched.push_back(community);
        m_weight[community] += weight;
    }
    double weight(std::uint32_t community) const { return m_weight[community]; }
    const std::vector<std::uint32_t>& touched() const { return m_touched; }
    void forget() {
        for (const auto community : m_touched)
            m_weight[community] = 0;
        m_touched.clear();
    }

private:
    std::vector<double> m_weight;
    std::vector<std::uint32_t> m_touched;
};

std::vector<std::uint32_t> shuffled(std::uint32_t size, Chance& chance) {
    std::vector<std::uint32_t> order(size);
    std::iota(order.begin(), order.end(), 0U);
    chance.shuffle(std::span(order));
    return order;
}

} // namespace

std::uint32_t renumber(Labels& labels) {
    std::uint32_t most = 0;
    for (const auto label : labels)
        most = std::max(most, label);
    std::vector<std::uint32_t> number(labels.empty() ? 0 : std::size_t{most} + 1, unnumbered);
    std::uint32_t next = 0;
    for (auto& label : labels) {
        if (number[label] == unnumbered) number[label] = next++;
        label = number[label];
    }
    return next;
}

LeidenLevel::LeidenLevel(const Graph& graph, bool weighted, double resolution)
    : m_offsets(graph.offsets().begin(), graph.offsets().end()),
      m_targets(graph.targets().begin(), graph.targets().end()),
      m_strength(graph.vertices(), 0) {
    if (weighted) m_weights.assign(graph.strengths().begin(), graph.strengths().end());
    double all = 0;
    for (std::uint32_t v = 0; v < size(); ++v) {
        for_each_neighbour(v, [&](std::uint32_t, double weight) { m_strength[v] += weight; });
        all += m_strength[v];
    }
    m_factor = all > 0 ? resolution / all : 0;
}

/// The fast local moving of Leiden: only who has a changed neighbour is asked again.
class LeidenLevel::Mover {
public:
    Mover(const LeidenLevel& level, Labels& community, Chance& chance)
        : m_level(level),
          m_community(community),
          m_total(level.size(), 0),
          m_members(level.size(), 0),
          m_around(level.size()),
          m_queue(shuffled(level.size(), chance)),
          m_waiting(level.size(), 1) {
        for (std::uint32_t v = 0; v < level.size(); ++v) {
            m_total[community[v]] += level.m_strength[v];
            ++m_members[community[v]];
        }
        for (std::uint32_t c = level.size(); c-- > 0;)
            if (m_members[c] == 0) m_empty.push_back(c);
    }

    bool run(Task& task) {
        std::uint32_t steps = 0;
        const auto size = m_level.size();
        for (std::uint32_t at = 0, left = size; left > 0; at = at + 1 == size ? 0 : at + 1) {
            if (++steps % steps_between_questions == 0 && !task.may_go_on()) return false;
            const auto node = m_queue[at];
            m_waiting[node] = 0;
            --left;
            if (!move(node)) continue;
            m_level.for_each_neighbour(node, [&](std::uint32_t other, double) {
                if (m_waiting[other] || m_community[other] == m_community[node]) return;
                m_waiting[other] = 1;
                m_queue[(at + 1 + left++) % size] = other; // the places behind `at` are free
            });
        }
        return true;
    }

private:
    bool move(std::uint32_t node) {
        const auto here = m_community[node];
        const double strength = m_level.m_strength[node];
        m_level.for_each_neighbour(node, [&](std::uint32_t other, double weight) {
            m_around.add(m_community[other], weight);
        });
        m_total[here] -= strength;
        const double slope = strength * m_level.m_factor;
        const double dust = 1e-12 * strength;
        auto best = here;
        double gain = m_around.weight(here) - slope * m_total[here];
        for (const auto there : m_around.touched()) {
            const double other = m_around.weight(there) - slope * m_total[there];
            if (other > gain + dust) gain = other, best = there;
        }
        if (gain < -dust && m_members[here] > 1 && !m_empty.empty()) best = m_empty.back();
        m_around.forget();
        m_total[best] += strength;
        if (best == here) return false;
        settle(node, here, best);
        return true;
    }

    void settle(std::uint32_t node, std::uint32_t from, std::uint32_t to) {
        if (m_members[to]++ == 0) m_empty.pop_back();
        if (--m_members[from] == 0) m_empty.push_back(from);
        m_community[node] = to;
    }

    const LeidenLevel& m_level;
    Labels& m_community;
    std::vector<double> m_total;
    std::vector<std::uint32_t> m_members;
    std::vector<std::uint32_t> m_empty;
    Around m_around;
    std::vector<std::uint32_t> m_queue; ///< a ring
    std::vector<char> m_waiting;
};

bool LeidenLevel::move_nodes(Labels& community, Chance& chance, Task& task) const {
    return Mover(*this, community, chance).run(task);
}

class LeidenLevel::Refiner {
public:
    Refiner(const LeidenLevel& level, const Labels& community, Chance* luck)
        : m_level(level),
          m_luck(luck),
          m_community(community),
          m_refined(level.size()),
          m_total(level.m_strength),
          m_outside(level.size(), 0),
          m_community_total(level.size(), 0),
          m_alone(level.size(), 1),
          m_around(level.size()) {
        std::iota(m_refined.begin(), m_refined.end(), 0U);
        for (std::uint32_t v = 0; v < level.size(); ++v) {
            m_community_total[community[v]] += level.m_strength[v];
            level.for_each_neighbour(v, [&](std::uint32_t other, double weight) {
                if (community[other] == community[v]) m_outside[v] += weight;
            });
        }
    }

    void merge(std::uint32_t node) {
        if (!m_alone[node] || !well_connected(node)) return;
        m_level.for_each_neighbour(node, [&](std::uint32_t other, double weight) {
            if (m_community[other] == m_community[node]) m_around.add(m_refined[other], weight);
        });
        const double slope = m_level.m_strength[node] * m_level.m_factor;
        const auto best = m_luck ? drawn(node, slope) : likeliest(node, slope);
        if (best != node) join(node, best);
        m_around.forget();
    }

    Labels take() { return std::move(m_refined); }

private:
    double gain(std::uint32_t set, double slope) const {
        return well_connected(set) ? m_around.weight(set) - slope * m_total[set] : 0;
    }

    std::uint32_t likeliest(std::uint32_t node, double slope) const {
        auto best = node;
        double most = 1e-12 * m_level.m_strength[node];
        for (const auto set : m_around.touched())
            if (const double g = gain(set, slope); g > most) most = g, best = set;
        return best;
    }

    /// One of those that gain, each as often as its share of all that could be gained.
    std::uint32_t drawn(std::uint32_t node, double slope) const {
        double all = 0;
        for (const auto set : m_around.touched())
            all += std::max(0.0, gain(set, slope));
        double left = m_luck->share() * all;
        for (const auto set : m_around.touched())
            if ((left -= std::max(0.0, gain(set, slope))) < 0) return set;
        return node;
    }

    /// Of a set, named after a node of it: are its ties to the rest of its community at least
    /// what chance gives?
    bool well_connected(std::uint32_t set) const {
        const double rest = m_community_total[m_community[set]] - m_total[set];
        return m_outside[set] >= m_level.m_factor * m_total[set] * rest * (1 - 1e-12);
    }

    void join(std::uint32_t node, std::uint32_t set) {
        m_outside[set] += m_outside[node] - 2 * m_around.weight(set);
        m_total[set] += m_total[node];
        m_total[node] = 0;
        m_alone[set] = 0;
        m_alone[node] = 0;
        m_refined[node] = set;
    }

    const LeidenLevel& m_level;
    Chance* m_luck; ///< empty: always the best
    const Labels& m_community;
    Labels m_refined;
    std::vector<double> m_total;   ///< strength of each set
    std::vector<double> m_outside; ///< from each set to the rest of its community
    std::vector<double> m_community_total;
    std::vector<char> m_alone;
    Around m_around;
};

std::optional<Labels> LeidenLevel::refine(const Labels& community, Refinement how, Chance& chance,
                                          Task& task) const {
    Refiner refiner(*this, community, how == Refinement::by_chance ? &chance : nullptr);
    std::uint32_t steps = 0;
    for (const auto node : shuffled(size(), chance)) {
        if (++steps % steps_between_questions == 0 && !task.may_go_on()) return std::nullopt;
        refiner.merge(node);
    }
    return refiner.take();
}

LeidenLevel LeidenLevel::joined(const Labels& labels, std::uint32_t sets) const {
    std::vector<std::uint32_t> starts(std::size_t{sets} + 1, 0);
    for (const auto label : labels)
        ++starts[label + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> order(size());
    auto next = starts;
    for (std::uint32_t v = 0; v < size(); ++v)
        order[next[labels[v]]++] = v;

    LeidenLevel level;
    level.m_factor = m_factor;
    level.m_strength.assign(sets, 0);
    level.m_offsets.assign(1, 0);
    Around around(sets);
    for (std::uint32_t set = 0; set < sets; ++set) {
        for (auto i = starts[set]; i < starts[set + 1]; ++i) {
            level.m_strength[set] += m_strength[order[i]];
            for_each_neighbour(order[i], [&](std::uint32_t other, double weight) {
                if (labels[other] != set) around.add(labels[other], weight);
            });
        }
        for (const auto other : around.touched()) {
            level.m_targets.push_back(other);
            level.m_weights.push_back(around.weight(other));
        }
        level.m_offsets.push_back(static_cast<std::uint32_t>(level.m_targets.size()));
        around.forget();
    }
    return level;
}

} // namespace headwater
