// SPDX-License-Identifier: Apache-2.0
// Names compared as people compare them: without case, accents, script or spare blanks.
#pragma once

#include <string>
#include <string_view>

namespace headwater {

/// Lower case Latin letters and digits; accents dropped (also Vietnamese đ), other scripts
/// transliterated, blanks and punctuation folded to single spaces.
/// "Nguyễn  Văn Viên" and "NGUYEN VAN VIEN" both give "nguyen van vien".
std::string fold(std::string_view utf8);

/// Likeness of two names in 0 to 1: Jaro-Winkler of the folded words, order of words ignored.
double likeness(std::string_view a, std::string_view b);

/// NFC form with broken UTF-8 replaced by U+FFFD; control characters but tab and newline dropped.
std::string cleaned(std::string_view bytes);

bool is_utf8(std::string_view bytes);

/// Without white space at both ends (ASCII and no-break space).
std::string_view trimmed(std::string_view text);

} // namespace headwater
