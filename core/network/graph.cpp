// SPDX-License-Identifier: Apache-2.0
// Two stable counting sorts put the arcs in order; parallel ties are added up from the smallest
// to the largest in double, so that no sum depends on the order in which the ties came.
#include "core/network/graph.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace headwater {

namespace {

/// Arcs in rows: the other end and the strength of each.
struct Rows {
    std::vector<std::uint32_t> offsets;
    std::vector<Vertex> ends;
    std::vector<float> strengths;
};

/// Counting sort of the arcs that `for_each` hands out as (row, end, strength); stable.
template<class ForEach>
Rows sorted_into_rows(Vertex vertices, const ForEach& for_each) {
    Rows rows;
    rows.offsets.assign(std::size_t{vertices} + 1, 0);
    for_each([&](Vertex row, Vertex, float) { ++rows.offsets[row]; });
    std::uint32_t start = 0;
    for (auto& offset : rows.offsets)
        start += std::exchange(offset, start);
    rows.ends.resize(start);
    rows.strengths.resize(start);
    auto next = rows.offsets;
    for_each([&](Vertex row, Vertex end, float strength) {
        const auto at = next[row]++;
        rows.ends[at] = end;
        rows.strengths[at] = strength;
    });
    return rows;
}

constexpr std::size_t patience = 1U << 16U; ///< rows or ties between two looks at the task

bool is_stopped(const Task* task) {
    return task != nullptr && !task->may_go_on();
}

template<class Take>
void turned_round(const Rows& rows, const Task* task, const Take& take) {
    for (Vertex row = 0; row + 1 < rows.offsets.size(); ++row) {
        if (row % patience == 0 && is_stopped(task)) return;
        for (auto i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i)
            take(rows.ends[i], row, rows.strengths[i]);
    }
}

float sum_of(std::span<float> parallel) {
    if (parallel.size() == 1) return parallel.front();
    std::sort(parallel.begin(), parallel.end());
    double sum = 0;
    for (const float strength : parallel)
        sum += double{strength};
    return static_cast<float>(sum);
}

/// Adds up neighbouring arcs of a row that lead to the same end.
void merge_parallels(Rows& rows) {
    std::uint32_t out = 0;
    std::uint32_t in = 0;
    for (std::size_t row = 0; row + 1 < rows.offsets.size(); ++row) {
        const auto end = rows.offsets[row + 1];
        rows.offsets[row] = out;
        while (in < end) {
            auto past = in + 1;
            while (past < end && rows.ends[past] == rows.ends[in])
                ++past;
            rows.strengths[out] = sum_of({rows.strengths.data() + in, past - in});
            rows.ends[out++] = rows.ends[in];
            in = past;
        }
    }
    rows.offsets.back() = out;
    rows.ends.resize(out);
    rows.strengths.resize(out);
    rows.ends.shrink_to_fit();
    rows.strengths.shrink_to_fit();
}

} // namespace

Graph Graph::build(Vertex vertices, std::span<const Tie> ties, bool directed, const Task* task) {
    assert(ties.size() <= std::numeric_limits<std::uint32_t>::max() / 2);
    const auto by_target = sorted_into_rows(vertices, [&](const auto& take) {
        for (std::size_t i = 0; i < ties.size(); ++i) {
            if (i % patience == 0 && is_stopped(task)) return;
            const Tie& tie = ties[i];
            assert(tie.from < vertices && tie.to < vertices);
            if (tie.from == tie.to) continue;
            take(tie.to, tie.from, tie.strength);
            if (!directed) take(tie.from, tie.to, tie.strength);
        }
    });
    if (is_stopped(task)) return {};
    auto rows =
        sorted_into_rows(vertices, [&](const auto& take) { turned_round(by_target, task, take); });
    if (is_stopped(task)) return {};
    merge_parallels(rows);
    Graph graph;
    graph.m_directed = directed;
    graph.m_dropped_loops = static_cast<std::size_t>(
        std::count_if(ties.begin(), ties.end(), [](const Tie& t) { return t.from == t.to; }));
    graph.m_offsets = std::move(rows.offsets);
    graph.m_targets = std::move(rows.ends);
    graph.m_strengths = std::move(rows.strengths);
    return graph;
}

Graph Graph::undirected(Vertex vertices, std::span<const Tie> ties, const Task* task) {
    return build(vertices, ties, false, task);
}

Graph Graph::directed(Vertex vertices, std::span<const Tie> ties, const Task* task) {
    return build(vertices, ties, true, task);
}

bool Graph::has_arc(Vertex from, Vertex to) const {
    const auto row = neighbours(from);
    return std::binary_search(row.begin(), row.end(), to);
}

std::vector<Tie> Graph::ties(const Task* task) const {
    std::vector<Tie> all;
    all.reserve(edges());
    for (Vertex v = 0; v < vertices(); ++v) {
        if (v % patience == 0 && is_stopped(task)) break;
        for (auto i = m_offsets[v]; i < m_offsets[v + 1]; ++i)
            if (m_directed || v < m_targets[i]) all.push_back({v, m_targets[i], m_strengths[i]});
    }
    return all;
}

Graph Graph::reversed(const Task* task) const {
    if (!m_directed) return *this;
    auto rows = sorted_into_rows(vertices(), [&](const auto& take) {
        for (Vertex v = 0; v < vertices(); ++v) {
            if (v % patience == 0 && is_stopped(task)) return;
            for (auto i = m_offsets[v]; i < m_offsets[v + 1]; ++i)
                take(m_targets[i], v, m_strengths[i]);
        }
    });
    if (task != nullptr && !task->may_go_on()) return {};
    Graph graph;
    graph.m_directed = true;
    graph.m_dropped_loops = m_dropped_loops;
    graph.m_offsets = std::move(rows.offsets);
    graph.m_targets = std::move(rows.ends);
    graph.m_strengths = std::move(rows.strengths);
    return graph;
}

Graph Graph::projected() const {
    if (!m_directed) return *this;
    auto graph = undirected(vertices(), ties());
    graph.m_dropped_loops = m_dropped_loops;
    return graph;
}

std::size_t Graph::bytes() const {
    return m_offsets.capacity() * sizeof(std::uint32_t) + m_targets.capacity() * sizeof(Vertex) +
           m_strengths.capacity() * sizeof(float);
}

} // namespace headwater
