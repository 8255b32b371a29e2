// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_buttons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headwater {

DialogButtons add_buttons(QDialog& dialog, const QString& keep) {
    const DialogButtons buttons{new QPushButton(keep),
                                new QPushButton(QCoreApplication::translate("dialogs", "Cancel"))};
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(buttons.cancel);
    row->addWidget(buttons.keep);
    buttons.keep->setDefault(true);
    buttons.keep->setObjectName("keep");
    buttons.cancel->setAutoDefault(false);
    QObject::connect(buttons.cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    static_cast<QVBoxLayout*>(dialog.layout())->addLayout(row);
    return buttons;
}

} // namespace headwater
