// SPDX-License-Identifier: Apache-2.0
// What the window does about how charts look: style rules, what is written on ties.
#pragma once

namespace headwater {

class MainWindow;

void ask_rules(MainWindow& window);
void toggle_tie_words(MainWindow& window);
void toggle_tie_dates(MainWindow& window);

} // namespace headwater
