// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/analysis_painter.h"

#include <QPainter>

#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/panels/analysis_model.h"

namespace headwater {

namespace {
constexpr int inset = 6;
}

void AnalysisPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) painter->fillRect(option.rect, theme().chosen);
    const QRect cell = option.rect.adjusted(inset, 0, -inset, 0);
    const bool is_name = index.column() == AnalysisModel::name;
    const QFont font = window_font(is_name ? body_size : small_size, chosen && is_name);
    painter->setFont(font);
    painter->setPen(is_name ? theme().text : theme().faint);
    const QString words =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    const bool is_value = index.column() == AnalysisModel::value;
    painter->drawText(cell, Qt::AlignVCenter | (is_value ? Qt::AlignRight : Qt::AlignLeft), words);
    const double share = index.data(AnalysisModel::share).toDouble();
    if (is_value && share > 0) {
        const QRectF bar(cell.left(), cell.bottom() - 4, cell.width(), 3);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().accent);
        painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, 3)), 1.5, 1.5);
    }
    painter->restore();
}

} // namespace headwater
