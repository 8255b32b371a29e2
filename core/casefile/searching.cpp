// SPDX-License-Identifier: Apache-2.0
// Answers a query: candidates by words or by kind, each held against the conditions.
#include <algorithm>

#include "core/base/text.h"
#include "core/casefile/case_state.h"
#include "core/casefile/rows.h"
#include "core/casefile/search.h"

namespace headwater {

namespace {

/// More candidates than this are not looked through while somebody types.
constexpr std::size_t most_candidates = 5'000;

bool fits(const Query& query, const Moment& happened) {
    return (!query.after || happened.last >= query.after->first) &&
           (!query.before || happened.first <= query.before->last);
}

/// One item: when, title of its source, its grade or else its source's.
bool fits(const Query& query, const Statement& item) {
    if (query.after || query.before) {
        const auto happened = parse_moment(item.view(0));
        if (!happened || !fits(query, *happened)) return false;
    }
    if (!query.source.empty() && fold(item.view(1)).find(query.source) == std::string::npos)
        return false;
    return item.view(2).starts_with(query.grade);
}

/// Is there an item, on the entity or on one of its links, that meets all the conditions?
Result<bool> has_evidence(Database& database, const Query& query, std::int64_t entity) {
    TRY(auto* items,
        database.statement(
            "SELECT e.happened, s.title, iif(e.grade = '', s.grade, e.grade) "
            "FROM evidence e JOIN source s ON s.id = e.source WHERE e.subject IN (SELECT ?1 "
            "UNION ALL SELECT id FROM link WHERE from_entity = ?1 OR to_entity = ?1)"));
    items->bind(1, entity);
    bool found = false;
    TRY_VOID(each_row(*items, [&] {
        found = fits(query, *items);
        return !found;
    }));
    items->reset();
    return found;
}

Hit without_words(std::int64_t entity) {
    return {{entity}, Hit::By::condition, {}};
}

Result<std::vector<Hit>> of_kinds(Database& database, const std::vector<std::string>& kinds) {
    std::vector<Hit> ids;
    for (const auto& kind : kinds) {
        TRY(auto* rows, database.statement("SELECT id FROM entity WHERE kind = ?1 ORDER BY id "
                                           "LIMIT ?2"));
        rows->bind(1, std::string_view(kind));
        rows->bind(2, static_cast<std::int64_t>(most_candidates));
        TRY_VOID(each_row(*rows, [&] {
            ids.push_back(without_words(rows->integer(0)));
            return true;
        }));
        rows->reset();
    }
    return ids;
}

Result<std::vector<Hit>> any_entities(Database& database) {
    TRY(auto rows, database.prepare("SELECT id FROM entity ORDER BY id LIMIT ?1"));
    rows.bind(1, static_cast<std::int64_t>(most_candidates));
    std::vector<Hit> ids;
    TRY_VOID(each_row(rows, [&] {
        ids.push_back(without_words(rows.integer(0)));
        return true;
    }));
    return ids;
}

Result<std::vector<Hit>> candidates(Database& database, const Query& query, std::size_t most) {
    if (!query.words.empty()) return hits(database, query.words, most);
    if (!query.kinds.empty()) return of_kinds(database, query.kinds);
    if (query.asks_evidence()) return any_entities(database);
    return std::vector<Hit>();
}

Result<bool> is_of(Database& database, std::int64_t entity, const std::vector<std::string>& kinds) {
    if (kinds.empty()) return true;
    TRY(auto* row, database.statement("SELECT kind FROM entity WHERE id = ?1"));
    TRY(const bool there, row->bind(1, entity).step());
    const bool is = there && std::find(kinds.begin(), kinds.end(), row->view(0)) != kinds.end();
    row->reset();
    return is;
}

} // namespace

Result<std::vector<Hit>> Case::search(const Query& query, std::size_t limit) const {
    Database& database = m_state->database;
    const bool conditions = !query.kinds.empty() || query.asks_evidence();
    TRY(auto candidate_hits, candidates(database, query, conditions ? most_candidates : limit));
    std::vector<Hit> found;
    for (auto& hit : candidate_hits) {
        if (found.size() == limit) break;
        TRY(const bool of_kind, is_of(database, hit.entity.value, query.kinds));
        if (!of_kind) continue;
        TRY(const bool fitting, query.asks_evidence()
                                    ? has_evidence(database, query, hit.entity.value)
                                    : Result<bool>(true));
        if (fitting) found.push_back(std::move(hit));
    }
    return found;
}

Result<std::vector<Entity>> Case::find(const Query& query, std::size_t limit) const {
    TRY(const auto found, search(query, limit));
    std::vector<Entity> entities;
    for (const auto& hit : found) {
        TRY(auto entity, read_entity(m_state->database, hit.entity));
        if (entity) entities.push_back(std::move(*entity));
    }
    return entities;
}

std::vector<Entity> Case::find(std::string_view words, std::size_t limit) const {
    Query query;
    query.words = words;
    auto found = find(query, limit);
    return found ? std::move(*found) : std::vector<Entity>();
}

std::vector<Evidence> Case::quotations(std::string_view words, std::size_t limit) const {
    std::vector<Evidence> items;
    const auto ids = quoting(m_state->database, words, limit);
    if (!ids) return items;
    for (const auto id : *ids) {
        auto item = read_evidence(m_state->database, {id});
        if (item && *item) items.push_back(std::move(**item));
    }
    return items;
}

} // namespace headwater
