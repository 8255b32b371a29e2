// SPDX-License-Identifier: Apache-2.0
// The words that must not leave with a release, and whether a text has any of them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/model/records.h"

namespace headwater {

/// Many words looked for in one pass.
class WordFinder {
public:
    /// Words shorter than this say nothing by themselves and are not looked for.
    static constexpr std::size_t least = 4;

    explicit WordFinder(const std::vector<std::string>& words);
    /// Which of them occur, as places in the list, ascending. Byte for byte.
    std::vector<std::size_t> in(std::string_view text) const;

private:
    const std::vector<std::string>& m_words;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_by_beginning;
};

class WithheldWords {
public:
    /// A name or number by which what is left out can be told.
    void withhold_name(const std::string& name);
    /// What is said of it: may stand elsewhere too, and is only looked for at the end.
    void withhold(const std::string& words);
    /// Names of what goes out are no secret.
    void keep_name(const std::string& name);

    /// Is somebody left out named in it, word for word, whatever the case and the accents?
    bool names_withheld(std::string_view text) const;

    /// Everything withheld that no text of the records has.
    std::vector<std::string> secrets(const Records& released) const;

private:
    std::unordered_set<std::string> m_names; ///< folded
    std::unordered_set<std::string> m_kept;  ///< folded
    std::unordered_set<std::string> m_words;
    std::size_t m_longest = 1; ///< of the names, in words
};

} // namespace headwater
