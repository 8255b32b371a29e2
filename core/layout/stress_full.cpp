// SPDX-License-Identifier: Apache-2.0
// Every pair of vertices pulls once a round. Pairs (i, i + k) of one k stand side by side in
// memory, so that the compiler can move several at once; the order of the k is drawn anew for
// every round, and the order of the vertices once.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/layout/stress_plane.h"

namespace headwater {

namespace {

/// steps[start_of(k) + i] is the distance between places i and i + k.
struct Diagonals {
    std::size_t count;
    std::vector<std::uint16_t> steps;
    int longest = 1;

    explicit Diagonals(std::size_t n) : count(n), steps(n * (n - 1) / 2) {}
    std::size_t start_of(std::size_t k) const { return (k - 1) * count - k * (k - 1) / 2; }
};

Result<Diagonals> measure_pairs(const Graph& graph, const StressPlane& plane, Task& task) {
    Diagonals all(graph.vertices());
    std::vector<std::uint16_t> steps;
    std::vector<Vertex> queue;
    for (std::size_t i = 0; i < all.count; ++i) {
        if (!task.may_go_on()) return stopped();
        count_steps(graph, plane.order[i], steps, queue);
        for (std::size_t k = 1; i + k < all.count; ++k) {
            all.steps[all.start_of(k) + i] = steps[plane.order[i + k]];
        }
        all.longest = std::max<int>(all.longest, steps[queue.back()]);
    }
    return all;
}

/// Moves `count` pairs (i, i + gap) that have no vertex in common: count <= gap.
void pull(StressPlane& plane, const std::uint16_t* steps, std::size_t i, std::size_t gap,
          std::size_t count, float eta) {
    float* __restrict ax = plane.x.data() + i;
    float* __restrict ay = plane.y.data() + i;
    float* __restrict bx = ax + gap;
    float* __restrict by = ay + gap;
    const float* __restrict fa = plane.free.data() + i;
    const float* __restrict fb = fa + gap;
    for (std::size_t l = 0; l < count; ++l) {
        const float wanted = static_cast<float>(steps[l]);
        const float dx = ax[l] - bx[l], dy = ay[l] - by[l];
        const float gone = std::sqrt(dx * dx + dy * dy) + 1e-9F;
        const float mu = std::min(1.0F, eta / (wanted * wanted));
        const float r = mu * (gone - wanted) / gone;
        const float share_a = fa[l] * (1.0F - 0.5F * fb[l]) * r;
        const float share_b = fb[l] * (1.0F - 0.5F * fa[l]) * r;
        ax[l] -= share_a * dx;
        ay[l] -= share_a * dy;
        bx[l] += share_b * dx;
        by[l] += share_b * dy;
    }
}

void pull_all(StressPlane& plane, const Diagonals& pairs, const std::vector<std::size_t>& gaps,
              float eta) {
    for (const std::size_t gap : gaps) {
        const std::uint16_t* steps = pairs.steps.data() + pairs.start_of(gap);
        for (std::size_t i = 0; i + gap < pairs.count; i += gap) {
            pull(plane, steps + i, i, gap, std::min(gap, pairs.count - gap - i), eta);
        }
    }
}

/// Small graphs are given time to find their best, since nobody notices.
int usual_rounds(Vertex vertices) {
    return 15 + static_cast<int>(3000 / (vertices + 20));
}

} // namespace

Result<std::vector<Point>> place_by_full_stress(const Graph& graph, const StressOptions& options,
                                                Task& task) {
    Random random(options.seed);
    StressPlane plane(graph, options, random);
    if (graph.vertices() < 2) return plane.points();
    TRY(const auto pairs, measure_pairs(graph, plane, task));
    std::vector<std::size_t> gaps(graph.vertices() - 1);
    std::iota(gaps.begin(), gaps.end(), std::size_t{1});
    const int rounds = options.rounds > 0 ? options.rounds : usual_rounds(graph.vertices());
    for (const float eta : step_sizes(rounds, pairs.longest, plane.settled)) {
        if (!task.may_go_on()) return stopped();
        random.shuffle(gaps);
        pull_all(plane, pairs, gaps, eta);
    }
    return plane.points();
}

} // namespace headwater
