// SPDX-License-Identifier: Apache-2.0
#include "ui/look/list_rows.h"

#include <QListView>
#include <QPainter>

#include "core/base/text.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

constexpr int first_line = 28;

/// Paints what stands before the title; gives back how much room it took.
int paint_sign(QPainter& painter, const QRect& room, const QModelIndex& index) {
    const QColor disc = index.data(ListModel::disc).value<QColor>();
    if (disc.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(disc);
        painter.drawEllipse(QPointF(room.left() + 6, room.top() + first_line / 2.0), 5, 5);
        return 22;
    }
    const QString chip = index.data(ListModel::chip).toString();
    if (chip.isEmpty()) return 0;
    painter.setFont(window_font(small_size, true));
    const int width = std::max(30, painter.fontMetrics().horizontalAdvance(chip) + 2);
    const QColor ground = index.data(ListModel::chip_colour).value<QColor>();
    const QRect place(room.left(), room.top() + 4, width, 20);
    if (ground.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(place, 4, 4);
    }
    painter.setPen(ground.isValid() ? QColor(Qt::white) : theme().faint);
    painter.drawText(
        place, Qt::AlignVCenter | (ground.isValid() ? Qt::AlignHCenter : Qt::AlignLeft), chip);
    return width + 8;
}

} // namespace

void ListModel::show(std::vector<ListRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    const ListRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return QString(row.title + '\n' + row.detail).trimmed();
    case detail:
        return row.detail;
    case chip:
        return row.chip;
    case chip_colour:
        return row.chip_colour;
    case disc:
        return row.disc;
    case faint:
        return row.faint;
    case id:
        return QVariant::fromValue<qlonglong>(row.id);
    case folded:
        return qt(fold(utf8(row.title + ' ' + row.detail)));
    default:
        return {};
    }
}

QSize RowPainter::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {160, index.data(ListModel::detail).toString().isEmpty() ? first_line : 44};
}

void RowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? theme().chosen : theme().hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    QRect inside = option.rect.adjusted(8, 0, -8, 0);
    inside.setLeft(inside.left() + paint_sign(*painter, inside, index));
    const auto line = [&](const QFont& font, const QColor& ink, const QRect& room,
                          const QString& text) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };
    const bool faint = index.data(ListModel::faint).toBool();
    line(window_font(body_size), faint ? theme().faint : theme().text,
         QRect(inside.left(), inside.top() + 1, inside.width(), 26), index.data().toString());
    line(window_font(small_size), theme().faint,
         QRect(inside.left(), inside.top() + 23, inside.width(), 16),
         index.data(ListModel::detail).toString());
    painter->restore();
}

QListView* row_view() {
    auto* view = new QListView;
    view->setItemDelegate(new RowPainter(view));
    view->setProperty("role", "bare");
    view->setMouseTracking(true);
    view->setUniformItemSizes(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

} // namespace headwater
