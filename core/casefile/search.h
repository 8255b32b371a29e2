// SPDX-License-Identifier: Apache-2.0
// Finding entities by words: what is stored for it, and how words become hits. Everything is
// compared folded, so that accents, case and script do not matter; numbers in any spelling.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/casefile/hit.h"
#include "core/model/entity.h"
#include "core/storage/database.h"

namespace headwater {

/// The folded words of its properties, and its numbers without blanks and signs, in the spellings
/// that tell them.
std::string words_of(const Entity& entity);

/// Best first: labels that begin so, words anywhere, quotations, and where those are few, words
/// that are spelt nearly like these. Each word may be the beginning of one. `kinds`: any of these;
/// empty: all.
Result<std::vector<Hit>> hits(Database& database, std::string_view words,
                              const std::vector<std::string>& kinds, std::size_t limit,
                              Looking looking = Looking::while_typing);

/// Items whose quotation has the words, newest first.
Result<std::vector<std::int64_t>> quoting(const Database& database, std::string_view words,
                                          std::size_t limit);

/// "+84 912 345 678", "0912.345.678" -> their digits, without what dials a country; empty: not a
/// number.
std::string digits_of(std::string_view text);

} // namespace headwater
