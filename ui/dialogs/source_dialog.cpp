// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/source_dialog.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/dialogs/dialog_buttons.h"
#include "ui/dialogs/source_form.h"
#include "ui/look/pieces.h"
#include "ui/records/record_steps.h"

namespace headwater {

SourceDialog::SourceDialog(Session& session, const Source& source, QWidget* parent)
    : QDialog(parent), m_session(session), m_form(new SourceForm) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Source"));
    setMinimumWidth(520);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("faint", tr("The grade counts for every item of this source "
                                               "that carries none of its own.")));
    column->addSpacing(6);
    column->addWidget(m_form);
    column->addSpacing(8);
    const DialogButtons buttons = add_buttons(*this, tr("Keep"));
    m_form->show_source(source);
    connect(m_form, &SourceForm::changed, this,
            [this, keep = buttons.keep] { keep->setEnabled(m_form->is_complete()); });
    connect(buttons.keep, &QPushButton::clicked, this, &SourceDialog::keep);
}

void SourceDialog::keep() {
    if (amend(m_session, m_form->source())) accept();
}

} // namespace headwater
