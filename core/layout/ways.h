// SPDX-License-Identifier: Apache-2.0
// The rows of the layout table, one function a way. Callers use layouts() or find_layout().
#pragma once

#include "core/layout/layout.h"

namespace headwater {

using Points = Result<std::vector<Point>>;

Points lay_out_by_force(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_groups(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_as_peacock(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_as_compact_peacock(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_along_line(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_by_time(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_on_map(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_gently(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_layers(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_rings(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_circle(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_grid(const Graph& graph, const LayoutOptions& options, Task& task);

} // namespace headwater
