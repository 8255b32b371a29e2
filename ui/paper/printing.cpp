// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/printing.h"

#include <QPainter>
#include <QPrinter>

#include "ui/look/language.h"
#include "ui/look/paint_picture.h"

namespace headwater {

Result<void> print_pages(QPrinter& printer, std::span<const Picture> pages) {
    printer.setFullPage(true);
    printer.setDocName(qt(pages.front().title));
    QPainter painter;
    if (!painter.begin(&printer))
        return fail("The printer could not be reached. Check that it is switched on, or save a "
                    "PDF and print that.");
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return fail("Printing stopped at page %1. Look at the printer's queue.",
                        {std::to_string(i + 1)});
        const Box& extent = pages[i].extent;
        const double scale = std::min(paper.width() / std::max(1.0, extent.width()),
                                      paper.height() / std::max(1.0, extent.height()));
        painter.resetTransform();
        painter.scale(scale, scale);
        painter.translate(-extent.left, -extent.top);
        paint_picture(painter, pages[i]);
    }
    if (!painter.end()) return fail("Printing did not end well. Look at the printer's queue.");
    return {};
}

} // namespace headwater
