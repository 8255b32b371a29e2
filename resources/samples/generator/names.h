// SPDX-License-Identifier: Apache-2.0
// Names that nobody bears: words for hills, rivers, wind and stars in five languages of the
// region, put together as names are; and cover names taken from birds.
#pragma once

#include <string>
#include <vector>

#include "resources/samples/generator/draw.h"

namespace headwater::samples {

/// Every name once, in an order drawn.
std::vector<std::string> invented_names(Draw draw);

/// Birds in an order drawn.
std::vector<std::string> cover_names(Draw draw);

} // namespace headwater::samples
