// SPDX-License-Identifier: Apache-2.0
#include "ui/window/keys_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/look/pieces.h"
#include "ui/window/action_table.h"

namespace headwater {

KeysDialog::KeysDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Actions and keys"));
    resize(760, 620);
    auto* column = panel_column(this);
    const auto rows = action_rows();
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 3);
    table->setHorizontalHeaderLabels({tr("Action"), tr("Key"), tr("What it does")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->setAccessibleName(windowTitle());
    for (int i = 0; i < table->rowCount(); ++i) {
        const ActionRow& row = rows[static_cast<std::size_t>(i)];
        const auto keys = QKeySequence::listFromString(row.shortcut);
        table->setItem(i, 0, new QTableWidgetItem(plain_text_of(row)));
        table->setItem(
            i, 1,
            new QTableWidgetItem(
                QKeySequence::listToString(keys, QKeySequence::NativeText).replace(';', ',')));
        auto* help = new QTableWidgetItem(help_of(row));
        help->setToolTip(help_of(row));
        table->setItem(i, 2, help);
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(table, 1);
    column->addWidget(paragraph_of(
        "faint", tr("On the chart: drag the background to pan, wheel to zoom, click to select, "
                    "Shift and click to add, Shift and drag to select an area, drag things to "
                    "move them, double click to go there, Escape to clear, arrow keys to move, "
                    "Control and arrow keys to walk along.")));
    column->addWidget(paragraph_of(
        "faint", tr("What is drawn by hand is moved like things, a box by its rim or its name; the "
                    "small square at its right edge makes a note, an event frame or a picture "
                    "wider; F2 or a double click changes it, or expands a collapsed box.")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace headwater
