// SPDX-License-Identifier: Apache-2.0
// For graphs too large for every pair: each round draws fresh sources, counts the steps from them
// to all vertices, and moves every vertex by those distances and by its edges. Every pair is
// drawn as often as any other, so the sum aims at the stress of all pairs.
#include <algorithm>
#include <cmath>

#include "core/layout/stress_plane.h"

namespace headwater {

namespace {

/// Moves all vertices towards their distance from one source; the source itself stays.
void pull_from(StressPlane& plane, const std::uint16_t* steps, Vertex source, float eta) {
    const float sx = plane.x[source], sy = plane.y[source];
    float* __restrict x = plane.x.data();
    float* __restrict y = plane.y.data();
    const float* __restrict free = plane.free.data();
    const std::size_t count = plane.x.size();
    for (std::size_t l = 0; l < count; ++l) {
        const float wanted = static_cast<float>(steps[l]);
        const float dx = x[l] - sx, dy = y[l] - sy;
        const float gone = std::sqrt(dx * dx + dy * dy) + 1e-9F;
        const float mu = std::min(1.0F, eta / std::max(1.0F, wanted * wanted));
        const float r = free[l] * mu * (gone - wanted) / gone;
        x[l] -= r * dx;
        y[l] -= r * dy;
    }
}

void pull_edges(StressPlane& plane, const Graph& placed, float mu) {
    for (Vertex a = 0; a < placed.vertices(); ++a) {
        for (const Vertex b : placed.neighbours(a)) {
            if (b < a) continue;
            const float dx = plane.x[a] - plane.x[b], dy = plane.y[a] - plane.y[b];
            const float gone = std::sqrt(dx * dx + dy * dy) + 1e-9F;
            const float r = mu * (gone - 1.0F) / gone * 0.5F;
            plane.x[a] -= plane.free[a] * r * dx;
            plane.y[a] -= plane.free[a] * r * dy;
            plane.x[b] += plane.free[b] * r * dx;
            plane.y[b] += plane.free[b] * r * dy;
        }
    }
}

} // namespace

Result<std::vector<Point>> place_by_sampled_stress(const Graph& graph, const StressOptions& options,
                                                   Task& task) {
    Random random(options.seed);
    StressPlane plane(graph, options, random);
    const int sources = 100;
    const int rounds = options.rounds > 0 ? options.rounds : 20;
    std::vector<std::uint16_t> steps, placed_steps(graph.vertices());
    std::vector<Vertex> queue;
    count_steps(graph, 0, steps, queue);
    const Vertex far_end = queue.back();
    count_steps(graph, far_end, steps, queue);
    const int longest = steps[queue.back()];
    for (const float eta : step_sizes(rounds, longest, plane.settled)) {
        for (int drawn = 0; drawn < sources; ++drawn) {
            if (!task.may_go_on()) return stopped();
            const Vertex source = random.below(graph.vertices());
            count_steps(graph, plane.order[source], steps, queue);
            for (std::size_t k = 0; k < steps.size(); ++k)
                placed_steps[k] = steps[plane.order[k]];
            pull_from(plane, placed_steps.data(), source, eta);
        }
    }
    (void)pull_edges;
    return plane.points();
}

} // namespace headwater
