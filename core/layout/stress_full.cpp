// SPDX-License-Identifier: Apache-2.0
// Every pair of vertices pulls once a round. Pairs (i, i + k) of one k stand side by side in
// memory, so that the compiler can move several at once; the order of the k is drawn anew for
// every round, and the order of the vertices once.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/layout/step_sweep.h"
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

/// Steps between all pairs of places, from as many sources a sweep as it takes.
Result<Diagonals> measure_pairs(const Graph& graph, const StressPlane& plane, Task& task) {
    Diagonals all(graph.vertices());
    StepSweep sweep(graph);
    std::vector<Vertex> met(graph.vertices()); // place in the sweep of every place in the plane
    for (std::size_t k = 0; k < all.count; ++k)
        met[plane.place[sweep.order()[k]]] = static_cast<Vertex>(k);
    for (std::size_t first = 0; first < all.count; first += StepSweep::width) {
        if (!task.may_go_on()) return stopped();
        const std::size_t count = std::min(StepSweep::width, all.count - first);
        sweep.count_from({met.data() + first, count});
        for (std::size_t i = first; i < first + count; ++i) {
            const std::uint16_t* steps = sweep.steps(i - first);
            for (std::size_t k = 1; i + k < all.count; ++k) {
                all.steps[all.start_of(k) + i] = steps[met[i + k]];
                all.longest = std::max<int>(all.longest, steps[met[i + k]]);
            }
        }
    }
    return all;
}

/// One end of many pairs, side by side in memory.
struct Ends {
    float* x;
    float* y;
    const float* free;
    Ends(StressPlane& plane, std::size_t at)
        : x(plane.x.data() + at), y(plane.y.data() + at), free(plane.free.data() + at) {}
};

/// Moves `count` pairs of ends. No vertex is in two of them, so the compiler may take several
/// pairs at a time.
void pull(Ends a, Ends b, const std::uint16_t* steps, std::size_t count, float eta) {
#ifdef __GNUC__
#pragma GCC ivdep
#endif
    for (std::size_t l = 0; l < count; ++l) {
        const float wanted = static_cast<float>(steps[l]);
        const float dx = a.x[l] - b.x[l], dy = a.y[l] - b.y[l];
        const float gone = std::sqrt(dx * dx + dy * dy) + 1e-9F;
        const float full = eta / (wanted * wanted);
        const float mu = full < 1.0F ? full : 1.0F;
        const float r = mu * (gone - wanted) / gone;
        const float share_a = a.free[l] * (1.0F - 0.5F * b.free[l]) * r;
        const float share_b = b.free[l] * (1.0F - 0.5F * a.free[l]) * r;
        a.x[l] -= share_a * dx;
        a.y[l] -= share_a * dy;
        b.x[l] += share_b * dx;
        b.y[l] += share_b * dy;
    }
}

/// The pairs of one gap in runs no longer than the gap, so that no run meets a vertex twice.
void pull_all(StressPlane& plane, const Diagonals& pairs, const std::vector<std::size_t>& gaps,
              float eta) {
    for (const std::size_t gap : gaps) {
        const std::uint16_t* steps = pairs.steps.data() + pairs.start_of(gap);
        for (std::size_t i = 0; i + gap < pairs.count; i += gap) {
            pull({plane, i}, {plane, i + gap}, steps + i, std::min(gap, pairs.count - gap - i),
                 eta);
        }
    }
}

std::vector<Vertex> shuffled(Vertex count, Random& random) {
    std::vector<Vertex> order(count);
    std::iota(order.begin(), order.end(), Vertex{0});
    random.shuffle(order);
    return order;
}

/// Small graphs are given time to find their best, since nobody notices.
int usual_rounds(Vertex vertices) {
    return 15 + static_cast<int>(3000 / (vertices + 20));
}

} // namespace

Result<std::vector<Point>> place_by_full_stress(const Graph& graph, const StressOptions& options,
                                                Task& task) {
    Random random(options.seed);
    StressPlane plane(graph, options, random, shuffled(graph.vertices(), random));
    if (graph.vertices() < 2) return plane.points();
    TRY(const auto pairs, measure_pairs(graph, plane, task));
    std::vector<std::size_t> gaps(graph.vertices() - 1);
    std::iota(gaps.begin(), gaps.end(), std::size_t{1});
    const int rounds = rounds_of(options, usual_rounds(graph.vertices()));
    for (const float eta : step_sizes(rounds, pairs.longest, plane.settled)) {
        if (!task.may_go_on()) return stopped();
        random.shuffle(gaps);
        pull_all(plane, pairs, gaps, eta);
    }
    return plane.points();
}

} // namespace headwater
