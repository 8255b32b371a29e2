// SPDX-License-Identifier: Apache-2.0
#include "core/layout/stress.h"

namespace headwater {

Result<std::vector<Point>> place_by_stress(const Graph& graph, const StressOptions& options,
                                           Task& task) {
    return graph.vertices() <= full_stress_limit ? place_by_full_stress(graph, options, task)
                                                 : place_by_sampled_stress(graph, options, task);
}

} // namespace headwater
