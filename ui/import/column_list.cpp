// SPDX-License-Identifier: Apache-2.0
#include "ui/import/column_list.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMimeData>

#include "core/exchange/spec_design.h"
#include "ui/import/design_chart.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

/// The first filled cell of the column below the header.
QString example_of(const Preview& preview, const ImportSpec& spec, std::size_t column) {
    for (std::size_t row = preview.header + (spec.has_header ? 1 : 0); row < preview.rows.size();
         ++row)
        if (column < preview.rows[row].size() && !preview.rows[row][column].empty())
            return qt(preview.rows[row][column]);
    return {};
}

} // namespace

ColumnList::ColumnList(QWidget* parent) : QTableWidget(0, 3, parent) {
    setHorizontalHeaderLabels({tr("Column"), tr("Example"), tr("Means")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(34);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    setColumnWidth(0, 112);
    setColumnWidth(1, 84);
    setAccessibleName(tr("Columns of the file"));
}

QComboBox* ColumnList::add_meaning(int row, const QString& column) {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this,
            [this, box, column] { Q_EMIT assigned(column, box->currentData().toString()); });
    setCellWidget(row, 2, box);
    return box;
}

void ColumnList::show_columns(const Preview& preview, const ImportSpec& spec,
                              const Schema& schema) {
    const auto choices = field_choices(spec, schema);
    const int rows = static_cast<int>(preview.columns.size());
    const int current = currentRow();
    // The boxes stay while the columns do, so that the keyboard stays where it is.
    bool same = rowCount() == rows;
    for (int i = 0; same && i < rows; ++i)
        same = item(i, 0)->text() == qt(preview.columns[static_cast<std::size_t>(i)]);
    if (!same) {
        clearContents();
        setRowCount(rows);
    }
    for (int row = 0; row < rows; ++row) {
        const std::string& column = preview.columns[static_cast<std::size_t>(row)];
        const std::string field = field_of(spec, column);
        auto* box = same ? static_cast<QComboBox*>(cellWidget(row, 2)) : nullptr;
        if (!same) {
            setItem(row, 0, new QTableWidgetItem(qt(column)));
            setItem(row, 1, new QTableWidgetItem);
            item(row, 0)->setToolTip(tr("Drag it onto the chart, or choose what it means."));
            item(row, 1)->setForeground(theme().faint);
            box = add_meaning(row, qt(column));
        }
        item(row, 1)->setText(example_of(preview, spec, static_cast<std::size_t>(row)));
        item(row, 1)->setToolTip(item(row, 1)->text());
        box->setAccessibleName(tr("What %1 means").arg(qt(column)));
        box->clear();
        for (const FieldChoice& choice : choices)
            box->addItem(in_list(choice, spec, schema), qt(choice.field));
        int at = box->findData(qt(field));
        if (at < 0) {
            box->addItem(qt(field), qt(field));
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
        QFont font = item(row, 0)->font();
        font.setBold(!field.empty());
        item(row, 0)->setFont(font);
    }
    if (current >= 0 && current < rows) setCurrentCell(current, 0);
}

QComboBox* ColumnList::meaning(const QString& column) const {
    for (int row = 0; row < rowCount(); ++row)
        if (item(row, 0)->text() == column) return static_cast<QComboBox*>(cellWidget(row, 2));
    return nullptr;
}

QStringList ColumnList::mimeTypes() const {
    return {column_mime};
}

QMimeData* ColumnList::mimeData(const QList<QTableWidgetItem*>& items) const {
    auto* data = new QMimeData;
    if (!items.isEmpty())
        data->setData(column_mime, item(items.front()->row(), 0)->text().toUtf8());
    return data;
}

} // namespace headwater
