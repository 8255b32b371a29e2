// SPDX-License-Identifier: Apache-2.0
// What a chart has besides its places: what it shows, whom it hides, what is drawn on it. They are
// settings, so that they are recorded, undone and verified like everything else.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/error.h"
#include "core/model/chart.h"
#include "core/storage/database.h"

namespace headwater {

/// "own 1f3a09c2-5 1f3a09c2-9", as it is kept: what the chart shows, then whom it hides.
void read_chart_view(std::string_view value, Chart& chart);
/// Whose view that setting is; empty: it is another setting.
std::optional<ChartId> chart_of_view(std::string_view setting);
/// Into `chart`, whose id is known. What a newer program drew is left out.
Result<void> read_chart_parts(Database& database, Chart& chart);
/// Of a chart that is added; signs without an id are not written.
Result<void> write_chart_parts(Database& database, const Chart& chart);
/// What it shows and whom it hides.
Result<void> write_chart_view(Database& database, const Chart& chart);
Result<void> write_chart_signs(Database& database, const Chart& chart);
Result<void> remove_chart_parts(Database& database, ChartId chart);

} // namespace headwater
