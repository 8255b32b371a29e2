// SPDX-License-Identifier: Apache-2.0
// What the window does to find something on the chart: Visual Search, paths, connecting networks,
// what is linked, most connected, by rule, selection sets; and stepping through what was found.
#pragma once

#include <span>

#include "ui/window/action_table.h"

namespace headwater {

void ask_pattern(MainWindow& window);

/// Rows of the action table.
std::span<const ActionRow> find_rows();

} // namespace headwater
