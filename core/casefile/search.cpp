// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/search.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/casefile/of_kinds.h"
#include "core/casefile/rows.h"
#include "core/casefile/search_words.h"

namespace headwater {

namespace {

constexpr std::size_t fewest_digits = 4;
/// Ranking more hits than this takes longer than anybody waits while typing.
constexpr std::int64_t most_ranked = 2'000;
/// Spellings that are nearly right are looked for when there are fewer hits than these.
constexpr std::size_t few = 5;
/// After every text that begins like another.
constexpr std::string_view last_letter = "\xf4\x8f\xbf\xbf";

/// Hits without repetition, up to a limit.
class Findings {
public:
    explicit Findings(std::size_t limit) : m_limit(limit) {}
    bool full() const { return m_hits.size() >= m_limit; }
    std::size_t size() const { return m_hits.size(); }
    void add(std::int64_t entity, Hit::By by, std::string passage = {}) {
        if (!full() && m_known.insert(entity).second)
            m_hits.push_back({{entity}, by, std::move(passage)});
    }
    std::vector<Hit> take() { return std::move(m_hits); }

private:
    std::size_t m_limit;
    std::vector<Hit> m_hits;
    std::set<std::int64_t> m_known;
};

using Kinds = std::vector<std::string>;

Result<void> add_labels(Statement& rows, const std::string& folded, std::size_t limit,
                        Findings& found) {
    rows.bind(1, std::string_view(folded));
    rows.bind(2, std::string_view(folded + std::string(last_letter)));
    rows.bind(3, static_cast<std::int64_t>(limit));
    return each_row(rows, [&] {
        found.add(rows.integer(0), Hit::By::label);
        return true;
    });
}

Result<void> add_by_label(const Database& database, const std::string& folded, const Kinds& kinds,
                          std::size_t limit, Findings& found) {
    if (kinds.empty()) {
        TRY(auto rows, database.prepare("SELECT id FROM entity WHERE folded >= ?1 AND folded < ?2 "
                                        "ORDER BY folded, kind, id LIMIT ?3"));
        return add_labels(rows, folded, limit, found);
    }
    for (const auto& kind : kinds) {
        TRY(auto rows, database.prepare("SELECT id FROM entity WHERE kind = ?4 AND folded >= ?1 "
                                        "AND folded < ?2 ORDER BY folded, id LIMIT ?3"));
        rows.bind(4, std::string_view(kind));
        TRY_VOID(add_labels(rows, folded, limit, found));
    }
    return {};
}

/// Whole words of the label count most, then short labels. The ranking that comes with the
/// full-text table reads every hit there is, which takes seconds in a large case.
struct Rank {
    std::size_t words_missing = 0;
    std::size_t length = 0;
    std::int64_t entity = 0;
    std::string label{};
    bool operator<(const Rank& o) const {
        return std::tie(words_missing, length, entity) <
               std::tie(o.words_missing, o.length, o.entity);
    }
};

Rank rank_of(std::int64_t entity, std::string_view label, const std::vector<std::string>& asked) {
    const auto words = split_words(label);
    const auto missing = std::count_if(asked.begin(), asked.end(), [&](const std::string& word) {
        return std::find(words.begin(), words.end(), word) == words.end();
    });
    return {static_cast<std::size_t>(missing), label.size(), entity, std::string(label)};
}

Result<void> add_by_words(const Database& database, const std::string& query,
                          const std::string& folded, const OfKinds& of_kinds, Hit::By by,
                          Looking looking, Findings& found) {
    TRY(auto rows, database.prepare("SELECT w.rowid, w.folded, e.kind FROM entity_words w "
                                    "JOIN entity e ON e.id = w.rowid "
                                    "WHERE entity_words MATCH ?1 LIMIT ?2"));
    rows.bind(1, std::string_view(query))
        .bind(2, looking == Looking::to_the_end ? -1 : most_ranked);
    const auto asked = split_words(folded);
    std::vector<Rank> ranked;
    TRY_VOID(each_row(rows, [&] {
        if (of_kinds.fits(rows.view(2)))
            ranked.push_back(rank_of(rows.integer(0), rows.view(1), asked));
        return true;
    }));
    std::sort(ranked.begin(), ranked.end());
    for (auto& rank : ranked)
        found.add(rank.entity, by, by == Hit::By::spelling ? std::move(rank.label) : "");
    return {};
}

/// An item of evidence leads to its entity, or to both ends of its link.
Result<void> add_by_quotations(Database& database, const std::string& words,
                               const OfKinds& of_kinds, std::size_t limit, Findings& found) {
    TRY(const auto items, quoting(database, words, limit));
    for (const auto item : items) {
        TRY(auto* rows,
            database.statement("SELECT quotation, coalesce(from_entity, subject), to_entity FROM "
                               "evidence e LEFT JOIN link l ON l.id = subject WHERE e.id = ?1"));
        TRY(const bool there, rows->bind(1, item).step());
        if (!there) continue;
        const std::string quotation = rows->text(0);
        const std::int64_t ends[] = {rows->integer(1), rows->integer(2)};
        rows->reset();
        for (const auto end : ends) {
            TRY(const bool fitting, end == 0 ? Result<bool>(false) : of_kinds(end));
            if (fitting) found.add(end, Hit::By::quotation, quotation);
        }
    }
    return {};
}

} // namespace

std::string digits_of(std::string_view text) {
    std::string digits = digits_alone(text);
    const auto first = digits.find_first_not_of('0');
    digits.erase(0, std::min(first, digits.size()));
    return digits.size() < fewest_digits ? std::string() : digits;
}

std::string words_of(const Entity& entity) {
    std::string words;
    const auto add_number = [&](std::string_view text) {
        for (const auto& spelling : spellings_of(text))
            words.append(" ").append(spelling);
    };
    add_number(entity.label);
    for (const auto& property : entity.properties) {
        words.append(" ").append(fold(property.value));
        add_number(property.value);
    }
    return words.empty() ? words : words.substr(1);
}

Result<std::vector<Hit>> hits(Database& database, std::string_view words, const Kinds& kinds,
                              std::size_t limit, Looking looking) {
    Findings found(limit);
    const std::string folded = fold(words);
    if (folded.empty() || limit == 0) return found.take();
    const OfKinds of_kinds(database, kinds);
    TRY_VOID(add_by_label(database, folded, kinds, limit, found));
    if (!found.full())
        TRY_VOID(add_by_words(database, full_text_query(folded, words), folded, of_kinds,
                              Hit::By::words, looking, found));
    if (!found.full()) TRY_VOID(add_by_quotations(database, folded, of_kinds, limit, found));
    if (found.size() >= std::min(few, limit)) return found.take();
    TRY(const auto nearly, nearly_query(database, folded));
    if (!nearly.empty())
        TRY_VOID(
            add_by_words(database, nearly, folded, of_kinds, Hit::By::spelling, looking, found));
    return found.take();
}

Result<std::vector<std::int64_t>> quoting(const Database& database, std::string_view words,
                                          std::size_t limit) {
    std::vector<std::int64_t> items;
    const std::string folded = fold(words);
    if (folded.empty()) return items;
    TRY(auto rows, database.prepare("SELECT rowid FROM quotation_words WHERE quotation_words "
                                    "MATCH ?1 ORDER BY rowid DESC LIMIT ?2"));
    rows.bind(1, std::string_view(full_text_query(folded, {})));
    rows.bind(2, static_cast<std::int64_t>(limit));
    TRY_VOID(each_row(rows, [&] {
        items.push_back(rows.integer(0));
        return true;
    }));
    return items;
}

} // namespace headwater
