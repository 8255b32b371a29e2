// SPDX-License-Identifier: Apache-2.0
// Groups apart: every group is laid out alone as a round patch; the patches are then placed like
// vertices whose size counts, heavy traffic between two groups drawing them together.
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/layout/pack.h"
#include "core/layout/parts.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

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

/// Centres the patch on its middle and notes how far it reaches.
void round_off(std::vector<Point>& points, Patch& patch, double spacing) {
    const Point middle = box_of(points, patch.vertices).centre();
    for (const Vertex v : patch.vertices) {
        points[v] = points[v] - middle;
        patch.radius = std::max(patch.radius, length(points[v]));
    }
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

/// Linked patches are drawn to just touch, all others are kept clear of each other.
void settle(std::vector<Patch>& patches, const Graph& between, double gap) {
    for (int round = 0; round < 200; ++round) {
        const double cooling = 1.0 - round / 200.0;
        for (Vertex a = 0; a < patches.size(); ++a) {
            for (const Vertex b : between.neighbours(a)) {
                const Point way = patches[b].at - patches[a].at;
                const double far = length(way);
                const double rest = patches[a].radius + patches[b].radius + gap;
                if (far > rest) {
                    const double mass = patches[a].radius + patches[b].radius;
                    const double pull = 0.2 * cooling * (far - rest) / far / mass;
                    patches[a].at = patches[a].at + way * (pull * patches[b].radius);
                    patches[b].at = patches[b].at - way * (pull * patches[a].radius);
                }
            }
        }
        for (std::size_t a = 0; a < patches.size(); ++a) {
            for (std::size_t b = a + 1; b < patches.size(); ++b) {
                const Point way = patches[b].at - patches[a].at;
                const double far = std::max(length(way), 1e-6);
                const double rest = patches[a].radius + patches[b].radius + gap;
                if (far >= rest) continue;
                const double share = patches[b].radius / (patches[a].radius + patches[b].radius);
                const Point push = way * ((rest - far) / far);
                patches[a].at = patches[a].at - push * share;
                patches[b].at = patches[b].at + push * (1 - share);
            }
        }
    }
}

} // namespace

Points lay_out_in_groups(const Graph& directed_or_not, const LayoutOptions& options, Task& task) {
    const Graph graph =
        directed_or_not.is_directed() ? directed_or_not.projected() : directed_or_not;
    auto patches = patches_of(graph, options);
    std::vector<Point> points(graph.vertices());
    for (Patch& patch : patches) {
        LayoutOptions inside;
        inside.seed = options.seed;
        inside.spacing = options.spacing;
        TRY(const auto placed, lay_out_by_force(spanned(graph, patch.vertices), inside, task));
        for (std::size_t i = 0; i < placed.size(); ++i)
            points[patch.vertices[i]] = placed[i];
        round_off(points, patch, options.spacing);
    }
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
    settle(patches, between, options.spacing * 0.8);
    for (const Patch& patch : patches) {
        for (const Vertex v : patch.vertices)
            points[v] = points[v] + patch.at;
    }
    keep_pins(points, options);
    return points;
}

} // namespace headwater
