// SPDX-License-Identifier: Apache-2.0
// What a chart has besides its places: what it shows, whom it hides, what is drawn on it. They are
// settings, so that they are recorded, undone and verified like everything else.
#pragma once

#include "core/base/error.h"
#include "core/model/chart.h"
#include "core/storage/database.h"

namespace headwater {

/// Into `chart`, whose id is known. What a newer program drew is left out.
Result<void> read_chart_parts(Database& database, Chart& chart);
/// Of a chart that is added; signs without an id are not written.
Result<void> write_chart_parts(Database& database, const Chart& chart);
/// What it shows and whom it hides.
Result<void> write_chart_view(Database& database, const Chart& chart);
Result<void> write_chart_signs(Database& database, const Chart& chart);
/// Boxes that stand round the one stand round the other from now on.
Result<void> box_instead(Database& database, EntityId gone, EntityId kept);
Result<void> remove_chart_parts(Database& database, ChartId chart);

} // namespace headwater
