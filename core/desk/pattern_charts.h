// SPDX-License-Identifier: Apache-2.0
// Visual Search on a chart as it is drawn: the chart to search, a pattern taken from what is
// selected on it, and the pattern drawn as a small chart of its own.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "core/analysis/visual_search.h"
#include "core/picture/compose.h"

namespace headwater {

/// Vertices are the items of the scene. Ties that nobody recorded are left out.
SearchedChart searched_chart(const ChartScene& scene);

/// The selected items with the ties between them, by their kinds. Fails where check_pattern() does.
Result<Pattern> pattern_of_selection(const ChartScene& scene,
                                     const std::set<std::int64_t>& selected);

/// As parse_pattern() reads it.
std::string text_of(const Pattern& pattern);

/// In a circle, named as in the pattern.
ChartScene scene_of(const Pattern& pattern);

} // namespace headwater
