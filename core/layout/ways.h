// SPDX-License-Identifier: Apache-2.0
// The rows of the layout table, one function a way. Callers use layouts() or find_layout().
#pragma once

#include "core/layout/layout.h"

namespace headwater {

using Points = Result<std::vector<Point>>;

Points lay_out_by_force(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_groups(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_as_peacock(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_layers(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_rings(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_circle(const Graph& graph, const LayoutOptions& options, Task& task);
Points lay_out_in_grid(const Graph& graph, const LayoutOptions& options, Task& task);

} // namespace headwater
