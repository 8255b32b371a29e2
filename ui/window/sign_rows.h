// SPDX-License-Identifier: Apache-2.0
// The rows of the action table that draw on the chart by hand.
#pragma once

#include "ui/window/action_table.h"

namespace headwater {

std::span<const ActionRow> sign_rows();

} // namespace headwater
