// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/row_writing.h"

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/casefile/near_words.h"
#include "core/casefile/search.h"

namespace headwater {

namespace {

struct NounName {
    std::string_view exists; ///< asks for the record ?1
    const char* word;
};

NounName name_of(Noun noun) {
    switch (noun) {
    case Noun::entity:
        return {"SELECT 1 FROM entity WHERE id = ?1", "entity"};
    case Noun::link:
        return {"SELECT 1 FROM link WHERE id = ?1", "link"};
    case Noun::subject:
        return {"SELECT 1 FROM entity WHERE id = ?1 UNION ALL SELECT 1 FROM link WHERE id = ?1",
                "entity or link"};
    case Noun::source:
        return {"SELECT 1 FROM source WHERE id = ?1", "source"};
    case Noun::evidence:
        return {"SELECT 1 FROM evidence WHERE id = ?1", "evidence"};
    case Noun::chart:
        return {"SELECT 1 FROM chart WHERE id = ?1", "chart"};
    case Noun::attachment:
        return {"SELECT 1 FROM attachment WHERE id = ?1", "attachment"};
    case Noun::finding:
        break;
    }
    return {"SELECT 1 FROM finding WHERE id = ?1", "finding"};
}

// Insertion and update bind the same values in the same order.

Result<void> write(Database& database, std::string_view sql, const Entity& entity) {
    const std::string folded = fold(entity.label);
    const std::string words = words_of(entity);
    TRY(auto* row, database.statement(sql));
    row->bind(1, entity.id.value).bind(2, std::string_view(entity.kind));
    row->bind(3, std::string_view(entity.label)).bind(4, std::string_view(folded));
    TRY_VOID(row->bind(5, std::string_view(words)).run());
    TRY_VOID(keep_near_words(database, folded));
    return keep_near_words(database, words);
}

Result<void> run_with(Statement& row, const Link& link) {
    row.bind(1, link.id.value).bind(2, std::string_view(link.kind));
    row.bind(3, link.from.value).bind(4, link.to.value);
    row.bind(5, std::int64_t{link.directed});
    row.bind(6, std::string_view(headwater::name_of(link.strength)));
    return row.bind(7, std::string_view(link.label)).run();
}

Result<void> run_with(Statement& row, const Source& source) {
    row.bind(1, source.id.value).bind(2, std::string_view(source.title));
    row.bind(3, std::string_view(source.kind)).bind(4, std::string_view(source.reference));
    row.bind(5, std::string_view(source.digest)).bind(6, std::string_view(source.agency));
    row.bind(7, headwater::name_of(source.system)).bind(8, std::string_view(source.grade));
    return row.bind(9, std::string_view(source.received)).run();
}

Result<void> run_with(Statement& row, const Evidence& evidence) {
    row.bind(1, evidence.id.value).bind(2, evidence.subject).bind(3, evidence.source.value);
    int place = 4;
    for (const std::string* const text :
         {&evidence.place, &evidence.property, &evidence.happened, &evidence.learnt})
        row.bind(place++, std::string_view(*text));
    for (const double number : {evidence.weight, evidence.duration, evidence.amount})
        row.bind(place++, number);
    for (const std::string* const text : {&evidence.unit, &evidence.quotation, &evidence.grade,
                                          &evidence.warrant, &evidence.recorded_by})
        row.bind(place++, std::string_view(*text));
    row.bind(place++, std::int64_t{evidence.refuted});
    return row.bind(place, std::string_view(evidence.refuted_why)).run();
}

Result<void> run_with(Statement& row, const Chart& chart) {
    row.bind(1, chart.id.value).bind(2, std::string_view(chart.title));
    return row.bind(3, std::string_view(chart.layout)).run();
}

Result<void> insert_properties(Database& database, std::int64_t subject,
                               const std::vector<Property>& properties) {
    if (properties.empty()) return {};
    TRY(auto* row, database.statement("INSERT INTO property(subject, place, name, value) "
                                      "VALUES (?1, ?2, ?3, ?4)"));
    std::int64_t place = 0;
    for (const auto& property : properties) {
        row->bind(1, subject).bind(2, ++place).bind(3, std::string_view(property.name));
        TRY_VOID(row->bind(4, std::string_view(property.value)).run());
    }
    return {};
}

Result<void> replace_properties(Database& database, std::int64_t subject,
                                const std::vector<Property>& properties) {
    TRY(auto* cleared, database.statement("DELETE FROM property WHERE subject = ?1"));
    TRY_VOID(cleared->bind(1, subject).run());
    return insert_properties(database, subject, properties);
}

template<class Record>
Result<void> write(Database& database, std::string_view sql, const Record& record) {
    TRY(auto* row, database.statement(sql));
    return run_with(*row, record);
}

} // namespace

Result<void> require(Database& database, Noun noun, std::int64_t id) {
    const auto [exists, word] = name_of(noun);
    TRY(auto* row, database.statement(exists));
    TRY(const bool there, row->bind(1, id).step());
    row->reset();
    if (!there) return fail("This case has no %1 %2. Nothing was changed.", {word, id_text(id)});
    return {};
}

Result<void> insert(Database& database, const Entity& entity) {
    TRY_VOID(write(database,
                   "INSERT INTO entity(id, kind, label, folded, words) "
                   "VALUES (?1, ?2, ?3, ?4, ?5)",
                   entity));
    return insert_properties(database, entity.id.value, entity.properties);
}

Result<void> insert(Database& database, const Link& link) {
    TRY_VOID(write(database,
                   "INSERT INTO link(id, kind, from_entity, to_entity, directed, strength, label) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                   link));
    return insert_properties(database, link.id.value, link.properties);
}

Result<void> insert(Database& database, const Source& source) {
    return write(database,
                 "INSERT INTO source(id, title, kind, reference, digest, agency, system, grade, "
                 "received) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                 source);
}

Result<void> insert(Database& database, const Evidence& evidence) {
    return write(database,
                 "INSERT INTO evidence(id, subject, source, place, property, happened, learnt, "
                 "weight, duration, amount, unit, quotation, grade, warrant, recorded_by, refuted, "
                 "refuted_why) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
                 "?14, ?15, ?16, ?17)",
                 evidence);
}

Result<void> insert(Database& database, const Chart& chart) {
    return write(database, "INSERT INTO chart(id, title, layout) VALUES (?1, ?2, ?3)", chart);
}

Result<void> update(Database& database, const Entity& entity) {
    TRY_VOID(write(database,
                   "UPDATE entity SET kind = ?2, label = ?3, folded = ?4, words = ?5 "
                   "WHERE id = ?1",
                   entity));
    return replace_properties(database, entity.id.value, entity.properties);
}

Result<void> update(Database& database, const Link& link) {
    TRY_VOID(write(database,
                   "UPDATE link SET kind = ?2, from_entity = ?3, to_entity = ?4, directed = ?5, "
                   "strength = ?6, label = ?7 WHERE id = ?1",
                   link));
    return replace_properties(database, link.id.value, link.properties);
}

Result<void> update(Database& database, const Source& source) {
    return write(database,
                 "UPDATE source SET title = ?2, kind = ?3, reference = ?4, digest = ?5, "
                 "agency = ?6, system = ?7, grade = ?8, received = ?9 WHERE id = ?1",
                 source);
}

Result<void> update(Database& database, const Evidence& evidence) {
    return write(database,
                 "UPDATE evidence SET subject = ?2, source = ?3, place = ?4, property = ?5, "
                 "happened = ?6, learnt = ?7, weight = ?8, duration = ?9, amount = ?10, "
                 "unit = ?11, quotation = ?12, grade = ?13, warrant = ?14, recorded_by = ?15, "
                 "refuted = ?16, refuted_why = ?17 WHERE id = ?1",
                 evidence);
}

Result<void> update(Database& database, const Chart& chart) {
    return write(database, "UPDATE chart SET title = ?2, layout = ?3 WHERE id = ?1", chart);
}

Result<void> put(Database& database, ChartId chart, const Placement& placement) {
    TRY(auto* row,
        database.statement("INSERT INTO placement(chart, entity, x, y, pinned) "
                           "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT(chart, entity) DO UPDATE SET "
                           "x = excluded.x, y = excluded.y, pinned = excluded.pinned"));
    row->bind(1, chart.value).bind(2, placement.entity.value);
    row->bind(3, placement.at.x).bind(4, placement.at.y);
    return row->bind(5, std::int64_t{placement.pinned}).run();
}

Result<void> put_setting(Database& database, std::string_view name, std::string_view value) {
    TRY(auto* row, database.statement("INSERT INTO setting(name, value) VALUES (?1, ?2) "
                                      "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
    return row->bind(1, name).bind(2, value).run();
}

Result<void> remove_setting(Database& database, std::string_view name) {
    TRY(auto* row, database.statement("DELETE FROM setting WHERE name = ?1"));
    return row->bind(1, name).run();
}

} // namespace headwater
