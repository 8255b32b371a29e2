// SPDX-License-Identifier: Apache-2.0
// The words that must not leave with a release, and whether a text has any of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/desk/withheld_numbers.h"
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

/// Words looked for as they are and in other spellings: of several words folded, of long numbers
/// as NumberFinder does.
class TraceFinder {
public:
    /// The words must outlive it.
    explicit TraceFinder(const std::vector<std::string>& words);
    TraceFinder(const TraceFinder&) = delete;
    TraceFinder& operator=(const TraceFinder&) = delete;
    /// Which of them occur in a text, or in a file's bytes; as places in the list, ascending.
    std::vector<std::size_t> in(std::string_view bytes) const;

private:
    std::vector<std::string> m_folded; ///< empty: of one word, which the program may say as well
    WordFinder m_as_they_are, m_when_folded;
    NumberFinder m_numbers;
};

/// What of names of one word counts: any spelling, or only as they are written and not short, where
/// a text has names of its own ("Hà Lan" beside the person Lan).
enum class OneWord { in_any_spelling, as_written };

class WithheldWords {
public:
    /// A name or number by which what is left out can be told.
    void withhold_name(const std::string& name);
    /// The same of a title, of which the digits may be a date.
    void withhold_title(const std::string& title);
    /// What is said of it: may stand elsewhere too, and is only looked for at the end.
    void withhold(const std::string& words);
    /// Names of what goes out are no secret.
    void keep_name(const std::string& name);

    /// Who or what of that left out is named in it: word for word, whatever the case and the
    /// accents, or by a long number, however it is spelled.
    std::optional<std::string> withheld_in(std::string_view text,
                                           OneWord single = OneWord::in_any_spelling) const;
    bool names_withheld(std::string_view text) const { return withheld_in(text).has_value(); }

    /// Everything withheld that no text of the records has, in whatever spelling.
    std::vector<std::string> secrets(const Records& released) const;

private:
    bool stands_as_written(const std::string& folded, std::string_view text) const;

    std::unordered_set<std::string> m_names; ///< folded
    std::unordered_set<std::string> m_kept;  ///< folded
    std::unordered_set<std::string> m_words;
    NumberFinder m_numbers;
    std::vector<std::string> m_withheld_numbers; ///< as whole_number() gives them
    std::unordered_set<std::string> m_kept_numbers;
    std::size_t m_longest = 1; ///< of the names, in words
};

} // namespace headwater
