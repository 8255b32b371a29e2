// SPDX-License-Identifier: Apache-2.0
// What the window does to find something on the chart: Visual Search.
#pragma once

namespace headwater {

class MainWindow;

void ask_pattern(MainWindow& window);

} // namespace headwater
