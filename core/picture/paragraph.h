// SPDX-License-Identifier: Apache-2.0
// Text in lines that fit a width.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/picture/text_measure.h"

namespace headwater {

/// Broken where the script allows it; a single word that is wider is broken between letters.
/// Blanks at the ends of lines are dropped.
std::vector<std::string> wrapped(std::string_view text, double width, double size, bool bold,
                                 const TextMeasure& measure);

/// The words, cut with an ellipsis between letters where they are wider.
std::string fitted(std::string_view words, double width, double size, bool bold,
                   const TextMeasure& measure);

} // namespace headwater
