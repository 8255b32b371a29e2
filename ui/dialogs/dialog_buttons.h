// SPDX-License-Identifier: Apache-2.0
// The two buttons that small dialogs end with.
#pragma once

#include <QDialog>
#include <QPushButton>

namespace headwater {

struct DialogButtons {
    QPushButton* keep;   ///< the default; does nothing by itself
    QPushButton* cancel; ///< closes
};

/// Adds them at the end of the dialog's layout.
DialogButtons add_buttons(QDialog& dialog, const QString& keep);

} // namespace headwater
