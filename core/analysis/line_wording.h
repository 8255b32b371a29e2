// SPDX-License-Identifier: Apache-2.0
// People and weights of the line as they stand in sentences.
#pragma once

#include <string>
#include <vector>

#include "core/analysis/supply_line.h"

namespace headwater {

/// "Ash Fenn, Rowan Ridge": the first few, then how many more.
std::string names_of(const SupplyLine& line, const std::vector<Vertex>& holders);
/// "36.2 kg"
std::string weight(double kilograms);

/// What stands beside every line that is shown, and beside every strike.
Message line_caveat();
Message strike_caveat();

} // namespace headwater
