// SPDX-License-Identifier: Apache-2.0
// Where a text may be broken into lines, also in scripts that write no blanks between words (Thai,
// Lao, Khmer, Chinese). Hides ICU.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace headwater {

/// Byte offsets behind which a line may end, ascending; the last is the end of the text. Empty for
/// an empty text.
std::vector<std::size_t> line_breaks(std::string_view utf8);

/// The same between letters as people count them, for a word that is wider than its line.
std::vector<std::size_t> letter_breaks(std::string_view utf8);

} // namespace headwater
