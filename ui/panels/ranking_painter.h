// SPDX-License-Identifier: Apache-2.0
// Paints the cells of a ranking: names with their badge, small bars, bars of doubt.
#pragma once

#include <QStyledItemDelegate>

namespace headwater {

class RankingPainter : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The rank at the right end of the interval column.
    void set_scale(std::uint32_t widest) { m_widest = widest; }
    /// Visible and insulated part, or one score.
    void set_two_parts(bool two) { m_two_parts = two; }

    /// A row with badges is taller.
    static int height_of(const QModelIndex& index);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paint_name(QPainter& painter, const QRect& cell, const QModelIndex& index,
                    bool chosen) const;
    void paint_badges(QPainter& painter, const QRect& room, const QStringList& badges) const;
    void paint_parts(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paint_interval(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    std::uint32_t m_widest = 10;
    bool m_two_parts = true;
};

} // namespace headwater
