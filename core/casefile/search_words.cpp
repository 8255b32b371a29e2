// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/search_words.h"

#include <algorithm>

#include "core/base/phone.h"
#include "core/casefile/near_words.h"
#include "core/casefile/search.h"

namespace headwater {

namespace {

/// A national number, without its leading zero or country code, is told by so many digits.
constexpr std::size_t telling_digits = 9;
/// More words that are nearly alike make the answer worse, not better.
constexpr std::size_t most_near = 8;

std::string in_marks(std::string_view word) {
    return std::string(1, '"').append(word).append(1, '"');
}

void add(std::vector<std::string>& spellings, const std::string& spelling) {
    if (std::find(spellings.begin(), spellings.end(), spelling) == spellings.end())
        spellings.push_back(spelling);
}

} // namespace

std::vector<std::string> split_words(std::string_view folded) {
    std::vector<std::string> words;
    while (!folded.empty()) {
        const auto end = std::min(folded.find(' '), folded.size());
        words.emplace_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

std::vector<std::string> spellings_of(std::string_view text) {
    std::vector<std::string> spellings;
    const std::string digits = digits_of(text);
    if (digits.empty()) return spellings;
    add(spellings, digits);
    if (digits.size() > telling_digits)
        add(spellings, digits.substr(digits.size() - telling_digits));
    const PhoneNumber phone = phone_number(text);
    if (!phone.national.empty()) add(spellings, phone.national);
    return spellings;
}

std::string full_text_query(std::string_view folded, std::string_view as_typed) {
    std::string query;
    for (const auto& word : split_words(folded))
        query.append(query.empty() ? "(" : " AND ").append(in_marks(word)).append("*");
    query += ')';
    // A longer spelling begins with more digits than a number need have: its end tells it.
    auto spellings = spellings_of(as_typed);
    if (spellings.size() > 1) spellings.erase(spellings.begin());
    for (const auto& spelling : spellings)
        query.append(" OR ").append(in_marks(spelling)).append("*");
    return query;
}

Result<std::string> nearly_query(const Database& database, std::string_view folded) {
    std::string query;
    bool any = false;
    for (const auto& word : split_words(folded)) {
        TRY(const auto near, near_words(database, word, most_near));
        any = any || !near.empty();
        query.append(query.empty() ? "(" : " AND (").append(in_marks(word)).append("*");
        for (const auto& other : near)
            query.append(" OR ").append(in_marks(other));
        query += ')';
    }
    return any ? query : std::string();
}

} // namespace headwater
