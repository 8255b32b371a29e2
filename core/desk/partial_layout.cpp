// SPDX-License-Identifier: Apache-2.0
#include "core/desk/partial_layout.h"

#include <cmath>
#include <unordered_map>

#include "core/layout/parts.h"

namespace headwater {

namespace {

using Placements = std::unordered_map<EntityId, Placement*>;

Point middle_of(const std::vector<Point>& points) {
    Point sum;
    for (const Point p : points)
        sum = sum + p;
    return sum * (1 / static_cast<double>(points.size()));
}

/// The vertices of those chosen that stand on the chart, ascending.
std::vector<Vertex> chosen_vertices(const std::set<std::int64_t>& chosen, const Network& network,
                                    const Placements& placements) {
    std::vector<Vertex> vertices;
    for (Vertex v = 0; v < network.vertices(); ++v) {
        const EntityId id = network.actors[v].id;
        if (chosen.contains(id.value) && placements.contains(id)) vertices.push_back(v);
    }
    return vertices;
}

} // namespace

Result<Chart> laid_out_only(const std::set<std::int64_t>& chosen, const Network& network,
                            Chart chart, std::string_view layout, const LayoutOptions& told,
                            Task& task) {
    const LayoutRow* row = find_layout(layout);
    if (row == nullptr)
        return fail("There is no layout named %1. Choose one of those listed by --help.",
                    {std::string(layout)});
    Placements placements;
    for (Placement& placement : chart.placements)
        placements.emplace(placement.entity, &placement);
    const auto vertices = chosen_vertices(chosen, network, placements);
    if (vertices.empty()) return chart;
    LayoutOptions options = narrowed(told, vertices);
    std::vector<Point> before;
    options.start.assign(vertices.size(), {NAN, NAN});
    options.pinned.assign(vertices.size(), false);
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        const Placement& placement = *placements.at(network.actors[vertices[i]].id);
        before.push_back(placement.at);
        options.pinned[i] = placement.pinned;
        if (placement.pinned || layout == "gentle") options.start[i] = placement.at;
    }
    TRY(const auto points, row->run(spanned(network.graph, vertices), options, task));
    const Point shift = any_pinned(options) ? Point{} : middle_of(before) - middle_of(points);
    for (std::size_t i = 0; i < vertices.size(); ++i)
        placements.at(network.actors[vertices[i]].id)->at = points[i] + shift;
    return chart;
}

} // namespace headwater
