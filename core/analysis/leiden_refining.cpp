// SPDX-License-Identifier: Apache-2.0
// Connected sets inside each community: the second step of the Leiden method.
#include <algorithm>
#include <numeric>

#include "core/analysis/around.h"
#include "core/analysis/leiden_level.h"
#include "core/base/pool.h"

namespace headwater {

/// What is known of the sets. No two communities share anything of it, so that threads may work
/// on one community each.
class LeidenLevel::Refiner {
public:
    Refiner(const LeidenLevel& level, const Labels& community)
        : m_level(level),
          m_community(community),
          m_refined(level.size()),
          m_total(level.m_strength),
          m_outside(level.size(), 0),
          m_community_total(level.size(), 0),
          m_alone(level.size(), 1) {
        std::iota(m_refined.begin(), m_refined.end(), 0U);
    }

    /// Begins with every node of one community, or of the whole level, alone.
    void begin_with(std::span<const std::uint32_t> nodes) {
        for (const auto v : nodes) {
            m_community_total[m_community[v]] += m_level.m_strength[v];
            m_level.for_each_neighbour(v, [&](std::uint32_t other, double weight) {
                m_outside[v] += m_community[other] == m_community[v] ? weight : 0;
            });
        }
    }

    /// Without luck: always the best. False: stopped.
    bool merge(std::span<const std::uint32_t> nodes, Around& around, Chance* luck,
               const Task& task) {
        std::uint32_t steps = 0;
        for (const auto node : nodes) {
            if (++steps % steps_between_questions == 0 && !task.may_go_on()) return false;
            merge(node, around, luck);
        }
        return true;
    }

    Labels take() { return std::move(m_refined); }

private:
    void merge(std::uint32_t node, Around& around, Chance* luck) {
        if (!m_alone[node] || !well_connected(node)) return;
        m_level.for_each_neighbour(node, [&](std::uint32_t other, double weight) {
            if (m_community[other] == m_community[node]) around.add(m_refined[other], weight);
        });
        const double slope = m_level.m_strength[node] * m_level.m_factor;
        const auto best = luck ? drawn(node, slope, around, *luck) : likeliest(node, slope, around);
        if (best != node) join(node, best, around.weight(best));
        around.forget();
    }

    double gain(std::uint32_t set, double slope, const Around& around) const {
        return well_connected(set) ? around.weight(set) - slope * m_total[set] : 0;
    }

    std::uint32_t likeliest(std::uint32_t node, double slope, const Around& around) const {
        auto best = node;
        double most = 1e-12 * m_level.m_strength[node];
        for (const auto set : around.touched())
            if (const double g = gain(set, slope, around); g > most) most = g, best = set;
        return best;
    }

    /// One of those that gain, each as often as its share of all that could be gained.
    std::uint32_t drawn(std::uint32_t node, double slope, const Around& around,
                        Chance& luck) const {
        double all = 0;
        for (const auto set : around.touched())
            all += std::max(0.0, gain(set, slope, around));
        double left = luck.share() * all;
        for (const auto set : around.touched())
            if ((left -= std::max(0.0, gain(set, slope, around))) < 0) return set;
        return node;
    }

    /// Of a set, named after a node of it: are its ties to the rest of its community at least
    /// what chance gives?
    bool well_connected(std::uint32_t set) const {
        const double rest = m_community_total[m_community[set]] - m_total[set];
        return m_outside[set] >= m_level.m_factor * m_total[set] * rest * (1 - 1e-12);
    }

    void join(std::uint32_t node, std::uint32_t set, double weight) {
        m_outside[set] += m_outside[node] - 2 * weight;
        m_total[set] += m_total[node];
        m_total[node] = 0;
        m_alone[set] = 0;
        m_alone[node] = 0;
        m_refined[node] = set;
    }

    const LeidenLevel& m_level;
    const Labels& m_community;
    Labels m_refined;
    std::vector<double> m_total;   ///< strength of each set
    std::vector<double> m_outside; ///< from each set to the rest of its community
    std::vector<double> m_community_total;
    std::vector<char> m_alone;
};

std::optional<Labels> LeidenLevel::refine(const Labels& community, Refinement how, Chance& chance,
                                          Task& task) const {
    Refiner refiner(*this, community);
    const auto communities =
        community.empty() ? 0 : *std::max_element(community.begin(), community.end()) + 1;
    Sets of(community, communities);
    if (how == Refinement::by_chance) {
        refiner.begin_with(of.nodes);
        std::iota(of.nodes.begin(), of.nodes.end(), 0U);
        chance.shuffle(std::span(of.nodes));
        Around around(size());
        if (!refiner.merge(of.nodes, around, &chance, task)) return std::nullopt;
        return refiner.take();
    }
    const Lots shares = lots(size(), size());
    const bool whole = parallel(task, shares.lots, [&](std::size_t lot) {
        // Whole communities: those that begin in this lot.
        const auto start = [&](std::size_t place) {
            return *std::lower_bound(of.starts.begin(), of.starts.end(), place);
        };
        const auto first = start(shares.first(lot));
        const std::span nodes(of.nodes.data() + first, start(shares.first(lot + 1)) - first);
        refiner.begin_with(nodes);
        Around around(size());
        refiner.merge(nodes, around, nullptr, task);
    });
    if (!whole) return std::nullopt;
    return refiner.take();
}

} // namespace headwater
