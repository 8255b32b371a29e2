// SPDX-License-Identifier: Apache-2.0
#include "core/layout/tree.h"

#include <algorithm>

namespace headwater {

namespace {

void grow(BreadthTree& tree, const Graph& graph) {
    constexpr Vertex none = UINT32_MAX;
    for (std::size_t level = 0; !tree.levels[level].empty(); ++level) {
        tree.levels.emplace_back();
        for (const Vertex v : tree.levels[level]) {
            for (const Vertex u : graph.neighbours(v)) {
                if (tree.parent[u] != none) continue;
                tree.parent[u] = v;
                tree.children[v].push_back(u);
                tree.levels[level + 1].push_back(u);
            }
        }
    }
    tree.levels.pop_back();
}

void count_leaves(BreadthTree& tree) {
    for (std::size_t level = tree.levels.size(); level-- > 0;) {
        for (const Vertex v : tree.levels[level]) {
            for (const Vertex child : tree.children[v])
                tree.leaves[v] += tree.leaves[child];
            tree.leaves[v] = std::max(tree.leaves[v], 1.0);
        }
    }
}

} // namespace

Vertex busiest(const Graph& graph) {
    Vertex best = 0;
    for (Vertex v = 1; v < graph.vertices(); ++v) {
        if (graph.degree(v) > graph.degree(best)) best = v;
    }
    return best;
}

BreadthTree breadth_tree(const Graph& graph, const std::vector<Vertex>& roots) {
    BreadthTree tree;
    tree.parent.assign(graph.vertices(), UINT32_MAX);
    tree.children.resize(graph.vertices());
    tree.leaves.assign(graph.vertices(), 0);
    tree.levels.push_back(roots);
    if (roots.empty()) tree.levels[0].push_back(busiest(graph));
    for (const Vertex root : tree.levels[0])
        tree.parent[root] = root;
    grow(tree, graph);
    count_leaves(tree);
    return tree;
}

} // namespace headwater
