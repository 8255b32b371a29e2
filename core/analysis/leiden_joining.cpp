// SPDX-License-Identifier: Apache-2.0
// Levels made of levels: the third step of the Leiden method, and nodes laid out anew. Both are
// made in pieces that threads share.
#include <algorithm>

#include "core/analysis/around.h"
#include "core/analysis/leiden_level.h"
#include "core/base/pool.h"

namespace headwater {

/// Some rows of a level to be.
struct LeidenLevel::Rows {
    std::vector<std::uint32_t> ends; ///< of each row, counted from the first of the piece
    std::vector<std::uint32_t> targets;
    std::vector<double> weights;
    std::vector<double> strength;

    void reserve(std::size_t rows, std::size_t arcs, bool weighted) {
        ends.reserve(rows);
        strength.reserve(rows);
        targets.reserve(arcs);
        if (weighted) weights.reserve(arcs);
    }
    void end_row(double with_strength) {
        ends.push_back(static_cast<std::uint32_t>(targets.size()));
        strength.push_back(with_strength);
    }
};

LeidenLevel::LeidenLevel(std::span<const Rows> pieces, double factor) : m_factor(factor) {
    std::size_t rows = 0;
    std::size_t arcs = 0;
    std::size_t weights = 0;
    for (const Rows& piece : pieces) {
        rows += piece.ends.size();
        arcs += piece.targets.size();
        weights += piece.weights.size();
    }
    m_offsets.reserve(rows + 1);
    m_strength.reserve(rows);
    m_targets.reserve(arcs);
    m_weights.reserve(weights);
    m_offsets.push_back(0);
    for (const Rows& piece : pieces) {
        const auto before = static_cast<std::uint32_t>(m_targets.size());
        for (const auto end : piece.ends)
            m_offsets.push_back(before + end);
        m_strength.insert(m_strength.end(), piece.strength.begin(), piece.strength.end());
        m_targets.insert(m_targets.end(), piece.targets.begin(), piece.targets.end());
        m_weights.insert(m_weights.end(), piece.weights.begin(), piece.weights.end());
    }
}

void LeidenLevel::look_ahead(std::span<const std::uint32_t> nodes, std::size_t place,
                             const Labels& labels, const Around& around) const {
    constexpr std::size_t soon = 3;
    if (place + 4 * soon >= nodes.size()) return;
    fetch_soon(&m_offsets[nodes[place + 4 * soon]]);
    fetch_soon(m_targets.data() + m_offsets[nodes[place + 3 * soon]]);
    for_each_neighbour(nodes[place + 2 * soon],
                       [&](std::uint32_t other, double) { fetch_soon(&labels[other]); });
    for_each_neighbour(nodes[place + soon],
                       [&](std::uint32_t other, double) { around.expect(labels[other]); });
}

LeidenLevel LeidenLevel::joined(const Labels& labels, std::uint32_t sets, Task& task) const {
    const Sets of(labels, sets);
    const Lots shares = lots(sets, sets);
    std::vector<Rows> rows(shares.lots);
    parallel(task, shares.lots, [&](std::size_t lot) {
        Around around(sets);
        for (auto set = shares.first(lot); set < shares.first(lot + 1); ++set) {
            if (set % steps_between_questions == 0 && !task.may_go_on()) return;
            double strength = 0;
            for (auto i = of.starts[set]; i < of.starts[set + 1]; ++i) {
                look_ahead(of.nodes, i, labels, around);
                strength += m_strength[of.nodes[i]];
                for_each_neighbour(of.nodes[i], [&](std::uint32_t other, double weight) {
                    around.add(labels[other], weight);
                });
            }
            for (const auto other : around.touched()) {
                if (other == set) continue;
                rows[lot].targets.push_back(other);
                rows[lot].weights.push_back(around.weight(other));
            }
            rows[lot].end_row(strength);
            around.forget();
        }
    });
    return {rows, m_factor};
}

LeidenLevel LeidenLevel::renamed(std::span<const std::uint32_t> order, Task& task) const {
    std::vector<std::uint32_t> name(size());
    for (std::uint32_t i = 0; i < size(); ++i)
        name[order[i]] = i;
    const Lots shares = lots(size(), 0);
    std::vector<Rows> rows(shares.lots);
    parallel(task, shares.lots, [&](std::size_t lot) {
        const auto first = shares.first(lot);
        const auto nodes = order.subspan(first, shares.first(lot + 1) - first);
        std::size_t arcs = 0;
        for (const auto node : nodes)
            arcs += m_offsets[node + 1] - m_offsets[node];
        rows[lot].reserve(nodes.size(), arcs, !m_weights.empty());
        for (const auto node : nodes) {
            for_each_neighbour(node, [&](std::uint32_t other, double weight) {
                rows[lot].targets.push_back(name[other]);
                if (!m_weights.empty()) rows[lot].weights.push_back(weight);
            });
            rows[lot].end_row(m_strength[node]);
        }
    });
    return {rows, m_factor};
}

} // namespace headwater
