// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/marking_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/look/pieces.h"
#include "ui/paper/markings.h"

namespace headwater {

MarkingDialog::MarkingDialog(const QString& now, QWidget* parent)
    : QDialog(parent), m_field(new QComboBox), m_set(new QPlainTextEdit) {
    setWindowTitle(tr("Handling marking"));
    setMinimumWidth(380);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("faint", tr("Stands in the window and at the top and bottom of "
                                               "every printed sheet. Empty: none.")));
    offer_markings(*m_field, now);
    m_field->setAccessibleName(windowTitle());
    column->addWidget(m_field);
    auto* change = link_button(tr("Change the set..."));
    change->setCheckable(true);
    column->addWidget(change, 0, Qt::AlignLeft);
    m_set->setPlainText(markings().join('\n'));
    m_set->setAccessibleName(tr("Markings that are offered, one a line"));
    m_set->setPlaceholderText(tr("One marking a line. Empty: the usual set."));
    m_set->setMinimumHeight(120);
    column->addWidget(m_set);
    show_set(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(change, &QPushButton::toggled, this, &MarkingDialog::show_set);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &MarkingDialog::finish);
    column->addSpacing(8);
    column->addWidget(buttons);
}

void MarkingDialog::show_set(bool shown) {
    m_set->setVisible(shown);
    adjustSize();
}

void MarkingDialog::finish() {
    if (m_set->isVisibleTo(this)) keep_markings(m_set->toPlainText().split('\n'));
    Q_EMIT chosen(m_field->currentText().trimmed());
    accept();
}

} // namespace headwater
