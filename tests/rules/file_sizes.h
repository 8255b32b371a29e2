// SPDX-License-Identifier: Apache-2.0
// How long files and functions are. What separates good from bad is the tail, so the tail is
// what the rule holds.
#pragma once

#include "tests/rules/source_tree.h"

namespace headwater {

struct Spread {
    std::size_t count = 0, median = 0, p90 = 0, longest = 0;
};

/// Of lengths in any order; nearest rank.
Spread spread_of(std::vector<std::size_t> lengths);

std::vector<std::size_t> file_lengths(const SourceTree& tree);

/// Lines between the braces of every function whose opening brace ends its line, in code as
/// clang-format leaves it.
std::vector<std::size_t> function_lengths(std::string_view text);

/// Files of the program with more lines than `limit`.
std::vector<Breach> check_sizes(const SourceTree& tree, std::size_t limit);

} // namespace headwater
