// SPDX-License-Identifier: Apache-2.0
// Groups apart: every group is laid out alone as a round patch; the patches are then placed like
// vertices whose size counts, heavy traffic between two groups drawing them together.
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/base/pool.h"
#include "core/layout/overlap.h"
#include "core/layout/pack.h"
#include "core/layout/parts.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

constexpr std::size_t least_gathered = 12; // vertices of a patch
constexpr std::size_t many_patches = 2000;
/// Of more vertices than this no patch is seen alone at first, and all together take longest.
constexpr double fully_cared_for = 20000;
constexpr double least_care = 0.4;
constexpr int usual_rounds = 24, few_rounds = 6;

struct Patch {
    std::vector<Vertex> vertices;
    double radius = 0;
    Point at;
};

std::vector<Patch> patches_of(const Graph& graph, const LayoutOptions& options) {
    std::map<std::uint32_t, Patch> by_group;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        by_group[v < options.group.size() ? options.group[v] : 0].vertices.push_back(v);
    }
    std::vector<Patch> patches;
    for (auto& [group, patch] : by_group)
        patches.push_back(std::move(patch));
    return patches;
}

/// Draws in those few who stand far from the rest, so that the patch is round and full.
void gather(std::vector<Point>& points, const Patch& patch) {
    std::vector<double> far;
    for (const Vertex v : patch.vertices)
        far.push_back(length(points[v]));
    const auto most = far.begin() + static_cast<std::ptrdiff_t>(far.size() * 8 / 10);
    std::nth_element(far.begin(), most, far.end());
    const double radius = *most;
    if (radius <= 0) return;
    for (const Vertex v : patch.vertices) {
        const double share = length(points[v]) / radius;
        if (share > 1) points[v] = points[v] * ((1 + 0.3 * std::log(share)) / share);
    }
}

/// Centres the patch on its middle and notes how far it reaches.
void round_off(std::vector<Point>& points, Patch& patch, const LayoutOptions& inside) {
    const double spacing = inside.spacing;
    const Point middle = box_of(points, patch.vertices).centre();
    for (const Vertex v : patch.vertices)
        points[v] = points[v] - middle;
    if (patch.vertices.size() >= least_gathered) {
        gather(points, patch);
        std::vector<Point> within;
        for (const Vertex v : patch.vertices)
            within.push_back(points[v]);
        Crowd crowd;
        crowd.radii.assign(within.size(), spacing * 0.35);
        crowd.brief = inside.care < 1;
        push_apart(within, crowd, 1.0);
        for (std::size_t i = 0; i < within.size(); ++i)
            points[patch.vertices[i]] = within[i];
    }
    for (const Vertex v : patch.vertices)
        patch.radius = std::max(patch.radius, length(points[v]));
    patch.radius += spacing * 0.7;
}

Graph between_patches(const Graph& graph, const std::vector<Patch>& patches) {
    std::vector<Vertex> patch_of(graph.vertices());
    for (std::size_t p = 0; p < patches.size(); ++p) {
        for (const Vertex v : patches[p].vertices)
            patch_of[v] = static_cast<Vertex>(p);
    }
    std::vector<Tie> ties;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        for (const Vertex u : graph.neighbours(v)) {
            if (v < u && patch_of[v] != patch_of[u]) ties.push_back({patch_of[v], patch_of[u], 1});
        }
    }
    return Graph::undirected(static_cast<Vertex>(patches.size()), ties);
}

/// How far the patch had to go to touch those it is linked with, heavy traffic counting more.
Point wish_of(const std::vector<Patch>& patches, const Graph& between, Vertex a, double gap) {
    Point sum;
    double weights = 0;
    const auto others = between.neighbours(a);
    const auto traffic = between.strengths(a);
    for (std::size_t k = 0; k < others.size(); ++k) {
        const Point way = patches[others[k]].at - patches[a].at;
        const double far = length(way), rest = patches[a].radius + patches[others[k]].radius + gap;
        weights += traffic[k];
        if (far > rest) sum = sum + way * (traffic[k] * (far - rest) / far);
    }
    return weights > 0 ? sum * (1 / weights) : Point{};
}

/// Screens are wider than high: the pull is weaker sideways.
Point flattened(Point pull) {
    return {pull.x * 0.7, pull.y * 1.3};
}

/// Linked patches are drawn together, all are kept clear of each other.
bool settle(std::vector<Patch>& patches, const Graph& between, double gap, Task& task) {
    Crowd crowd;
    for (const Patch& patch : patches) {
        crowd.radii.push_back(patch.radius + gap / 2);
        crowd.weights.push_back(patch.radius * patch.radius);
    }
    const int rounds = patches.size() > many_patches ? few_rounds : usual_rounds;
    for (int round = 0; round < rounds; ++round) {
        if (!task.may_go_on()) return false;
        const double cooling = 0.5 * (1 - static_cast<double>(round) / rounds);
        std::vector<Point> at;
        for (Vertex a = 0; a < patches.size(); ++a)
            at.push_back(patches[a].at + flattened(wish_of(patches, between, a, gap) * cooling));
        push_apart(at, crowd, 1.0);
        for (std::size_t a = 0; a < patches.size(); ++a)
            patches[a].at = at[a];
    }
    return true;
}

/// Every patch alone, around a middle of its own.
Result<void> lay_out_patches(const Graph& graph, const LayoutOptions& options,
                             std::vector<Patch>& patches, std::vector<Point>& points, Task& task) {
    LayoutOptions inside;
    inside.seed = options.seed;
    inside.spacing = options.spacing;
    inside.care = std::clamp(fully_cared_for / (graph.vertices() + 1.0), least_care, 1.0);
    const bool done = parallel(task, patches.size(), [&](std::size_t p) {
        const auto placed = lay_out_by_force(spanned(graph, patches[p].vertices), inside, task);
        if (!placed) return;
        for (std::size_t i = 0; i < placed->size(); ++i)
            points[patches[p].vertices[i]] = (*placed)[i];
        round_off(points, patches[p], inside);
    });
    if (!done || !task.may_go_on()) return stopped();
    return {};
}

} // namespace

Points lay_out_in_groups(const Graph& directed_or_not, const LayoutOptions& options, Task& task) {
    const Graph graph =
        directed_or_not.is_directed() ? directed_or_not.projected() : directed_or_not;
    auto patches = patches_of(graph, options);
    std::vector<Point> points(graph.vertices());
    TRY_VOID(lay_out_patches(graph, options, patches, points, task));
    const Graph between = between_patches(graph, patches);
    LayoutOptions outside;
    outside.seed = options.seed;
    double sum = 0;
    for (const Patch& patch : patches)
        sum += 2 * patch.radius;
    outside.spacing =
        patches.empty() ? options.spacing : 1.2 * sum / static_cast<double>(patches.size());
    TRY(const auto middles, lay_out_by_force(between, outside, task));
    for (std::size_t p = 0; p < patches.size(); ++p)
        patches[p].at = middles[p];
    if (!settle(patches, between, options.spacing * 0.8, task)) return stopped();
    for (const Patch& patch : patches) {
        for (const Vertex v : patch.vertices)
            points[v] = points[v] + patch.at;
    }
    keep_pins(points, options);
    return points;
}

} // namespace headwater
