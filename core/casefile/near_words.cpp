// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/near_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "core/casefile/rows.h"

namespace headwater {

namespace {

/// Longer words are not those of names.
constexpr std::size_t longest_word = 32;
/// Letters are struck among the first of a long word; the whole is compared afterwards.
constexpr std::size_t letters_struck = 8;

bool is_name_word(std::string_view word) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return word.size() <= longest_word && std::all_of(word.begin(), word.end(), letter);
}

/// The beginning of the word, and what is left of it with as many letters struck as are forgiven.
std::set<std::string> pieces_of(std::string_view word) {
    std::set<std::string> pieces{std::string(word.substr(0, letters_struck))};
    for (std::size_t times = 0; times < forgiven(word); ++times) {
        std::set<std::string> shorter;
        for (const auto& piece : pieces)
            for (std::size_t i = 0; i < piece.size(); ++i)
                shorter.insert(std::string(piece).erase(i, 1));
        pieces.merge(shorter);
    }
    return pieces;
}

template<class Visit>
Result<void> each_word(std::string_view folded, Visit visit) {
    while (!folded.empty()) {
        const auto end = std::min(folded.find(' '), folded.size());
        TRY_VOID(visit(folded.substr(0, end)));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return {};
}

Result<void> keep_word(Database& database, std::string_view word) {
    if (forgiven(word) == 0) return {};
    TRY(auto* known, database.statement("SELECT 1 FROM near_word WHERE piece = ?1 AND word = ?2"));
    TRY(const bool there, known->bind(1, word.substr(0, letters_struck)).bind(2, word).step());
    known->reset();
    if (there) return {};
    TRY(auto* row, database.statement("INSERT INTO near_word(piece, word) VALUES (?1, ?2)"));
    for (const auto& piece : pieces_of(word))
        TRY_VOID(row->bind(1, std::string_view(piece)).bind(2, word).run());
    return {};
}

} // namespace

std::size_t spelling_distance(std::string_view a, std::string_view b) {
    if (a.size() > longest_word || b.size() > longest_word) return longest_word;
    // Optimal string alignment: three rows of the table are enough.
    std::array<std::array<std::size_t, longest_word + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i - 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] =
                std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return rows[a.size() % 3][b.size()];
}

std::size_t forgiven(std::string_view folded_word) {
    if (!is_name_word(folded_word)) return 0;
    return folded_word.size() < 4 ? 0 : folded_word.size() < 7 ? 1 : 2;
}

Result<void> keep_near_words(Database& database, std::string_view folded) {
    return each_word(folded, [&](std::string_view word) { return keep_word(database, word); });
}

Result<void> keep_near_words_of_all(Database& database) {
    TRY(auto rows, database.prepare("SELECT folded, words FROM entity"));
    TRY(bool more, rows.step());
    while (more) {
        TRY_VOID(keep_near_words(database, rows.view(0)));
        TRY_VOID(keep_near_words(database, rows.view(1)));
        TRY(more, rows.step());
    }
    return {};
}

Result<std::vector<std::string>> near_words(const Database& database, std::string_view folded_word,
                                            std::size_t limit) {
    const std::size_t off = forgiven(folded_word);
    std::set<std::pair<std::size_t, std::string>> nearest;
    TRY(auto rows, database.prepare("SELECT word FROM near_word WHERE piece = ?1"));
    const auto pieces = off == 0 ? std::set<std::string>() : pieces_of(folded_word);
    for (const auto& piece : pieces) {
        rows.reset();
        rows.bind(1, std::string_view(piece));
        TRY_VOID(each_row(rows, [&] {
            const auto distance = spelling_distance(folded_word, rows.view(0));
            if (distance > 0 && distance <= off) nearest.emplace(distance, rows.text(0));
            return true;
        }));
    }
    std::vector<std::string> words;
    for (const auto& [distance, word] : nearest)
        if (words.size() < limit) words.push_back(word);
    return words;
}

} // namespace headwater
