// SPDX-License-Identifier: Apache-2.0
#include "ui/window/enabled_when.h"

#include "ui/window/main_window.h"
#include "ui/work/session.h"

namespace headwater {

bool has_case(const MainWindow& window) {
    return window.session().has_case();
}

bool has_scene(const MainWindow& window) {
    return window.has_scene();
}

bool may_edit(const MainWindow& window) {
    return window.session().may_edit();
}

bool has_chosen(const MainWindow& window) {
    return !window.session().selection().empty();
}

bool has_several(const MainWindow& window) {
    return window.session().selection().size() > 1;
}

} // namespace headwater
