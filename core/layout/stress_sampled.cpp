// SPDX-License-Identifier: Apache-2.0
// For graphs too large for every pair: each round draws fresh sources, counts the steps from them
// to all vertices, and moves every vertex by those distances. Every pair is drawn as often as any
// other, so the sum aims at the stress of all pairs.
#include <algorithm>
#include <cmath>

#include "core/layout/step_sweep.h"
#include "core/layout/stress_plane.h"

namespace headwater {

namespace {

/// Moves all vertices towards their distance from one source; the source itself stays.
void pull_from(StressPlane& plane, const std::uint16_t* steps, Vertex source, float eta) {
    const float sx = plane.x[source], sy = plane.y[source];
    float* x = plane.x.data();
    float* y = plane.y.data();
    const float* free = plane.free.data();
    const std::size_t count = plane.x.size();
#ifdef __GNUC__
#pragma GCC ivdep
#endif
    for (std::size_t l = 0; l < count; ++l) {
        const float wanted = static_cast<float>(steps[l]);
        const float dx = x[l] - sx, dy = y[l] - sy;
        const float gone = std::sqrt(dx * dx + dy * dy) + 1e-9F;
        const float full = eta / (wanted * wanted);
        const float mu = full < 1.0F ? full : 1.0F;
        const float r = free[l] * mu * (gone - wanted) / gone;
        x[l] -= r * dx;
        y[l] -= r * dy;
    }
}

int longest_of(const StepSweep& sweep, std::size_t sources) {
    std::uint16_t longest = 1;
    for (std::size_t source = 0; source < sources; ++source) {
        const std::uint16_t* steps = sweep.steps(source);
        longest = std::max(longest, *std::max_element(steps, steps + sweep.vertices()));
    }
    return longest;
}

/// The larger, the fewer: the time stays below what a user waits for.
int usual_rounds(Vertex vertices) {
    return static_cast<int>(std::clamp(640000U / vertices, 32U, 128U));
}

} // namespace

Result<std::vector<Point>> place_by_sampled_stress(const Graph& graph, const StressOptions& options,
                                                   Task& task) {
    Random random(options.seed);
    StepSweep sweep(graph);
    StressPlane plane(graph, options, random, sweep.order());
    const int rounds = rounds_of(options, usual_rounds(graph.vertices()));
    std::vector<Vertex> sources(std::min<std::size_t>(StepSweep::width, graph.vertices()));
    std::vector<float> etas;
    for (int round = 0; round < rounds; ++round) {
        if (!task.may_go_on()) return stopped();
        for (Vertex& source : sources)
            source = random.below(graph.vertices());
        sweep.count_from(sources);
        if (round == 0) {
            etas = step_sizes(rounds, longest_of(sweep, sources.size()), plane.settled);
        }
        for (std::size_t k = 0; k < sources.size(); ++k) {
            pull_from(plane, sweep.steps(k), sources[k], etas[static_cast<std::size_t>(round)]);
        }
    }
    return plane.points();
}

} // namespace headwater
