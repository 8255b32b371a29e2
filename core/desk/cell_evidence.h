// SPDX-License-Identifier: Apache-2.0
// What stands behind a cell of the heat matrix: its ties and things on the chart, its evidence.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/desk/activity.h"

namespace headwater {

/// What the contacts of the cell, or of all cells, are about: links, and the actors of packed
/// calls; in order.
std::vector<std::int64_t> records_in(const Activity& activity, const ChartScene& scene,
                                     const std::optional<HeatCell>& cell);

/// What stands behind a cell: at most `most` items of evidence, in order of time.
struct CellEvidence {
    struct Line {
        std::string happened;    ///< EDTF, as the source wrote it
        std::string from, to;    ///< labels
        std::string source;      ///< title
        std::string place;       ///< "row 1204"
        std::int64_t record = 0; ///< the link; 0: a packed call
    };
    std::vector<Line> lines;
    std::uint64_t all = 0;
};
Result<CellEvidence> evidence_in(const Case& the_case, const ChartScene& scene,
                                 const Activity& activity, const HeatCell& cell, std::size_t most,
                                 Task& task);

} // namespace headwater
