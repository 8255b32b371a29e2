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

Result<std::vector<std::int64_t>> of_kinds(Database& database,
                                           const std::vector<std::string>& kinds) {
    std::vector<std::int64_t> ids;
    for (const auto& kind : kinds) {
        TRY(auto* rows, database.statement("SELECT id FROM entity WHERE kind = ?1 ORDER BY id "
                                           "LIMIT ?2"));
        rows->bind(1, std::string_view(kind));
        rows->bind(2, static_cast<std::int64_t>(most_candidates));
        TRY_VOID(each_row(*rows, [&] {
            ids.push_back(rows->integer(0));
            return true;
        }));
        rows->reset();
    }
    return ids;
}

Result<std::vector<std::int64_t>> any_entities(Database& database) {
    TRY(auto rows, database.prepare("SELECT id FROM entity ORDER BY id LIMIT ?1"));
    rows.bind(1, static_cast<std::int64_t>(most_candidates));
    std::vector<std::int64_t> ids;
    TRY_VOID(each_row(rows, [&] {
        ids.push_back(rows.integer(0));
        return true;
    }));
    return ids;
}

Result<std::vector<std::int64_t>> candidates(Database& database, const Query& query) {
    if (!query.words.empty()) return hits(database, query.words, most_candidates);
    if (!query.kinds.empty()) return of_kinds(database, query.kinds);
    if (query.asks_evidence()) return any_entities(database);
    return std::vector<std::int64_t>();
}

bool is_of(const Entity& entity, const std::vector<std::string>& kinds) {
    return kinds.empty() || std::find(kinds.begin(), kinds.end(), entity.kind) != kinds.end();
}

} // namespace

Result<std::vector<Entity>> Case::find(const Query& query, std::size_t limit) const {
    Database& database = m_state->database;
    TRY(const auto ids, candidates(database, query));
    std::vector<Entity> found;
    for (const auto id : ids) {
        if (found.size() == limit) break;
        TRY(auto entity, read_entity(database, {id}));
        if (!entity || !is_of(*entity, query.kinds)) continue;
        TRY(const bool fitting,
            query.asks_evidence() ? has_evidence(database, query, id) : Result<bool>(true));
        if (fitting) found.push_back(std::move(*entity));
    }
    return found;
}

} // namespace headwater
