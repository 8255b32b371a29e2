// SPDX-License-Identifier: Apache-2.0
// At which stage of the line everybody stands, and why.
#pragma once

#include "core/analysis/supply_line.h"

namespace headwater {

/// What was set by hand holds. Else the stage at which somebody hands goods on (most of them by
/// confidence; the earlier of equals), or, if he only receives, at which he receives; else what
/// kind of thing it is, what the case says of him, or where he stands between others whose stage
/// is known; who only pays or is paid belongs to the money. Every stage carries its reason.
void infer_stages(SupplyLine& line);

} // namespace headwater
