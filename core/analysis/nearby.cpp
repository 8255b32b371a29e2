// SPDX-License-Identifier: Apache-2.0
// Counting sorts throughout: a sort by comparison would take as long as a short analysis.
#include "core/analysis/nearby.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/analysis/row_blocks.h"

namespace headwater {
namespace {

/// The vertices of `order` by their keys, which are below `keys`; equal keys keep their order.
std::vector<Vertex> sorted_by(const std::vector<Vertex>& key, std::size_t keys,
                              const std::vector<Vertex>& order) {
    std::vector<std::uint32_t> next(keys + 1, 0);
    for (const Vertex k : key)
        ++next[k + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Vertex> sorted(order.size());
    for (const Vertex v : order)
        sorted[next[key[v]]++] = v;
    return sorted;
}

std::vector<Vertex> numbered(std::size_t vertices) {
    std::vector<Vertex> numbers(vertices);
    std::iota(numbers.begin(), numbers.end(), Vertex{0});
    return numbers;
}

/// The place of each vertex in `order`.
std::vector<Vertex> places_in(const std::vector<Vertex>& order) {
    std::vector<Vertex> place(order.size());
    for (Vertex i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    return place;
}

/// The best connected first.
std::vector<Vertex> by_degree(std::span<const std::uint32_t> offsets, std::size_t vertices) {
    Vertex most = 0;
    for (std::size_t v = 0; v < vertices; ++v)
        most = std::max(most, offsets[v + 1] - offsets[v]);
    std::vector<Vertex> key(vertices);
    for (std::size_t v = 0; v < vertices; ++v)
        key[v] = most - (offsets[v + 1] - offsets[v]);
    return sorted_by(key, std::size_t{most} + 1, numbered(vertices));
}

} // namespace

Naming name_for_nearness(std::span<const std::uint32_t> offsets, std::span<const Vertex> targets,
                         Task& task) {
    const RowBlocks blocks(offsets);
    const std::vector<Vertex> order = by_degree(offsets, blocks.rows());
    const std::vector<Vertex> rank = places_in(order);
    std::vector<Vertex> best_known(rank.size(), 0);
    blocks.each(task, [&](Vertex first, Vertex past) {
        for (Vertex v = first; v < past; ++v) {
            best_known[v] = rank[v];
            for (auto i = offsets[v]; i < offsets[v + 1]; ++i)
                best_known[v] = std::min(best_known[v], rank[targets[i]]);
        }
    });
    Naming naming;
    naming.original = sorted_by(best_known, order.size(), order);
    naming.name = places_in(naming.original);
    return naming;
}

Nearby renamed(const Nearby& rows, Task& task) {
    Naming naming = name_for_nearness(rows.offsets, rows.targets, task);
    Nearby result;
    result.offsets.reserve(naming.original.size() + 1);
    result.offsets.push_back(0);
    for (const Vertex v : naming.original)
        result.offsets.push_back(result.offsets.back() +
                                 static_cast<std::uint32_t>(rows.row(v).size()));
    result.targets.resize(rows.targets.size());
    RowBlocks(result.offsets).each(task, [&](Vertex first, Vertex past) {
        for (Vertex i = first; i < past; ++i) {
            Vertex* to = result.targets.data() + result.offsets[i];
            for (const Vertex w : rows.row(naming.original[i]))
                *to++ = naming.name[w];
            std::sort(result.targets.data() + result.offsets[i], to);
        }
    });
    result.original = std::move(naming.original);
    for (Vertex& v : result.original)
        v = rows.original[v];
    return result;
}

Nearby rows_of(const Graph& graph) {
    Nearby rows{{graph.offsets().begin(), graph.offsets().end()},
                {graph.targets().begin(), graph.targets().end()},
                numbered(graph.vertices())};
    if (rows.offsets.empty()) rows.offsets.push_back(0);
    return rows;
}

Nearby turned(const Nearby& rows) {
    Nearby result;
    result.original = rows.original;
    result.offsets.assign(rows.offsets.size() + 1, 0);
    for (const Vertex w : rows.targets)
        ++result.offsets[w + 2];
    std::partial_sum(result.offsets.begin(), result.offsets.end(), result.offsets.begin());
    result.targets.resize(rows.targets.size());
    for (Vertex v = 0; v < rows.vertices(); ++v) {
        for (const Vertex w : rows.row(v))
            result.targets[result.offsets[w + 1]++] = v;
    }
    result.offsets.pop_back();
    return result;
}

} // namespace headwater
