// SPDX-License-Identifier: Apache-2.0
// Layouts of invented case networks by us, igraph and Graphviz in one run: seconds of the
// processor on one thread, and how good they are.
//   layout_bench [SIZE...]    ties are five times the size; without sizes: 1000 10000
#include <string>
#include <vector>

#include <fmt/format.h>

#include "core/analysis/leiden.h"
#include "core/layout/layout.h"
#include "core/layout/quality.h"
#include "core/layout/stress.h"
#include "tests/bench/case_network.h"
#include "tests/bench/layout_peers.h"

using namespace headwater;

namespace {

constexpr Vertex all_pairs_limit = 3000; // beyond, stress is measured from drawn sources
constexpr Vertex crossings_limit = 2000; // beyond, crossings take too long to count
constexpr Vertex neighbours_limit = 20000;
constexpr Vertex kamada_kawai_limit = 2000;
constexpr Vertex fruchterman_reingold_limit = 20000;
constexpr Vertex sfdp_limit = 20000;

void report(const char* name, const Graph& graph, const PeerLayout& layout, double ours) {
    if (layout.points.empty()) {
        fmt::print("{:28} not there\n", name);
        return;
    }
    const Vertex n = graph.vertices();
    fmt::print("{:28} {:9.3f} s {:8.1f}x   stress {:.4f}", name, layout.seconds,
               layout.seconds / ours,
               stress_of(graph, layout.points, n > all_pairs_limit ? 200 : 0));
    if (n <= neighbours_limit) {
        fmt::print("   neighbours {:.3f}", neighbourhood_kept(graph, layout.points));
    }
    if (n <= crossings_limit) fmt::print("   crossings {}", crossings_of(graph, layout.points));
    fmt::print("\n");
    std::fflush(stdout);
}

template<class Run>
PeerLayout timed(Run run) {
    Task task;
    const double start = own_seconds();
    Result<std::vector<Point>> points = run(task);
    return {std::move(*points), own_seconds() - start};
}

void compare(Vertex n) {
    const auto ties = case_network(n, std::size_t{5} * n, 1);
    const Graph graph = Graph::undirected(n, ties);
    fmt::print("\n{} vertices, {} edges (how many times as long as our stress descent)\n", n,
               graph.edges());
    const auto bare = timed([&](Task& task) { return place_by_stress(graph, {}, task); });
    report("ours, stress descent", graph, bare, bare.seconds);
    const auto force =
        timed([&](Task& task) { return find_layout("force")->run(graph, LayoutOptions{}, task); });
    report("ours, without overlaps", graph, force, bare.seconds);
    const auto grouped = timed([&](Task& task) -> Result<std::vector<Point>> {
        LayoutOptions options;
        TRY(options.group, leiden(graph, {}, task));
        return find_layout("grouped")->run(graph, options, task);
    });
    report("ours, groups apart", graph, grouped, bare.seconds);
    if (n <= kamada_kawai_limit) {
        report("igraph Kamada-Kawai", graph, igraph_kamada_kawai(n, ties), bare.seconds);
    }
    if (n <= fruchterman_reingold_limit) {
        report("igraph Fruchterman-Reingold", graph, igraph_fruchterman_reingold(n, ties),
               bare.seconds);
    }
    if (n <= sfdp_limit) report("Graphviz sfdp", graph, graphviz_sfdp(n, ties), bare.seconds);
}

} // namespace

int main(int count, char** words) {
    std::vector<Vertex> sizes;
    for (int i = 1; i < count; ++i)
        sizes.push_back(static_cast<Vertex>(std::stoul(words[i])));
    if (sizes.empty()) sizes = {1000, 10000};
    for (const Vertex size : sizes)
        compare(size);
}
