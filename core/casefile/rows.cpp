// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/rows.h"

#include <string>

#include "core/base/digest.h"
#include "core/casefile/history.h"

namespace headwater {

Strength strength_named(std::string_view name) {
    for (const auto strength : {Strength::unconfirmed, Strength::tentative})
        if (name == name_of(strength)) return strength;
    return Strength::confirmed;
}

Entity entity_from(const Statement& row) {
    return {{row.integer(0)}, row.text(1), row.text(2), {}};
}

Link link_from(const Statement& row) {
    return {{row.integer(0)},    row.text(1),
            {row.integer(2)},    {row.integer(3)},
            row.integer(4) != 0, strength_named(row.view(5)),
            row.text(6),         {}};
}

Source source_from(const Statement& row) {
    const auto system = parse_grading_system(row.view(6));
    return {{row.integer(0)},
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            system.value_or(GradingSystem::admiralty),
            row.text(7),
            row.text(8)};
}

Evidence evidence_from(const Statement& row) {
    Evidence evidence;
    evidence.id.value = row.integer(0);
    evidence.subject = row.integer(1);
    evidence.source.value = row.integer(2);
    evidence.place = row.view(3);
    evidence.property = row.view(4);
    evidence.happened = row.view(5);
    evidence.learnt = row.view(6);
    evidence.weight = row.real(7);
    evidence.duration = row.real(8);
    evidence.amount = row.real(9);
    evidence.unit = row.view(10);
    evidence.quotation = row.view(11);
    evidence.grade = row.view(12);
    evidence.warrant = row.view(13);
    evidence.recorded_by = row.view(14);
    evidence.refuted = row.integer(15) != 0;
    evidence.refuted_why = row.view(16);
    return evidence;
}

Chart chart_from(const Statement& row) {
    return {{row.integer(0)}, row.text(1), row.text(2), {}};
}

HistoryEntry history_entry_from(const Statement& row) {
    return {row.integer(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.integer(5),
            static_cast<std::size_t>(row.integer(6)),
            hex(digest_from(row.view(7))),
            row.text(8)};
}

Result<std::vector<Property>> properties_of(Database& database, std::int64_t subject) {
    TRY(auto* rows, database.statement("SELECT name, value FROM property WHERE subject = ?1 "
                                       "ORDER BY place"));
    rows->bind(1, subject);
    std::vector<Property> properties;
    TRY_VOID(each_row(*rows, [&] {
        properties.push_back({rows->text(0), rows->text(1)});
        return true;
    }));
    rows->reset();
    return properties;
}

Result<std::vector<Placement>> placements_of(Database& database, ChartId chart) {
    TRY(auto* rows, database.statement("SELECT entity, x, y, pinned FROM placement "
                                       "WHERE chart = ?1 ORDER BY entity"));
    rows->bind(1, chart.value);
    std::vector<Placement> placements;
    TRY_VOID(each_row(*rows, [&] {
        placements.push_back(
            {{rows->integer(0)}, {rows->real(1), rows->real(2)}, rows->integer(3) != 0});
        return true;
    }));
    rows->reset();
    return placements;
}

Result<std::string> read_setting(Database& database, std::string_view name) {
    TRY(auto* row, database.statement("SELECT value FROM setting WHERE name = ?1"));
    TRY(const bool there, row->bind(1, name).step());
    std::string value = there ? row->text(0) : std::string();
    row->reset();
    return value;
}

Result<std::vector<std::pair<std::string, std::string>>> read_settings(Database& database,
                                                                       std::string_view beginning) {
    std::string end(beginning);
    end.back() = '0'; // comes after '/'
    TRY(auto* rows, database.statement("SELECT name, value FROM setting WHERE name >= ?1 AND "
                                       "name < ?2 ORDER BY name"));
    rows->bind(1, beginning).bind(2, std::string_view(end));
    std::vector<std::pair<std::string, std::string>> settings;
    TRY_VOID(each_row(*rows, [&] {
        settings.emplace_back(rows->text(0), rows->text(1));
        return true;
    }));
    rows->reset();
    return settings;
}

Result<std::optional<Entity>> read_entity(Database& database, EntityId id) {
    TRY(auto* row, database.statement(std::string(select_entity) + "WHERE id = ?1"));
    TRY(const bool there, row->bind(1, id.value).step());
    if (!there) return std::optional<Entity>();
    Entity entity = entity_from(*row);
    row->reset();
    TRY(entity.properties, properties_of(database, id.value));
    return entity;
}

Result<std::optional<Link>> read_link(Database& database, LinkId id) {
    TRY(auto* row, database.statement(std::string(select_link) + "WHERE id = ?1"));
    TRY(const bool there, row->bind(1, id.value).step());
    if (!there) return std::optional<Link>();
    Link link = link_from(*row);
    row->reset();
    TRY(link.properties, properties_of(database, id.value));
    return link;
}

Result<std::optional<Evidence>> read_evidence(Database& database, EvidenceId id) {
    TRY(auto* row, database.statement(std::string(select_evidence) + "WHERE id = ?1"));
    TRY(const bool there, row->bind(1, id.value).step());
    if (!there) return std::optional<Evidence>();
    Evidence evidence = evidence_from(*row);
    row->reset();
    return evidence;
}

} // namespace headwater
