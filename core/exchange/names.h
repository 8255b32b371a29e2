// SPDX-License-Identifier: Apache-2.0
// How alike two names are, as people write them down: accents, scripts, order of words, spelling,
// a word left out, an initial. And the keys under which names that may be one are found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

/// A name taken apart once, to be compared often.
struct Name {
    std::string written;
    std::string folded;                   ///< "nguyen van nam"
    std::vector<std::string_view> sorted; ///< its words in order of the alphabet, views of `folded`

    explicit Name(std::string_view text);
    Name(const Name&) = delete; // the views would look into the other
    Name& operator=(const Name&) = delete;
};

struct NameLikeness {
    enum class How { same, accents, order, spelling, part, different };
    How how = How::different;
    double value = 0; ///< 0 to 1
};

/// Words that hold digits must be the same; of the others each word of the shorter name needs a
/// partner of at least 0.84 by Jaro-Winkler (an initial fits the words that it begins), and words
/// without a partner cost 0.12 each. Symmetric.
NameLikeness compare(const Name& a, const Name& b);

/// Hashes that names which may be one share: all words; all but one; consonants alone; of two words
/// one and the initial of the other. The surest first.
std::vector<std::uint64_t> keys_of(const Name& name);

} // namespace headwater
