// SPDX-License-Identifier: Apache-2.0
// What a case answers about single records and short lists; streaming.cpp streams, finding words
// is the matter of search.cpp.
#include <algorithm>

#include "core/base/text.h"
#include "core/casefile/case_state.h"
#include "core/casefile/chart_parts.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

/// A record that cannot be read is not there: `nothing`.
template<class T>
T or_nothing(Result<T> result, T nothing = {}) {
    return result ? std::move(*result) : std::move(nothing);
}

/// What of it can be read.
void read_rest(Database& database, Chart& chart) {
    chart.placements = or_nothing(placements_of(database, chart.id));
    if (!read_chart_parts(database, chart)) chart.signs.clear();
}

/// The rows of the answer made into records.
template<class Make>
auto all(Result<Statement*> rows, Make make) -> Result<std::vector<decltype(make(**rows))>> {
    std::vector<decltype(make(**rows))> records;
    if (!rows) return tl::unexpected(std::move(rows).error());
    TRY_VOID(each_row(**rows, [&] {
        records.push_back(make(**rows));
        return true;
    }));
    (*rows)->reset();
    return records;
}

template<class... Values>
Result<Statement*> ask(Database& database, std::string_view select, std::string_view where,
                       Values... values) {
    TRY(auto* rows, database.statement(std::string(select).append(where)));
    int place = 0;
    (rows->bind(++place, values), ...);
    return rows;
}

std::optional<std::string> text_at(Result<Statement*> row) {
    auto found = or_nothing(all(std::move(row), [](const Statement& r) { return r.text(0); }));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::string json_list(const std::vector<std::int64_t>& numbers) {
    std::string list = "[";
    for (const auto number : numbers)
        list.append(list.size() > 1 ? "," : "").append(std::to_string(number));
    return list.append("]");
}

} // namespace

std::string Case::title() const {
    return or_nothing(read_setting(m_state->database, "title"));
}

std::string Case::marking() const {
    return or_nothing(read_setting(m_state->database, "marking"));
}

std::int64_t Case::revision() const {
    return or_nothing(m_state->database.number("SELECT max(step) FROM history"));
}

CaseTotals Case::totals() const {
    const auto count = [this](const char* table) {
        return or_nothing(
            m_state->database.number(std::string("SELECT count(*) FROM ").append(table)));
    };
    return {count("entity"),   count("link"),    count("source"),
            count("evidence"), count("finding"), count("chart")};
}

std::optional<Entity> Case::entity(EntityId id) const {
    return or_nothing(read_entity(m_state->database, id));
}

std::optional<Link> Case::link(LinkId id) const {
    return or_nothing(read_link(m_state->database, id));
}

std::optional<Source> Case::source(SourceId id) const {
    auto found = or_nothing(
        all(ask(m_state->database, select_source, "WHERE id = ?1", id.value), source_from));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Chart> Case::chart(ChartId id) const {
    auto found = or_nothing(
        all(ask(m_state->database, select_chart, "WHERE id = ?1", id.value), chart_from));
    if (found.empty()) return std::nullopt;
    read_rest(m_state->database, found.front());
    return std::move(found.front());
}

std::optional<Evidence> Case::evidence(EvidenceId id) const {
    return or_nothing(read_evidence(m_state->database, id));
}

std::vector<Evidence> Case::evidence_of(std::int64_t subject) const {
    return or_nothing(
        all(ask(m_state->database, select_evidence, "WHERE subject = ?1 ORDER BY id", subject),
            evidence_from));
}

std::vector<Evidence> Case::evidence_by_source(std::int64_t subject) const {
    return or_nothing(all(ask(m_state->database, select_evidence,
                              "WHERE id IN (SELECT min(id) FROM evidence WHERE subject = ?1 "
                              "GROUP BY source, grade, property, refuted) ORDER BY id",
                              subject),
                          evidence_from));
}

Result<EvidencePage> Case::evidence_about(const std::vector<std::int64_t>& records,
                                          std::size_t limit) const {
    // SQLite takes a list as JSON; the ids of a record and of its links are found by indexes.
    // Counted and chosen in one go, by the index alone; only then are whole rows read.
    const std::string list = json_list(records);
    TRY(auto* rows,
        ask(m_state->database,
            "WITH about AS MATERIALIZED (SELECT id, source, happened FROM evidence "
            "WHERE subject IN (SELECT value FROM json_each(?1) UNION "
            "SELECT id FROM link WHERE from_entity IN (SELECT value FROM json_each(?1)) UNION "
            "SELECT id FROM link WHERE to_entity IN (SELECT value FROM json_each(?1)))) ",
            "SELECT id, (SELECT count(*) FROM about), (SELECT count(DISTINCT source) FROM about) "
            "FROM about ORDER BY happened DESC, id LIMIT max(?2, 1)",
            std::string_view(list), static_cast<std::int64_t>(limit)));
    EvidencePage page;
    std::vector<EvidenceId> shown;
    TRY_VOID(each_row(*rows, [&] {
        page.all = rows->integer(1);
        page.sources = rows->integer(2);
        if (shown.size() < limit) shown.push_back({rows->integer(0)});
        return true;
    }));
    rows->reset();
    for (const EvidenceId id : shown) {
        TRY(auto item, read_evidence(m_state->database, id));
        if (item) page.items.push_back(std::move(*item));
    }
    return page;
}

std::vector<Link> Case::links_of(EntityId id) const {
    auto links =
        or_nothing(all(ask(m_state->database, select_link,
                           "WHERE from_entity = ?1 OR to_entity = ?1 ORDER BY id", id.value),
                       link_from));
    for (auto& link : links)
        link.properties = or_nothing(properties_of(m_state->database, link.id.value));
    return links;
}

std::vector<Source> Case::sources() const {
    return or_nothing(all(ask(m_state->database, select_source, "ORDER BY id"), source_from));
}

std::vector<Chart> Case::charts() const {
    auto charts = or_nothing(all(ask(m_state->database, select_chart, "ORDER BY id"), chart_from));
    for (auto& chart : charts)
        read_rest(m_state->database, chart);
    return charts;
}

std::vector<std::pair<std::string, std::int64_t>> Case::entity_counts() const {
    return or_nothing(
        all(ask(m_state->database, "SELECT kind, count(*) FROM entity ", "GROUP BY kind"),
            [](const Statement& row) { return std::pair(row.text(0), row.integer(1)); }));
}

std::vector<std::string> Case::entity_kinds() const {
    // From one kind to the next by the index, however many entities there are of each.
    return or_nothing(all(ask(m_state->database,
                              "WITH RECURSIVE kinds(kind) AS (SELECT min(kind) FROM entity UNION "
                              "ALL SELECT (SELECT min(kind) FROM entity WHERE kind > kinds.kind) "
                              "FROM kinds WHERE kind IS NOT NULL) ",
                              "SELECT kind FROM kinds WHERE kind IS NOT NULL"),
                          [](const Statement& row) { return row.text(0); }));
}

std::vector<Entity> Case::entities_labelled(std::string_view kind, std::string_view label) const {
    const std::string folded = fold(label);
    auto found = or_nothing(
        all(ask(m_state->database, select_entity, "WHERE folded = ?1 AND kind = ?2 ORDER BY id",
                std::string_view(folded), kind),
            entity_from));
    std::erase_if(found, [&](const Entity& e) { return trimmed(e.label) != trimmed(label); });
    for (auto& entity : found)
        entity.properties = or_nothing(properties_of(m_state->database, entity.id.value));
    return found;
}

std::optional<LinkId> Case::link_between(std::string_view kind, EntityId from, EntityId to,
                                         bool directed, std::string_view label) const {
    constexpr std::string_view either =
        "WHERE ((from_entity = ?1 AND to_entity = ?2) OR (from_entity = ?2 AND to_entity = ?1)) "
        "AND kind = ?3 AND directed = 0 AND (?4 = '' OR label = ?4) "
        "ORDER BY label <> ?4, id LIMIT 1";
    constexpr std::string_view forward = "WHERE from_entity = ?1 AND to_entity = ?2 "
                                         "AND kind = ?3 AND directed = 1 "
                                         "AND (?4 = '' OR label = ?4) "
                                         "ORDER BY label <> ?4, id LIMIT 1";
    const auto found =
        or_nothing(all(ask(m_state->database, select_link, directed ? forward : either, from.value,
                           to.value, kind, label),
                       link_from));
    return found.empty() ? std::nullopt : std::optional(found.front().id);
}

bool Case::has_source_digest(std::string_view hex) const {
    if (hex.empty()) return false;
    const auto sources = or_nothing(
        all(ask(m_state->database, select_source, "WHERE digest = ?1 AND digest <> ''", hex),
            source_from));
    if (!sources.empty()) return true;
    const auto accounts = import_accounts();
    const auto& in_force = m_state->history.in_force();
    return accounts && std::ranges::any_of(*accounts, [&](const ImportAccount& account) {
               return account.digest == hex && std::ranges::binary_search(in_force, account.step);
           });
}

std::vector<HistoryEntry> Case::history(std::size_t limit) const {
    return or_nothing(all(ask(m_state->database, select_history, "ORDER BY step DESC LIMIT ?1",
                              static_cast<std::int64_t>(limit)),
                          history_entry_from));
}

std::vector<std::pair<std::int64_t, std::string>> Case::findings() const {
    return or_nothing(
        all(ask(m_state->database, "SELECT id, title FROM finding ", "ORDER BY id"),
            [](const Statement& row) { return std::pair(row.integer(0), row.text(1)); }));
}

std::optional<std::string> Case::finding(std::int64_t id) const {
    return text_at(ask(m_state->database, "SELECT json FROM finding ", "WHERE id = ?1", id));
}

} // namespace headwater
