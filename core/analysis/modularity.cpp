// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/modularity.h"

#include <algorithm>
#include <vector>

namespace headwater {

double modularity(const Graph& graph, bool weighted, std::span<const std::uint32_t> groups,
                  double resolution) {
    std::uint32_t most = 0;
    for (const auto group : groups)
        most = std::max(most, group);
    std::vector<double> inside(std::size_t{most} + 1, 0);
    std::vector<double> total(inside.size(), 0);
    double all = 0;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        for (std::size_t i = 0; i < graph.degree(v); ++i) {
            const double strength = weighted ? double{graph.strengths(v)[i]} : 1;
            total[groups[v]] += strength;
            if (groups[graph.neighbours(v)[i]] == groups[v]) inside[groups[v]] += strength;
            all += strength;
        }
    }
    double quality = 0;
    for (std::size_t g = 0; g < total.size() && all > 0; ++g)
        quality += inside[g] / all - resolution * (total[g] / all) * (total[g] / all);
    return quality;
}

} // namespace headwater
