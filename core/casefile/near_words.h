// SPDX-License-Identifier: Apache-2.0
// Words that are spelt nearly alike: every word of a name is kept with the pieces that are left
// when a letter or two are struck out, so that two spellings meet in a piece they share. Looking
// one up takes the same time however many names there are (symmetric deletion, Garbe 2012).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

/// Letters struck, changed, put in or swapped with their neighbour to come from one to the other.
std::size_t spelling_distance(std::string_view a, std::string_view b);

/// How far a spelling may be off: 0 below four letters, 1 below seven, else 2. Numbers: 0.
std::size_t forgiven(std::string_view folded_word);

/// Keeps the words of a folded text.
Result<void> keep_near_words(Database& database, std::string_view folded);
/// Those of every entity; for the upgrade of an older case.
Result<void> keep_near_words_of_all(Database& database);

/// Kept words within what is forgiven, nearest first, without the word itself; at most `limit`.
Result<std::vector<std::string>> near_words(const Database& database, std::string_view folded_word,
                                            std::size_t limit);

} // namespace headwater
