// SPDX-License-Identifier: Apache-2.0
// The case as one printed sheet: network, ranking, layout and furniture in one go.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/picture/compose.h"

namespace headwater {

struct SheetOptions {
    std::optional<ChartId> chart; ///< empty: the whole case, laid out afresh
    std::string layout = "force"; ///< for a chart that is laid out afresh
    Size paper{1190.55, 841.89};  ///< points; A3 landscape
    std::string marking;          ///< empty: the case's own
    std::string date;             ///< printed as it is; empty: that of the last change
    bool ranked = true;           ///< with the ringleader ranks and their caveat
    std::optional<std::int64_t> finding; ///< ranks of this kept finding instead of today's
};

/// "A4" to "A0" are landscape, "A4-portrait" stands; in points.
Result<Size> paper_size(std::string_view name);

/// When the case was last changed, EDTF; empty: never. Stands for "now" in what is printed.
std::string date_of_last_change(const Case& the_case);

/// What stands around a sheet of the case: its title, marking and `date`, which is printed as it
/// is; empty: the day of the last change.
Furniture furniture_of(const Case& the_case, const std::string& date = {});

/// Same case, options and measure: the same picture.
Result<Picture> sheet_of(const Case& the_case, const Schema& schema, const SheetOptions& options,
                         const TextMeasure& measure, Task& task);

} // namespace headwater
