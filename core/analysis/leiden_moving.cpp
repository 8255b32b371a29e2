// SPDX-License-Identifier: Apache-2.0
// Where each node gains most: the first step of the Leiden method.
#include "core/analysis/fetch_soon.h"
#include "core/analysis/leiden_level.h"

namespace headwater {

/// The fast local moving of Leiden: only who has a changed neighbour is asked again.
class LeidenLevel::Mover {
public:
    Mover(const LeidenLevel& level, Labels& community, std::vector<std::uint32_t> queue)
        : m_level(level),
          m_label(community),
          m_community(level.size()),
          m_members(level.size(), 0),
          m_queue(std::move(queue)),
          m_waiting(level.size(), 1) {
        for (std::uint32_t v = 0; v < level.size(); ++v) {
            m_community[community[v]].total += level.m_strength[v];
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
            look_ahead(at);
            const auto node = m_queue[at];
            m_waiting[node] = 0;
            --left;
            if (!move(node)) continue;
            m_level.for_each_neighbour(node, [&](std::uint32_t other, double) {
                if (m_waiting[other] || m_label[other] == m_label[node]) return;
                m_waiting[other] = 1;
                m_queue[(at + 1 + left++) % size] = other; // the places behind `at` are free
            });
        }
        return true;
    }

private:
    /// Side by side, so that a look at one costs one way to memory.
    struct Community {
        double total = 0;  ///< strength of its members
        double around = 0; ///< weight from the node at hand; 0 between nodes
    };

    /// Asks for what the turns to come will look at.
    void look_ahead(std::uint32_t at) const {
        constexpr std::uint32_t soon = 8;
        if (at + 2 * soon >= m_queue.size()) return;
        fetch_soon(m_level.m_targets.data() + m_level.m_offsets[m_queue[at + 2 * soon]]);
        m_level.for_each_neighbour(
            m_queue[at + soon], [&](std::uint32_t other, double) { fetch_soon(&m_label[other]); });
    }

    bool move(std::uint32_t node) {
        const auto here = m_label[node];
        const double strength = m_level.m_strength[node];
        m_level.for_each_neighbour(node, [&](std::uint32_t other, double weight) {
            const auto there = m_label[other];
            if (m_community[there].around == 0) m_touched.push_back(there);
            m_community[there].around += weight;
        });
        m_community[here].total -= strength;
        const auto best = best_for(strength, here);
        m_community[best].total += strength;
        if (best == here) return false;
        if (m_members[best]++ == 0) m_empty.pop_back();
        if (--m_members[here] == 0) m_empty.push_back(here);
        m_label[node] = best;
        return true;
    }

    /// Also forgets what is around.
    std::uint32_t best_for(double strength, std::uint32_t here) {
        const double slope = strength * m_level.m_factor;
        const double dust = 1e-12 * strength;
        auto best = here;
        double gain = m_community[here].around - slope * m_community[here].total;
        for (const auto there : m_touched) {
            Community& community = m_community[there];
            const double other = community.around - slope * community.total;
            community.around = 0;
            if (other > gain + dust) gain = other, best = there;
        }
        m_touched.clear();
        const bool better_alone = gain < -dust && m_members[here] > 1 && !m_empty.empty();
        return better_alone ? m_empty.back() : best;
    }

    const LeidenLevel& m_level;
    Labels& m_label;
    std::vector<Community> m_community;
    std::vector<std::uint32_t> m_members;
    std::vector<std::uint32_t> m_empty;
    std::vector<std::uint32_t> m_touched;
    std::vector<std::uint32_t> m_queue; ///< a ring
    std::vector<char> m_waiting;
};

bool LeidenLevel::move_nodes(Labels& community, Turns turns, Chance& chance, Task& task) const {
    return Mover(*this, community, order_of(turns, size(), chance)).run(task);
}

} // namespace headwater
