// SPDX-License-Identifier: Apache-2.0
#include "core/layout/parts.h"

#include <algorithm>
#include <numeric>

#include "core/layout/pack.h"

namespace headwater {

namespace {

std::vector<std::uint32_t> component_of_each(const Graph& graph) {
    std::vector<std::uint32_t> of(graph.vertices(), UINT32_MAX);
    std::vector<Vertex> queue;
    for (Vertex root = 0, count = 0; root < graph.vertices(); ++root) {
        if (of[root] != UINT32_MAX) continue;
        queue.assign(1, root);
        of[root] = count;
        for (std::size_t head = 0; head < queue.size(); ++head) {
            for (const Vertex next : graph.neighbours(queue[head])) {
                if (of[next] != UINT32_MAX) continue;
                of[next] = count;
                queue.push_back(next);
            }
        }
        ++count;
    }
    return of;
}

} // namespace

Graph spanned(const Graph& graph, const std::vector<Vertex>& vertices) {
    std::vector<Vertex> place(graph.vertices(), UINT32_MAX);
    for (std::size_t i = 0; i < vertices.size(); ++i)
        place[vertices[i]] = static_cast<Vertex>(i);
    std::vector<Tie> ties;
    for (const Vertex v : vertices) {
        const auto strengths = graph.strengths(v);
        const auto neighbours = graph.neighbours(v);
        for (std::size_t k = 0; k < neighbours.size(); ++k) {
            const Vertex to = place[neighbours[k]];
            if (to == UINT32_MAX || (!graph.is_directed() && v > neighbours[k])) continue;
            ties.push_back({place[v], to, strengths[k]});
        }
    }
    return Graph::undirected(static_cast<Vertex>(vertices.size()), ties);
}

std::vector<Part> split(const Graph& graph) {
    if (graph.is_directed()) return split(graph.projected());
    const auto component = component_of_each(graph);
    std::vector<Part> parts;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (component[v] >= parts.size()) parts.resize(component[v] + 1);
        parts[component[v]].vertices.push_back(v);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return a.vertices.size() > b.vertices.size();
    });
    if (parts.size() == 1) {
        parts[0].graph = graph;
        return parts;
    }
    std::vector<Vertex> place(graph.vertices());
    for (Part& part : parts) {
        for (std::size_t i = 0; i < part.vertices.size(); ++i) {
            place[part.vertices[i]] = static_cast<Vertex>(i);
        }
        std::vector<Tie> ties;
        for (const Vertex v : part.vertices) {
            const auto neighbours = graph.neighbours(v);
            for (std::size_t k = 0; k < neighbours.size(); ++k) {
                if (neighbours[k] < v) continue;
                ties.push_back({place[v], place[neighbours[k]], graph.strengths(v)[k]});
            }
        }
        part.graph = Graph::undirected(static_cast<Vertex>(part.vertices.size()), ties);
    }
    return parts;
}

LayoutOptions narrowed(const LayoutOptions& options, const std::vector<Vertex>& vertices) {
    LayoutOptions out;
    out.seed = options.seed;
    out.spacing = options.spacing;
    out.care = options.care;
    const bool begun =
        std::any_of(vertices.begin(), vertices.end(), [&](Vertex v) { return stands(options, v); });
    for (const Vertex v : vertices) {
        if (begun) out.start.push_back(options.start[v]);
        if (!options.pinned.empty()) out.pinned.push_back(options.pinned[v]);
        if (!options.group.empty()) out.group.push_back(options.group[v]);
        if (!options.stage.empty()) out.stage.push_back(options.stage[v]);
        if (!options.when.empty()) out.when.push_back(options.when[v]);
        if (!options.where.empty()) out.where.push_back(options.where[v]);
    }
    for (const Vertex v : options.focus) {
        const auto at = std::lower_bound(vertices.begin(), vertices.end(), v);
        if (at == vertices.end() || *at != v) continue;
        out.focus.push_back(static_cast<Vertex>(at - vertices.begin()));
    }
    return out;
}

bool stands(const LayoutOptions& options, Vertex v) {
    return v < options.start.size() && std::isfinite(options.start[v].x) &&
           std::isfinite(options.start[v].y);
}

bool is_pinned(const LayoutOptions& options, Vertex v) {
    return v < options.pinned.size() && options.pinned[v] && stands(options, v);
}

bool any_pinned(const LayoutOptions& options) {
    for (Vertex v = 0; v < options.pinned.size(); ++v) {
        if (is_pinned(options, v)) return true;
    }
    return false;
}

void keep_pins(std::vector<Point>& points, const LayoutOptions& options) {
    Point sum;
    double count = 0;
    for (Vertex v = 0; v < points.size(); ++v) {
        if (!is_pinned(options, v)) continue;
        sum = sum + (options.start[v] - points[v]);
        ++count;
    }
    if (count == 0) return;
    for (Vertex v = 0; v < points.size(); ++v) {
        points[v] = is_pinned(options, v) ? options.start[v] : points[v] + sum * (1 / count);
    }
}

Result<std::vector<Point>> lay_out_parts(const Graph& graph, const LayoutOptions& options,
                                         Task& task, Layout one_part, FromStart from_start) {
    std::vector<Point> points(graph.vertices());
    std::vector<std::vector<Vertex>> loose;
    std::vector<Vertex> standing;
    for (const Part& part : split(graph)) {
        LayoutOptions inside = narrowed(options, part.vertices);
        bool stays = any_pinned(inside);
        for (Vertex v = 0; v < part.vertices.size() && from_start == FromStart::goes_on; ++v) {
            stays = stays || stands(inside, v);
        }
        TRY(auto placed, one_part(part.graph, inside, task));
        keep_pins(placed, inside);
        for (std::size_t i = 0; i < placed.size(); ++i)
            points[part.vertices[i]] = placed[i];
        if (stays) {
            standing.insert(standing.end(), part.vertices.begin(), part.vertices.end());
        } else {
            loose.push_back(part.vertices);
        }
    }
    pack(points, loose, standing, options.spacing);
    return points;
}

} // namespace headwater
