// SPDX-License-Identifier: Apache-2.0
// The actions on charts, which the action table takes in: tabs, hiding, arranging.
#pragma once

#include <span>

#include "ui/window/action_table.h"

namespace headwater {

std::span<const ActionRow> chart_rows();

} // namespace headwater
