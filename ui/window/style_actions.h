// SPDX-License-Identifier: Apache-2.0
// What the window does about how charts look: style rules.
#pragma once

namespace headwater {

class MainWindow;

void ask_rules(MainWindow& window);

} // namespace headwater
