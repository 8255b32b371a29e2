// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/nearby.h"

#include <algorithm>
#include <numeric>

namespace headwater {
namespace {

std::uint64_t pair_key(std::uint32_t first, std::uint32_t second) {
    return std::uint64_t{first} << 32U | second;
}

/// The second halves of the keys, in the order of the keys.
std::vector<Vertex> in_order(std::vector<std::uint64_t> keys) {
    std::sort(keys.begin(), keys.end());
    return {keys.begin(), keys.end()}; // the upper halves fall off
}

/// Those around the best connected come first, and among them the better connected.
std::vector<Vertex> order_by_fame(const Nearby& rows) {
    std::vector<std::uint64_t> keys(rows.vertices());
    for (Vertex v = 0; v < rows.vertices(); ++v) {
        keys[v] = pair_key(~static_cast<std::uint32_t>(rows.row(v).size()), v);
    }
    std::vector<Vertex> order = in_order(keys);
    std::vector<Vertex> rank(order.size());
    for (Vertex i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    for (Vertex v = 0; v < rows.vertices(); ++v) {
        Vertex most_famous = rank[v];
        for (const Vertex w : rows.row(v))
            most_famous = std::min(most_famous, rank[w]);
        keys[v] = pair_key(most_famous, rank[v]);
    }
    std::vector<Vertex> result;
    for (const Vertex i : in_order(keys))
        result.push_back(order[i]);
    return result;
}

} // namespace

Nearby renamed(const Nearby& rows) {
    const std::vector<Vertex> order = order_by_fame(rows);
    std::vector<Vertex> name(order.size());
    for (Vertex i = 0; i < order.size(); ++i)
        name[order[i]] = i;
    Nearby result;
    result.offsets.reserve(order.size() + 1);
    result.offsets.push_back(0);
    result.targets.reserve(rows.targets.size());
    result.original.reserve(order.size());
    for (const Vertex v : order) {
        for (const Vertex w : rows.row(v))
            result.targets.push_back(name[w]);
        result.offsets.push_back(static_cast<std::uint32_t>(result.targets.size()));
        result.original.push_back(rows.original[v]);
    }
    return turned(turned(result)); // which sorts the rows
}

Nearby rows_of(const Graph& graph) {
    Nearby rows{{graph.offsets().begin(), graph.offsets().end()},
                {graph.targets().begin(), graph.targets().end()},
                std::vector<Vertex>(graph.vertices())};
    if (rows.offsets.empty()) rows.offsets.push_back(0);
    std::iota(rows.original.begin(), rows.original.end(), Vertex{0});
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
