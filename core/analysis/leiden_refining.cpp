// SPDX-License-Identifier: Apache-2.0
// Connected sets inside each community: the second step of the Leiden method.
#include <algorithm>
#include <numeric>

#include "core/analysis/around.h"
#include "core/analysis/leiden_level.h"

namespace headwater {

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
    const auto turns = how == Refinement::by_chance ? Turns::shuffled : Turns::in_line;
    for (const auto node : order_of(turns, size(), chance)) {
        if (++steps % steps_between_questions == 0 && !task.may_go_on()) return std::nullopt;
        refiner.merge(node);
    }
    return refiner.take();
}

} // namespace headwater
