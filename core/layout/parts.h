// SPDX-License-Identifier: Apache-2.0
// A graph in its connected parts: each is laid out alone, then they are packed side by side.
#pragma once

#include <functional>
#include <vector>

#include "core/layout/layout.h"

namespace headwater {

/// One component. `graph` is undirected; its vertex i is vertices[i] of the whole.
struct Part {
    std::vector<Vertex> vertices; ///< ascending
    Graph graph;
};

/// Largest first, equal sizes by their first vertex. Direction is dropped.
std::vector<Part> split(const Graph& graph);

/// The part of `graph` spanned by `vertices` (ascending), undirected.
Graph spanned(const Graph& graph, const std::vector<Vertex>& vertices);

/// The options that concern the vertices of one part, renumbered; no start if nothing stands.
LayoutOptions narrowed(const LayoutOptions& options, const std::vector<Vertex>& vertices);

/// Whether a vertex has a finite place in `start`, and whether it must keep it.
bool stands(const LayoutOptions& options, Vertex v);
bool is_pinned(const LayoutOptions& options, Vertex v);
bool any_pinned(const LayoutOptions& options);

/// Shifts the whole as near to the pins as it goes, then puts the pinned vertices exactly there.
void keep_pins(std::vector<Point>& points, const LayoutOptions& options);

/// Whether a way of laying out goes on from where things stand.
enum class FromStart { goes_on, begins_anew };

/// Lays out every connected part alone and packs the results. Parts with a pin keep their place,
/// and so do parts that go on from their start.
Result<std::vector<Point>> lay_out_parts(const Graph& graph, const LayoutOptions& options,
                                         Task& task, Layout one_part, FromStart from_start);

} // namespace headwater
