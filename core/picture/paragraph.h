// SPDX-License-Identifier: Apache-2.0
// Text in lines that fit a width.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/picture/text_measure.h"

namespace headwater {

/// Broken at blanks; a single word that is wider stays whole on its line.
std::vector<std::string> wrapped(std::string_view text, double width, double size, bool bold,
                                 const TextMeasure& measure);

} // namespace headwater
