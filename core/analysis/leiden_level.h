// SPDX-License-Identifier: Apache-2.0
// One level of the Leiden method: a graph of nodes that each stand for a connected set of
// vertices, and the three steps taken on it. Internal to leiden.cpp.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/chance.h"
#include "core/analysis/lots.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

using Labels = std::vector<std::uint32_t>; ///< a community for each node

/// Merging by chance looks further around; merging where most is gained is done sooner. Without
/// any, whole communities become nodes: the soonest of all, but what was joined stays joined.
enum class Refinement { by_chance, by_gain, none };

/// Nodes between two looks at the task.
inline constexpr std::uint32_t steps_between_questions = 4096;

/// How often each node may be asked whether it wants to move.
inline constexpr std::uint32_t until_content = static_cast<std::uint32_t>(-1);

/// Which nodes belong to each set: those of one side by side, in order.
struct Sets {
    std::vector<std::uint32_t> starts; ///< one more than there are sets
    std::vector<std::uint32_t> nodes;

    /// `labels` are numbered 0, 1, ... below `sets`.
    Sets(const Labels& labels, std::uint32_t sets);
};

class Around;

class LeidenLevel {
public:
    /// Worthless when stopped.
    LeidenLevel(const Graph& graph, bool weighted, double resolution, const Task& task);

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_strength.size()); }
    std::size_t arcs() const { return m_targets.size(); }

    /// Moves nodes, one at a time and as they lie in memory, to where they gain most, until none
    /// gains or all have been round `laps` times. False: stopped.
    bool move_nodes(Labels& community, std::uint32_t laps, const Task& task) const;
    /// Begins anew with single nodes and merges them inside each community, only where they are
    /// well connected: what comes out is connected. `community` is numbered 0, 1, ...
    /// Empty: stopped.
    std::optional<Labels> refine(const Labels& community, Refinement how, Chance& chance,
                                 Task& task) const;
    /// Makes every set of `labels` (numbered 0, 1, ...) a node. Worthless when stopped.
    LeidenLevel joined(const Labels& labels, std::uint32_t sets, Task& task) const;
    /// The same nodes under new names: node i was called order[i]. Worthless when stopped.
    LeidenLevel renamed(std::span<const std::uint32_t> order, Task& task) const;

    /// Splits communities into their connected parts, which never lowers their quality. Worthless
    /// when stopped.
    void split_into_connected(Labels& community, const Task& task) const;
    /// Modularity, of the lowest level. Worthless when stopped.
    double quality(const Labels& community, Task& task) const;

private:
    class Mover;
    class Refiner;
    struct Rows;

    /// Nodes, or what is made of them, in lots that threads share; each lot keeps two numbers for
    /// each of `things`.
    Lots lots(std::size_t items, std::size_t things) const {
        return {items, arcs() / std::max<std::size_t>(items, 1), 2 * things};
    }
    /// Rows that were made piece by piece, in their order.
    LeidenLevel(std::span<const Rows> pieces, double factor);

    /// Asks for what the nodes after the one in that place will look at.
    void look_ahead(std::span<const std::uint32_t> nodes, std::size_t place, const Labels& labels,
                    const Around& around) const;

    template<class Visit>
    void for_each_neighbour(std::uint32_t node, const Visit& visit) const {
        for (auto i = m_offsets[node]; i < m_offsets[node + 1]; ++i)
            visit(m_targets[i], m_weights.empty() ? 1.0 : m_weights[i]);
    }

    std::vector<std::uint32_t> m_offsets;
    std::vector<std::uint32_t> m_targets; ///< without loops
    std::vector<double> m_weights;        ///< empty: all 1
    std::vector<double> m_strength;       ///< with what lies inside the node
    double m_factor = 0;                  ///< resolution / 2m
};

inline constexpr auto no_label = static_cast<std::uint32_t>(-1);

/// Numbers the labels that occur 0, 1, ... in order of first use; returns how many.
std::uint32_t renumber(Labels& labels);

} // namespace headwater
