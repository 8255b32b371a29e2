// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/printing.h"

#include <QPainter>
#include <QPrinter>

#include "ui/canvas/paint_picture.h"
#include "ui/look/language.h"

namespace headwater {

Result<void> print_chart(QPrinter& printer, const Picture& picture) {
    printer.setFullPage(true);
    printer.setDocName(qt(picture.title));
    QPainter painter;
    if (!painter.begin(&printer))
        return fail("The printer could not be reached. Check that it is switched on, or save a "
                    "PDF and print that.");
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const double scale = std::min(paper.width() / std::max(1.0, picture.extent.width()),
                                  paper.height() / std::max(1.0, picture.extent.height()));
    painter.scale(scale, scale);
    painter.translate(-picture.extent.left, -picture.extent.top);
    paint_picture(painter, picture);
    if (!painter.end()) return fail("Printing did not end well. Look at the printer's queue.");
    return {};
}

} // namespace headwater
