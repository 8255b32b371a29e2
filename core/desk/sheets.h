// SPDX-License-Identifier: Apache-2.0
// The case on paper: network, ranking, layout and furniture in one go.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/picture/compose_pages.h"

namespace headwater {

struct SheetOptions {
    std::optional<ChartId> chart; ///< empty: the whole case, laid out afresh
    std::string layout = "force"; ///< for a chart that is laid out afresh
    PageSetup setup;
    std::string marking; ///< empty: the case's own
    std::string author;
    std::string watermark;
    bool legend = true;
    std::string date;                        ///< printed as it is; empty: that of the last change
    bool ranked = true;                      ///< with the ringleader ranks and their caveat
    std::optional<std::int64_t> finding;     ///< ranks of this kept finding instead of today's
    std::optional<StyleRules> rules = {};    ///< instead of those of the case
    std::optional<LinkWords> tie_words = {}; ///< what is written on ties; empty: nothing
};

/// "A4" to "A0" and "Letter" lie, "A4-portrait" stands; "900x300" is so many millimetres across and
/// down. In points.
Result<Size> paper_size(std::string_view name);

/// When the case was last changed, EDTF; empty: never. Stands for "now" in what is printed.
std::string date_of_last_change(const Case& the_case);

/// "Step 12 of the case".
Message revision_words(const Case& the_case);

/// What stands around a sheet of the case: its title, marking and `date`, which is printed as it
/// is; empty: the day of the last change.
Furniture furniture_of(const Case& the_case, const std::string& date = {});

/// Same case, options and measure: the same pages.
Result<PaperChart> sheets_of(const Case& the_case, const Schema& schema,
                             const SheetOptions& options, const TextMeasure& measure, Task& task);

} // namespace headwater
