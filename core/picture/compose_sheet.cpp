// SPDX-License-Identifier: Apache-2.0
// One sheet with the usual margins: a chart, or what is already drawn.
#include "core/picture/compose_pages.h"
#include "core/picture/sheet.h"

namespace headwater {

Picture compose_sheet(const ChartScene& scene, const Schema& schema, const Style& style,
                      const TextMeasure& measure, const Furniture& furniture, Size paper) {
    PageSetup setup;
    setup.paper = paper;
    Task task;
    auto pages = compose_pages(scene, schema, style, measure, furniture, setup, task);
    if (pages) return std::move(pages->pages.front());
    Picture empty; // paper too small for anything
    empty.extent = {0, 0, paper.width, paper.height};
    return empty;
}

Picture compose_sheet(Picture drawing, const Style& style, const TextMeasure& measure,
                      const Furniture& furniture, Size paper) {
    PageSetup setup;
    setup.paper = paper;
    const Style on_paper = style_for_paper(style, setup);
    Sheet sheet(on_paper, measure, furniture, setup, {});
    sheet.put_title();
    sheet.put_drawing(std::move(drawing));
    return sheet.finish();
}

} // namespace headwater
