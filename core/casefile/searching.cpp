// SPDX-License-Identifier: Apache-2.0
// Answers a query: candidates by words, by kind or by evidence, held against the other conditions.
#include <algorithm>
#include <limits>
#include <set>

#include "core/casefile/case_state.h"
#include "core/casefile/evidence_conditions.h"
#include "core/casefile/of_kinds.h"
#include "core/casefile/rows.h"
#include "core/casefile/search.h"

namespace headwater {

namespace {

/// More candidates than this are not looked through while somebody types.
constexpr std::size_t most_candidates = 1'000;

std::size_t most(std::size_t while_typing, Looking looking) {
    return looking == Looking::while_typing ? while_typing
                                            : std::size_t{std::numeric_limits<std::int32_t>::max()};
}

Message items_alone(std::int64_t items) {
    return say("Only %1 items of evidence were held against the conditions, the newest first. More "
               "words or narrower conditions find the others.",
               {std::to_string(items)});
}

Hit without_words(std::int64_t entity) {
    return {{entity}, Hit::By::condition, {}};
}

Result<std::vector<Hit>> of_kinds(Database& database, const std::vector<std::string>& kinds,
                                  std::size_t most) {
    std::vector<Hit> ids;
    for (const auto& kind : kinds) {
        TRY(auto* rows, database.statement("SELECT id FROM entity WHERE kind = ?1 ORDER BY folded, "
                                           "id LIMIT ?2"));
        rows->bind(1, std::string_view(kind));
        rows->bind(2, static_cast<std::int64_t>(most));
        TRY_VOID(each_row(*rows, [&] {
            ids.push_back(without_words(rows->integer(0)));
            return true;
        }));
        rows->reset();
    }
    return ids;
}

/// By evidence alone: whoever the newest fitting items speak of, each once.
Result<Found> spoken_of(Database& database, const Query& query, EvidenceConditions& conditions,
                        std::size_t limit) {
    Found found;
    std::set<std::int64_t> seen;
    const OfKinds fits(database, query.kinds);
    const auto take = [&](std::int64_t entity) -> Result<bool> {
        if (!seen.insert(entity).second) return true;
        TRY(const bool of_kind, fits(entity));
        if (of_kind) found.hits.push_back(without_words(entity));
        return found.hits.size() < limit;
    };
    TRY_VOID(conditions.each_entity(take));
    if (conditions.is_exhausted())
        found.notes.push_back(items_alone(EvidenceConditions::most_items));
    return found;
}

/// Few enough to be looked through one by one.
Result<bool> are_few(Database& database, const std::vector<std::string>& kinds) {
    TRY(const auto some, of_kinds(database, kinds, most_candidates + 1));
    return !kinds.empty() && some.size() <= most_candidates;
}

Result<Found> with_evidence(Database& database, const Query& query, std::size_t limit,
                            Looking looking) {
    TRY(auto conditions, EvidenceConditions::of(database, query, looking));
    TRY(const bool hopeless, conditions.nothing_fits());
    if (hopeless) return Found();
    TRY(const bool few, are_few(database, query.kinds));
    if (query.words.empty() && !few) return spoken_of(database, query, conditions, limit);
    const std::size_t enough = most(most_candidates, looking);
    TRY(auto candidates, query.words.empty()
                             ? of_kinds(database, query.kinds, enough)
                             : hits(database, query.words, query.kinds, enough, looking));
    Found found;
    std::size_t seen = 0;
    for (; seen < candidates.size() && found.hits.size() < limit; ++seen) {
        if (conditions.is_exhausted()) break;
        TRY(const bool fitting, conditions.met_by(candidates[seen].entity.value));
        if (fitting) found.hits.push_back(std::move(candidates[seen]));
    }
    if (conditions.is_exhausted())
        found.notes.push_back(items_alone(EvidenceConditions::most_held));
    else if (seen == enough)
        found.notes.push_back(say("Only the first %1 that bear these words were held against the "
                                  "conditions. More letters find the others.",
                                  {std::to_string(most_candidates)}));
    return found;
}

Result<Found> look_for(Database& database, const Query& query, std::size_t limit, Looking looking) {
    if (query.asks_evidence()) return with_evidence(database, query, limit, looking);
    TRY(auto found, query.words.empty() ? of_kinds(database, query.kinds, limit)
                                        : hits(database, query.words, query.kinds, limit, looking));
    found.resize(std::min(found.size(), limit));
    return Found{std::move(found), {}};
}

} // namespace

Result<Found> Case::search(const Query& query, std::size_t limit, Looking looking,
                           const Task* task) const {
    m_state->database.watch(task);
    auto found = look_for(m_state->database, query, limit, looking);
    m_state->database.watch(nullptr);
    return found;
}

Result<std::vector<Entity>> Case::find(const Query& query, std::size_t limit) const {
    TRY(const auto found, search(query, limit));
    std::vector<Entity> entities;
    for (const auto& hit : found.hits) {
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
