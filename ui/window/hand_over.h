// SPDX-License-Identifier: Apache-2.0
// What the window does to hand a case on: dossiers, and releases to a recipient.
#pragma once

namespace headwater {

class MainWindow;

void ask_dossier(MainWindow& window);
void ask_release(MainWindow& window);

} // namespace headwater
