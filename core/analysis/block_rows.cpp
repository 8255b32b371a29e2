// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/block_rows.h"

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr Vertex patience = 1U << 14U;

} // namespace

Nearby block_rows(const Graph& graph, const Blocks& blocks, std::size_t block, BlockNames& names,
                  Task& task) {
    const auto members = blocks.members_of(block);
    const Vertex top = blocks.top[block];
    Nearby rows;
    rows.original.assign(members.begin(), members.end());
    rows.original.push_back(top);
    const Vertex last = static_cast<Vertex>(members.size());
    for (Vertex i = 0; i <= last; ++i)
        names.name[rows.original[i]] = i;
    std::vector<Vertex> of_top;
    rows.offsets.push_back(0);
    for (Vertex i = 0; i < last; ++i) {
        if (i % patience == 0 && !task.may_go_on()) return {};
        for (const Vertex w : graph.neighbours(members[i])) {
            if (w != top && blocks.home[w] != block) continue;
            rows.targets.push_back(names.name[w]);
            if (w == top) of_top.push_back(i);
        }
        rows.offsets.push_back(static_cast<std::uint32_t>(rows.targets.size()));
    }
    rows.targets.insert(rows.targets.end(), of_top.begin(), of_top.end());
    rows.offsets.push_back(static_cast<std::uint32_t>(rows.targets.size()));
    return renamed(rows, task);
}

std::vector<double> block_worth(const Blocks& blocks, std::size_t block, const Nearby& rows) {
    std::vector<double> worth(rows.vertices());
    for (Vertex i = 0; i < rows.vertices(); ++i) {
        const Vertex v = rows.original[i];
        worth[i] = v == blocks.top[block] ? blocks.worth_of_top(block) : blocks.worth_of_member(v);
    }
    return worth;
}

namespace {

std::uint64_t scattered(std::uint64_t v) {
    v = (v + 1) * 0x9e3779b97f4a7c15U;
    return (v ^ (v >> 29U)) * 0xbf58476d1ce4e5b9U;
}

/// The same neighbours, leaving the two themselves aside.
bool are_doubles(const Nearby& rows, Vertex a, Vertex b) {
    const auto of_a = rows.row(a);
    const auto of_b = rows.row(b);
    auto i = of_a.begin();
    auto j = of_b.begin();
    for (;;) {
        if (i != of_a.end() && *i == b) ++i;
        if (j != of_b.end() && *j == a) ++j;
        if (i == of_a.end() || j == of_b.end()) return i == of_a.end() && j == of_b.end();
        if (*i++ != *j++) return false;
    }
}

class Doubles {
public:
    Doubles(const Nearby& rows, std::span<const double> worth, const Task& task)
        : m_rows(rows), m_worth(worth), m_task(task), m_first(rows.vertices()) {
        std::iota(m_first.begin(), m_first.end(), Vertex{0});
        find(false);
        find(true);
    }

    /// The first of v and its doubles.
    Vertex first(Vertex v) const { return m_first[v]; }

private:
    /// Vertices with equal keys are compared; unlike ones seldom have equal keys.
    void find(bool acquainted) {
        std::vector<std::pair<std::uint64_t, Vertex>> keys(m_rows.vertices());
        for (Vertex v = 0; v < m_rows.vertices(); ++v) {
            if (v % patience == 0 && !m_task.may_go_on()) return;
            std::uint64_t key = acquainted ? scattered(v) : 0;
            for (const Vertex w : m_rows.row(v))
                key += scattered(w);
            keys[v] = {key, v};
        }
        std::sort(keys.begin(), keys.end());
        if (!m_task.may_go_on()) return;
        for (std::size_t i = 1; i < keys.size(); ++i) {
            const Vertex v = keys[i].second;
            const Vertex before = keys[i - 1].second;
            if (keys[i].first != keys[i - 1].first || m_worth[v] != m_worth[before]) continue;
            if (m_first[v] == v && are_doubles(m_rows, before, v)) m_first[v] = m_first[before];
        }
    }

    const Nearby& m_rows;
    std::span<const double> m_worth;
    const Task& m_task;
    std::vector<Vertex> m_first;
};

} // namespace

Sources without_doubles(const Nearby& rows, std::span<const double> worth, const Task& task) {
    const Doubles doubles(rows, worth, task);
    std::vector<double> together(rows.vertices());
    for (Vertex v = 0; v < rows.vertices(); ++v)
        together[doubles.first(v)] += worth[v];
    Sources sources;
    for (Vertex v = 0; v < rows.vertices(); ++v) {
        if (together[v] == 0) continue;
        sources.vertices.push_back(v);
        sources.worths.push_back(together[v]);
    }
    return sources;
}

} // namespace headwater
