// SPDX-License-Identifier: Apache-2.0
// A chart on paper as the page set-up wants it: one sheet, or a wall of sheets with a key sheet
// before them, and the index behind. What the preview shows, and every printer and file gets.
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/picture/compose.h"
#include "core/picture/page_setup.h"

namespace headwater {

struct PaperChart {
    std::vector<Picture> pages;
    std::size_t across = 1; ///< sheets of the chart
    std::size_t down = 1;
    double scale = 1;             ///< points a chart unit
    std::size_t names = 0;        ///< that are to be written
    std::size_t nameless = 0;     ///< of them, those that find no room
    std::vector<Message> remarks; ///< what the reader of the paper will miss, and what helps
};

/// Fails where the margins leave no room, where there would be too many sheets, or stopped.
Result<PaperChart> compose_pages(const ChartScene& scene, const Schema& schema, const Style& style,
                                 const TextMeasure& measure, const Furniture& furniture,
                                 const PageSetup& setup, Task& task);

/// What is already drawn, on one sheet; where its letters would be smaller there than may be, on as
/// many as it takes, and a remark says so. No legend is made and no index. Fails alike.
Result<PaperChart> compose_drawing(Picture drawing, const Style& style, const TextMeasure& measure,
                                   const Furniture& furniture, const PageSetup& setup, Task& task);

} // namespace headwater
