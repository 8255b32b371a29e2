// SPDX-License-Identifier: Apache-2.0
// Paints the rows of an analysis: place, names, and the value over a bar of its share.
#pragma once

#include <QStyledItemDelegate>

namespace headwater {

class AnalysisPainter : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace headwater
