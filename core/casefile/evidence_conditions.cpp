// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/evidence_conditions.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::string_view after_all = "~"; ///< sorts after digits and letters
constexpr std::string_view select_item = "SELECT subject, source, happened, grade FROM evidence ";

/// The texts of dates sort like the dates themselves, but for "2023", which sorts before all of its
/// days; so whole years are looked through, and each item is held against the very date.
std::string first_text(const Query& query) {
    if (!query.after || query.after->first == Moment::open_start) return {};
    return moment_from_seconds(query.after->first).text.substr(0, 4);
}

std::string last_text(const Query& query) {
    if (!query.before || query.before->last == Moment::open_end) return std::string(after_all);
    return moment_from_seconds(query.before->last).text.substr(0, 4).append(after_all);
}

} // namespace

Result<EvidenceConditions> EvidenceConditions::of(Database& database, const Query& query,
                                                  Looking looking) {
    EvidenceConditions conditions(database, query, looking);
    TRY(auto* rows, database.statement("SELECT id, title, grade FROM source"));
    TRY_VOID(each_row(*rows, [&] {
        if (query.source.empty() || fold(rows->view(1)).find(query.source) != std::string::npos)
            conditions.m_sources.emplace(rows->integer(0), rows->text(2));
        return true;
    }));
    rows->reset();
    return conditions;
}

bool EvidenceConditions::fits_in_time(std::string_view happened) const {
    if (!m_query.after && !m_query.before) return true;
    const auto moment = parse_moment(happened);
    return moment && (!m_query.after || moment->last >= m_query.after->first) &&
           (!m_query.before || moment->first <= m_query.before->last);
}

bool EvidenceConditions::fits(const Item& item) const {
    const auto source = m_sources.find(item.source);
    if (source == m_sources.end()) return false;
    const std::string_view grade = item.grade.empty() ? source->second : item.grade;
    return grade.starts_with(m_query.grade) && fits_in_time(item.happened);
}

/// Known at once, however large the case: no such source, no such grade, nothing so late or early.
Result<bool> EvidenceConditions::nothing_fits() {
    if (m_sources.empty()) return true;
    const auto graded = [&](const auto& source) {
        return source.second.starts_with(m_query.grade);
    };
    if (!std::any_of(m_sources.begin(), m_sources.end(), graded)) {
        TRY(auto* own, m_database.statement("SELECT 1 FROM evidence WHERE grade >= ?1 AND "
                                            "grade < ?1 || '~' AND grade <> '' LIMIT 1"));
        TRY(const bool there, own->bind(1, std::string_view(m_query.grade)).step());
        own->reset();
        if (!there) return true;
    }
    if (!m_query.after && !m_query.before) return false;
    TRY(auto* dated,
        m_database.statement("SELECT 1 WHERE EXISTS (SELECT 1 FROM evidence WHERE happened >= ?1 "
                             "AND happened < ?2 AND happened <> '') OR EXISTS (SELECT 1 FROM "
                             "evidence WHERE happened GLOB '*[/.]*')"));
    const std::string first = first_text(m_query), last = last_text(m_query);
    dated->bind(1, std::string_view(first)).bind(2, std::string_view(last));
    TRY(const bool there, dated->step());
    dated->reset();
    return !there;
}

Result<bool> EvidenceConditions::met_by(std::int64_t entity) {
    TRY(auto* items,
        m_database.statement(
            "SELECT source, happened, grade FROM evidence WHERE subject = ?1 UNION ALL "
            "SELECT e.source, e.happened, e.grade FROM link l CROSS JOIN evidence e ON "
            "e.subject = l.id WHERE l.from_entity = ?1 UNION ALL "
            "SELECT e.source, e.happened, e.grade FROM link l CROSS JOIN evidence e ON "
            "e.subject = l.id WHERE l.to_entity = ?1"));
    items->bind(1, entity);
    bool found = false;
    TRY_VOID(each_row(*items, [&] {
        found = fits({items->integer(0), items->view(1), items->view(2)});
        return !found && --m_left > 0;
    }));
    items->reset();
    return found;
}

Result<bool> EvidenceConditions::visit_subject(std::int64_t subject, const Visit& visit) {
    TRY(auto* link, m_database.statement("SELECT from_entity, to_entity FROM link WHERE id = ?1"));
    TRY(const bool is_link, link->bind(1, subject).step());
    const std::int64_t from = is_link ? link->integer(0) : subject;
    const std::int64_t to = is_link ? link->integer(1) : subject;
    link->reset();
    TRY(const bool more, visit(from));
    return more && to != from ? visit(to) : Result<bool>(more);
}

Result<bool> EvidenceConditions::visit_rows(Statement& rows, const Visit& visit) {
    TRY(bool more, rows.step());
    while (more && m_left-- > 0) {
        if (fits({rows.integer(1), rows.view(2), rows.view(3)})) {
            TRY(const bool wanted, visit_subject(rows.integer(0), visit));
            if (!wanted) return false;
        }
        TRY(more, rows.step());
    }
    return m_left > 0;
}

Result<bool> EvidenceConditions::by_time(const Visit& visit) {
    const std::string first = first_text(m_query), last = last_text(m_query);
    for (const std::string_view where :
         {"WHERE happened >= ?1 AND happened < ?2 AND happened <> '' ORDER BY happened DESC, id "
          "DESC",
          "WHERE happened GLOB '*[/.]*' ORDER BY happened DESC, id DESC"}) {
        TRY(auto rows, m_database.prepare(std::string(select_item).append(where)));
        if (where.find("?1") != std::string_view::npos)
            rows.bind(1, std::string_view(first)).bind(2, std::string_view(last));
        TRY(const bool more, visit_rows(rows, visit));
        if (!more) return false;
    }
    return true;
}

/// Those that carry it themselves.
Result<bool> EvidenceConditions::by_grade(const Visit& visit) {
    TRY(auto rows, m_database.prepare(std::string(select_item)
                                          .append("WHERE grade >= ?1 AND grade < ?1 || '~' AND "
                                                  "grade <> '' ORDER BY grade, id DESC")));
    rows.bind(1, std::string_view(m_query.grade));
    return visit_rows(rows, visit);
}

/// Newest source first.
Result<bool> EvidenceConditions::by_source(const Visit& visit) {
    std::vector<std::int64_t> sources;
    for (const auto& [source, grade] : m_sources)
        if (!m_query.source.empty() || grade.starts_with(m_query.grade)) sources.push_back(source);
    std::sort(sources.rbegin(), sources.rend());
    for (const auto source : sources) {
        TRY(auto rows, m_database.prepare(
                           std::string(select_item).append("WHERE source = ?1 ORDER BY id DESC")));
        rows.bind(1, source);
        TRY(const bool more, visit_rows(rows, visit));
        if (!more) return false;
    }
    return true;
}

Result<void> EvidenceConditions::each_entity(const Visit& visit) {
    allow(most_items);
    if (m_query.source.empty() && m_query.grade.empty()) {
        TRY_VOID(by_time(visit));
        return {};
    }
    if (m_query.source.empty()) {
        TRY(const bool more, by_grade(visit));
        if (!more) return {};
    }
    TRY_VOID(by_source(visit));
    return {};
}

} // namespace headwater
