// SPDX-License-Identifier: Apache-2.0
// A small chart that is looked for in a large one (Visual Search): things of a kind or of any, ties
// between them of a kind or of any, with a direction or either way.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace headwater {

struct PatternThing {
    std::string name; ///< within the pattern: "a"
    std::string kind; ///< name in the schema; empty: any
    bool operator==(const PatternThing&) const = default;
};

struct PatternTie {
    std::size_t from = 0, to = 0; ///< places in Pattern::things
    std::string kind;             ///< name in the schema; empty: any
    bool directed = false;        ///< from the first to the second; else either way
    bool operator==(const PatternTie&) const = default;
};

struct Pattern {
    std::vector<PatternThing> things;
    std::vector<PatternTie> ties;
};

inline constexpr std::size_t most_pattern_things = 8;

/// "a:person -call-> b:phone - c, c -> a": chains of things, each with the kind that it has where
/// it is first named; `-` is any tie, `->` one from left to right, and a kind may stand in it.
/// Fails for what is not written so, and where check_pattern() does.
Result<Pattern> parse_pattern(std::string_view words);

/// Fails unless all hangs together, has a tie and no more things than can be looked for.
Result<void> check_pattern(const Pattern& pattern);

} // namespace headwater
