// SPDX-License-Identifier: Apache-2.0
// What the window does to hand a case on: dossiers, releases to a recipient, files of
// other formats.
#pragma once

namespace headwater {

class MainWindow;

void ask_dossier(MainWindow& window);
void ask_release(MainWindow& window);
void ask_export(MainWindow& window);

} // namespace headwater
