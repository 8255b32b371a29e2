// SPDX-License-Identifier: Apache-2.0
// Which encoding a text is in: byte-order mark, UTF-16 without one, UTF-8, then the old ones.
// TCVN3 and windows-1258 are told by the syllables that they give; the rest by uchardet.
#pragma once

#include <string>
#include <string_view>

namespace headwater {

/// A name that Transcoder knows. `beginning` may end inside a character.
std::string recognise_encoding(std::string_view beginning);

bool has_byte_order_mark(std::string_view beginning);

/// Whether a lower-case word without tones could be a Vietnamese syllable: "nguyen", "duong".
bool could_be_vietnamese(std::string_view folded_word);

} // namespace headwater
