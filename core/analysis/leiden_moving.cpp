// SPDX-License-Identifier: Apache-2.0
// Where each node gains most: the first step of the Leiden method.
#include <cstring>
#include <span>

#include "core/analysis/fetch_soon.h"
#include "core/analysis/leiden_level.h"

namespace headwater {

/// The fast local moving of Leiden: only who has a changed neighbour is asked again. Nodes are
/// asked as they lie in memory, lap after lap: a queue would lead all over it.
class LeidenLevel::Mover {
public:
    Mover(const LeidenLevel& level, Labels& community)
        : m_level(level),
          m_label(community),
          m_community(level.size()),
          m_members(level.size(), 0),
          m_touched(std::size_t{level.size()} + 1),
          m_waiting(level.size(), 1),
          m_left(level.size()) {
        for (std::uint32_t v = 0; v < level.size(); ++v) {
            m_community[community[v]].total += level.m_strength[v];
            ++m_members[community[v]];
        }
        for (std::uint32_t c = level.size(); c-- > 0;)
            if (m_members[c] == 0) m_empty.push_back(c);
    }

    bool run(std::uint32_t laps, const Task& task) {
        for (std::uint32_t lap = 0; lap < laps && m_left > 0; ++lap)
            if (!run_a_lap(task)) return false;
        return true;
    }

private:
    /// Side by side, so that a look at one costs one way to memory.
    struct Community {
        double total = 0;  ///< strength of its members
        double around = 0; ///< weight from the node at hand; 0 between nodes
    };

    bool run_a_lap(const Task& task) {
        std::uint32_t steps = 0;
        for (auto node = next_waiting(0); node < m_level.size(); node = next_waiting(node + 1)) {
            if (++steps % steps_between_questions == 0 && !task.may_go_on()) return false;
            look_ahead(node);
            m_waiting[node] = 0;
            --m_left;
            if (!move(node)) continue;
            m_level.for_each_neighbour(node, [&](std::uint32_t other, double) {
                const bool affected = m_waiting[other] == 0 && m_label[other] != m_label[node];
                m_waiting[other] |= static_cast<char>(affected);
                m_left += affected ? 1 : 0;
            });
        }
        return true;
    }

    std::uint32_t next_waiting(std::uint32_t from) const {
        const auto* begin = m_waiting.data();
        const auto* found = std::memchr(begin + from, 1, m_level.size() - from);
        return found == nullptr
                   ? m_level.size()
                   : static_cast<std::uint32_t>(static_cast<const char*>(found) - begin);
    }

    /// Asks for what the turns to come will look at.
    void look_ahead(std::uint32_t node) const {
        constexpr std::uint32_t soon = 4;
        if (node + 4 * soon >= m_level.size()) return;
        fetch_soon(m_level.m_targets.data() + m_level.m_offsets[node + 4 * soon]);
        if (m_waiting[node + 2 * soon])
            m_level.for_each_neighbour(
                node + 2 * soon, [&](std::uint32_t other, double) { fetch_soon(&m_label[other]); });
        if (m_waiting[node + soon])
            m_level.for_each_neighbour(node + soon, [&](std::uint32_t other, double) {
                fetch_soon(&m_community[m_label[other]]);
            });
    }

    bool move(std::uint32_t node) {
        const auto here = m_label[node];
        const double strength = m_level.m_strength[node];
        std::size_t touched = 0;
        m_level.for_each_neighbour(node, [&](std::uint32_t other, double weight) {
            Community& there = m_community[m_label[other]];
            m_touched[touched] = m_label[other]; // no branch: nobody foresees which are new
            touched += there.around == 0 ? 1 : 0;
            there.around += weight;
        });
        m_community[here].total -= strength;
        const auto best = best_for(strength, here, {m_touched.data(), touched});
        m_community[best].total += strength;
        if (best == here) return false;
        if (m_members[best]++ == 0) m_empty.pop_back();
        if (--m_members[here] == 0) m_empty.push_back(here);
        m_label[node] = best;
        return true;
    }

    /// Also forgets what is around.
    std::uint32_t best_for(double strength, std::uint32_t here,
                           std::span<const std::uint32_t> touched) {
        const double slope = strength * m_level.m_factor;
        const double dust = 1e-12 * strength;
        auto best = here;
        double gain = m_community[here].around - slope * m_community[here].total;
        for (const auto there : touched) {
            Community& community = m_community[there];
            const double other = community.around - slope * community.total;
            community.around = 0;
            if (other > gain + dust) gain = other, best = there;
        }
        const bool better_alone = gain < -dust && m_members[here] > 1 && !m_empty.empty();
        return better_alone ? m_empty.back() : best;
    }

    const LeidenLevel& m_level;
    Labels& m_label;
    std::vector<Community> m_community;
    std::vector<std::uint32_t> m_members;
    std::vector<std::uint32_t> m_empty;
    std::vector<std::uint32_t> m_touched; ///< one more than there can be, to be written in vain
    std::vector<char> m_waiting;
    std::uint32_t m_left; ///< how many wait
};

bool LeidenLevel::move_nodes(Labels& community, std::uint32_t laps, const Task& task) const {
    return Mover(*this, community).run(laps, task);
}

} // namespace headwater
