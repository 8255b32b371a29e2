// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/confirm_dialog.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/dialogs/dialog_buttons.h"
#include "ui/look/pieces.h"

namespace headwater {

ConfirmDialog::ConfirmDialog(const QString& question, const QString& explanation,
                             const QString& yes, std::function<void()> carry_out, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(yes);
    setMinimumWidth(440);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("strong", question));
    column->addWidget(paragraph_of("faint", explanation));
    column->addSpacing(10);
    const DialogButtons buttons = add_buttons(*this, yes);
    connect(buttons.keep, &QPushButton::clicked, this, [this, carry_out = std::move(carry_out)] {
        accept();
        carry_out();
    });
}

} // namespace headwater
