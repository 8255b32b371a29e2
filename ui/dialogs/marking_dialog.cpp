// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/marking_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/panels/pieces.h"

namespace headwater {

MarkingDialog::MarkingDialog(const QString& now, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Handling marking"));
    setMinimumWidth(380);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("faint", tr("Stands in the window and at the top and bottom of "
                                               "every printed sheet. Empty: none.")));
    auto* field = new QComboBox;
    field->setEditable(true);
    field->addItems({tr("RESTRICTED"), tr("CONFIDENTIAL"), tr("SECRET"), tr("OFFICIAL")});
    field->setCurrentText(now);
    field->setAccessibleName(windowTitle());
    column->addWidget(field);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, field] {
        Q_EMIT chosen(field->currentText().trimmed());
        accept();
    });
    column->addSpacing(8);
    column->addWidget(buttons);
}

} // namespace headwater
