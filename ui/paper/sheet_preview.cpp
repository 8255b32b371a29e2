// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/sheet_preview.h"

#include <QPainter>

#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {
constexpr double edge = 14;
}

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent) {
    setMinimumSize(420, 320);
    setAccessibleName(tr("Preview of the sheet"));
}

void SheetPreview::show_sheet(std::shared_ptr<const Picture> sheet) {
    m_sheet = std::move(sheet);
    update();
}

void SheetPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_sheet) {
        painter.setPen(theme().faint);
        painter.drawText(rect(), Qt::AlignCenter, tr("Composing the sheet..."));
        return;
    }
    const Box& paper = m_sheet->extent;
    const double scale = std::min((width() - 2 * edge) / std::max(1.0, paper.width()),
                                  (height() - 2 * edge) / std::max(1.0, paper.height()));
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-paper.centre().x, -paper.centre().y);
    const QRectF sheet(paper.left, paper.top, paper.width(), paper.height());
    painter.fillRect(sheet, colour(m_sheet->paper));
    painter.setPen(QPen(theme().interval, 1 / scale));
    painter.drawRect(sheet);
    painter.setClipRect(sheet);
    paint_picture(painter, *m_sheet);
}

} // namespace headwater
