// SPDX-License-Identifier: Apache-2.0
// When actions of several tables can be used.
#pragma once

namespace headwater {

class MainWindow;

bool has_case(const MainWindow& window);
bool has_scene(const MainWindow& window);
bool may_edit(const MainWindow& window);
bool has_chosen(const MainWindow& window);
bool has_several(const MainWindow& window);

} // namespace headwater
