// SPDX-License-Identifier: Apache-2.0
// What the window does to find something on the chart: Visual Search, paths, connecting networks,
// what is linked, most connected, by rule, selection sets; and stepping through what was found.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ui/window/action_table.h"

namespace headwater {

void ask_pattern(MainWindow& window);

/// Lists the records as hits, to be stepped through.
void list_hits(MainWindow& window, const std::vector<std::int64_t>& records);

/// Rows of the action table.
std::span<const ActionRow> find_rows();

} // namespace headwater
