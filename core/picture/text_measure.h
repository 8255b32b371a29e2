// SPDX-License-Identifier: Apache-2.0
// How wide a text is. The program hands in Qt's answer, tests a plain table, so that labels are
// placed in the core without Qt.
#pragma once

#include <functional>
#include <string_view>

#include "core/base/geometry.h"

namespace headwater {

/// Width and height of one line of text at a font height, chart units.
using TextMeasure = std::function<Size(std::string_view text, double size, bool bold)>;

/// A fixed table of letter widths: for tests and for batch runs without fonts.
Size plain_text_size(std::string_view text, double size, bool bold);

} // namespace headwater
