// SPDX-License-Identifier: Apache-2.0
#include "ui/window/hand_over.h"

#include "ui/dialogs/dossier_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/release_dialog.h"
#include "ui/window/main_window.h"

namespace headwater {

void ask_dossier(MainWindow& window) {
    auto* dialog = new DossierDialog(window.session(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ask_export(MainWindow& window) {
    auto* dialog = new ExportDialog(window.session(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ask_release(MainWindow& window) {
    auto* dialog = new ReleaseDialog(window.session(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace headwater
