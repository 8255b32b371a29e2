// SPDX-License-Identifier: Apache-2.0
// From what somebody types to what the full-text tables are asked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

std::vector<std::string> split_words(std::string_view folded);

/// The spellings that tell a number, without signs; empty: not a number.
std::vector<std::string> spellings_of(std::string_view text);

/// "nguyen va" -> ("nguyen"* AND "va"*), or the number where the words are one.
std::string full_text_query(std::string_view folded, std::string_view as_typed);

/// The same with words that are spelt nearly alike; empty: there are none.
Result<std::string> nearly_query(const Database& database, std::string_view folded);

} // namespace headwater
