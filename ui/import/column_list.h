// SPDX-License-Identifier: Apache-2.0
// The columns of a file, each with an example and what it means; rows are dragged to the chart of
// the design, or the meaning is chosen from a list.
#pragma once

#include <QTableWidget>

#include "core/exchange/preview.h"
#include "core/model/schema.h"

class QComboBox;

namespace headwater {

class ColumnList : public QTableWidget {
    Q_OBJECT

public:
    explicit ColumnList(QWidget* parent = nullptr);

    void show_columns(const Preview& preview, const ImportSpec& spec, const Schema& schema);
    /// The list of meanings of that column; null: there is no such column.
    QComboBox* meaning(const QString& column) const;

Q_SIGNALS:
    void assigned(QString column, QString field);

protected:
    QMimeData* mimeData(const QList<QTableWidgetItem*>& items) const override;
    QStringList mimeTypes() const override;

private:
    QComboBox* add_meaning(int row, const QString& column);
};

} // namespace headwater
