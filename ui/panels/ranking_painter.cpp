// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_painter.h"

#include <algorithm>

#include <QPainter>

#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/panels/ranking_model.h"

namespace headwater {

namespace {
constexpr int inset = 6;
} // namespace

int RankingPainter::height_of(const QModelIndex& index) {
    return index.data(RankingModel::badges).toStringList().isEmpty() ? 32 : 48;
}

QSize RankingPainter::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(window_font(body_size, true));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * inset, height_of(index)};
}

void RankingPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) painter->fillRect(option.rect, theme().chosen);
    const QRect cell = option.rect.adjusted(inset, 0, -inset, 0);
    switch (index.column()) {
    case RankingModel::rank:
        painter->setFont(window_font(body_size, true));
        painter->setPen(theme().text);
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        break;
    case RankingModel::name:
        paint_name(*painter, cell, index, chosen);
        break;
    case RankingModel::interval:
        paint_interval(*painter, cell, index);
        break;
    default:
        paint_parts(*painter, cell, index);
    }
    painter->restore();
}

/// The name has the whole width; badges stand below it.
void RankingPainter::paint_name(QPainter& painter, const QRect& cell, const QModelIndex& index,
                                bool chosen) const {
    const QStringList badges = index.data(RankingModel::badges).toStringList();
    const QFont font = window_font(body_size, chosen);
    const QRect line = badges.isEmpty() ? cell : cell.adjusted(0, 3, 0, -cell.height() / 2);
    painter.setFont(font);
    painter.setPen(index.data(RankingModel::greyed).toBool() ? theme().faint : theme().text);
    painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    paint_badges(painter, cell.adjusted(0, cell.height() / 2, 0, 0), badges);
}

void RankingPainter::paint_badges(QPainter& painter, const QRect& room,
                                  const QStringList& badges) const {
    const QFont small = window_font(small_size, true);
    painter.setFont(small);
    int x = room.left();
    for (const QString& badge : badges) {
        const int width = QFontMetrics(small).horizontalAdvance(badge) + 16;
        const QRectF pill(x, room.top() + 2, width, 17);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().badge);
        painter.drawRoundedRect(pill, 8.5, 8.5);
        painter.setPen(theme().badge_text);
        painter.drawText(pill, Qt::AlignCenter, badge);
        x += width + 6;
    }
}

/// Two bars, the visible part above the insulated one; one where there is one.
void RankingPainter::paint_parts(QPainter& painter, const QRect& cell,
                                 const QModelIndex& index) const {
    const auto bar = [&](double y, double share, const QColor& ink) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().line);
        painter.drawRoundedRect(QRectF(cell.left(), y, cell.width(), 4), 2, 2);
        painter.setBrush(ink);
        const double width = cell.width() * std::clamp(share, 0.0, 1.0);
        painter.drawRoundedRect(QRectF(cell.left(), y, width, 4), 2, 2);
    };
    const double middle = cell.center().y() + 0.5;
    const double visible = index.data(RankingModel::visible).toDouble();
    if (!m_two_parts) return bar(middle - 2, visible, theme().accent);
    bar(middle - 6, visible, theme().accent);
    bar(middle + 2, index.data(RankingModel::insulated).toDouble(), theme().badge_text);
}

void RankingPainter::paint_interval(QPainter& painter, const QRect& cell,
                                    const QModelIndex& index) const {
    const auto place = [&](double rank) {
        const double span = std::max(1.0, static_cast<double>(m_widest) - 1);
        const double share = std::min((rank - 1) / span, 1.0);
        return cell.left() + 4 + share * (cell.width() - 8);
    };
    const double low = place(index.data(RankingModel::low).toDouble());
    const double high = place(index.data(RankingModel::high).toDouble());
    const double mark = place(index.siblingAtColumn(RankingModel::rank).data().toDouble());
    const double y = cell.center().y() + 0.5;
    const bool greyed = index.data(RankingModel::greyed).toBool();
    painter.setPen(Qt::NoPen);
    painter.setBrush(greyed ? theme().line : theme().interval);
    painter.drawRect(QRectF(low - 2, y - 3, std::max(4.0, high - low + 4), 6));
    painter.setBrush(greyed ? theme().faint : theme().accent);
    painter.drawEllipse(QPointF(mark, y), 4, 4);
}

} // namespace headwater
