// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/search.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::size_t fewest_digits = 4;
/// A national number, without its leading zero or country code, is told by so many digits.
constexpr std::size_t telling_digits = 9;
/// Ranking more hits than this takes longer than anybody waits while typing.
constexpr std::int64_t most_ranked = 2'000;
/// After every text that begins like another.
constexpr std::string_view last_letter = "\xf4\x8f\xbf\xbf";

/// The number as written and its telling end, which is the same in every spelling.
void add_number(std::string& words, std::string_view text) {
    const std::string digits = digits_of(text);
    if (digits.empty()) return;
    words.append(" ").append(digits);
    if (digits.size() > telling_digits)
        words.append(" ").append(digits.substr(digits.size() - telling_digits));
}

std::string telling_end(const std::string& digits) {
    return digits.size() > telling_digits ? digits.substr(digits.size() - telling_digits) : digits;
}

/// "nguyen va" -> "nguyen"* "va"*, and the number where the words are one.
std::string full_text_query(std::string_view folded, std::string_view as_typed) {
    std::string query = "(";
    std::size_t begin = 0;
    while (begin < folded.size()) {
        const auto end = std::min(folded.find(' ', begin), folded.size());
        query.append(begin == 0 ? "\"" : " \"").append(folded.substr(begin, end - begin));
        query += "\"*";
        begin = end + 1;
    }
    query += ')';
    const std::string digits = digits_of(as_typed);
    if (!digits.empty()) query.append(" OR \"").append(telling_end(digits)).append("\"*");
    return query;
}

Result<void> add_by_label(const Database& database, const std::string& folded, std::size_t limit,
                          std::vector<std::int64_t>& found) {
    TRY(auto rows, database.prepare("SELECT id FROM entity WHERE folded >= ?1 AND folded < ?2 "
                                    "ORDER BY folded, id LIMIT ?3"));
    rows.bind(1, folded).bind(2, folded + std::string(last_letter));
    rows.bind(3, static_cast<std::int64_t>(limit));
    return each_row(rows, [&] {
        found.push_back(rows.integer(0));
        return true;
    });
}

Result<void> add_by_words(const Database& database, const std::string& query, std::size_t limit,
                          std::vector<std::int64_t>& found) {
    TRY(auto rows, database.prepare("SELECT rowid, bm25(entity_words, 10.0, 1.0) "
                                    "FROM entity_words WHERE entity_words MATCH ?1 LIMIT ?2"));
    rows.bind(1, query).bind(2, most_ranked);
    std::vector<std::pair<double, std::int64_t>> ranked;
    TRY_VOID(each_row(rows, [&] {
        ranked.emplace_back(rows.real(1), rows.integer(0));
        return true;
    }));
    std::sort(ranked.begin(), ranked.end());
    const auto by_label = static_cast<std::ptrdiff_t>(found.size());
    for (const auto& [rank, id] : ranked) {
        if (found.size() >= limit) break;
        const auto end = found.begin() + by_label;
        if (std::find(found.begin(), end, id) == end) found.push_back(id);
    }
    return {};
}

} // namespace

std::string digits_of(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (std::string_view(" +-./()").find(c) == std::string_view::npos)
            return {};
    }
    const auto first = digits.find_first_not_of('0');
    digits.erase(0, std::min(first, digits.size()));
    return digits.size() < fewest_digits ? std::string() : digits;
}

std::string words_of(const Entity& entity) {
    std::string words;
    add_number(words, entity.label);
    for (const auto& property : entity.properties) {
        words.append(" ").append(fold(property.value));
        add_number(words, property.value);
    }
    return words.empty() ? words : words.substr(1);
}

Result<std::vector<std::int64_t>> hits(const Database& database, std::string_view words,
                                       std::size_t limit) {
    std::vector<std::int64_t> found;
    const std::string folded = fold(words);
    if (folded.empty() || limit == 0) return found;
    TRY_VOID(add_by_label(database, folded, limit, found));
    if (found.size() < limit)
        TRY_VOID(add_by_words(database, full_text_query(folded, words), limit, found));
    return found;
}

} // namespace headwater
