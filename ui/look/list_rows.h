// SPDX-License-Identifier: Apache-2.0
// The rows of lists beside the chart: a title, a fainter line below it, and before it a disc of a
// kind, a grade or a number.
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QColor>
#include <QStyledItemDelegate>

class QListView;

namespace headwater {

struct ListRow {
    std::int64_t id = 0;
    QString title;
    QString detail;       ///< second line
    QString chip;         ///< a grade or a number before the title
    QColor chip_colour{}; ///< ground of the chip; none: it stands as plain text
    QColor disc{};        ///< before the title, instead of a chip
    bool faint = false;   ///< no longer in force
};

class ListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { id = Qt::UserRole, detail, chip, chip_colour, disc, faint, folded };
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<ListRow> rows);
    const std::vector<ListRow>& rows() const { return m_rows; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ListRow> m_rows;
};

class RowPainter : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// A view that shows such rows.
QListView* row_view();

} // namespace headwater
