// SPDX-License-Identifier: Apache-2.0
#include <QDialog>
#include <QPushButton>

#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/dialogs/pattern_dialog.h"
#include "ui/window/main_window.h"

namespace headwater {

void go_through_paper(MainWindow& window, const QString& name) {
    for (const char* action : {"print", "dossier", "release", "pattern"}) {
        if (action == std::string("pattern")) {
            const auto seizure = window.session().the_case().entities_labelled("seizure", "S-3");
            if (seizure.empty()) return;
            window.session().select({seizure.front().id.value});
            window.select_linked();
        }
        window.action(action)->trigger();
        settle(window);
        if (auto* pattern = window.findChild<PatternDialog*>()) {
            for (auto* button : pattern->findChildren<QPushButton*>())
                if (button->isDefault()) button->click();
            settle(window);
        }
        for (auto* dialog : window.findChildren<QDialog*>()) {
            if (!dialog->isVisible()) continue;
            take(*dialog, name + '-' + action + ".png");
            delete dialog;
            break;
        }
    }
}

} // namespace headwater
