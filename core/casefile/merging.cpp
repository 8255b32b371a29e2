// SPDX-License-Identifier: Apache-2.0
// Two records of the same person become one. Nothing is lost: everything that spoke of the one
// speaks of the other now, and the history of both is kept.
#include <algorithm>
#include <initializer_list>

#include "core/base/id.h"
#include "core/casefile/chart_merging.h"
#include "core/casefile/edits.h"
#include "core/casefile/merged.h"
#include "core/casefile/picture_icons.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"
#include "core/storage/database.h"

namespace headwater {

namespace {

/// ?1: what goes, ?2: what stays.
Result<void> move_each(Database& database, std::initializer_list<std::string_view> statements,
                       std::int64_t from, std::int64_t to) {
    for (const auto sql : statements) {
        TRY(auto* row, database.statement(sql));
        if (sql.find("?2") != std::string_view::npos) row->bind(2, to);
        TRY_VOID(row->bind(1, from).run());
    }
    return {};
}

bool gain(std::vector<Property>& known, const Property& property) {
    if (std::find(known.begin(), known.end(), property) != known.end()) return false;
    known.push_back(property);
    return true;
}

Result<std::vector<std::int64_t>> numbers(Statement& rows) {
    std::vector<std::int64_t> all;
    TRY_VOID(each_row(rows, [&] {
        all.push_back(rows.integer(0));
        return true;
    }));
    rows.reset();
    return all;
}

Result<std::vector<std::int64_t>> links_of(Database& database, EntityId entity) {
    TRY(auto* rows, database.statement("SELECT id FROM link WHERE from_entity = ?1 "
                                       "OR to_entity = ?1 ORDER BY id"));
    return numbers(rows->bind(1, entity.value));
}

/// Another link that says the same of the same; 0: none.
Result<std::int64_t> twin_of(Database& database, LinkId link) {
    TRY(auto* row,
        database.statement(
            "SELECT o.id FROM link l JOIN link o ON o.id <> l.id AND o.kind = l.kind AND "
            "o.directed = l.directed AND o.strength = l.strength AND o.label = l.label AND "
            "((o.from_entity = l.from_entity AND o.to_entity = l.to_entity) OR (l.directed = 0 AND "
            "o.from_entity = l.to_entity AND o.to_entity = l.from_entity)) "
            "WHERE l.id = ?1 ORDER BY o.id LIMIT 1"));
    TRY(const bool there, row->bind(1, link.value).step());
    const auto twin = there ? row->integer(0) : 0;
    row->reset();
    return twin;
}

Result<void> join_links(Database& database, LinkId gone, LinkId kept) {
    TRY(const auto brought, read_link(database, gone));
    TRY(auto known, read_link(database, kept));
    bool gained = false;
    for (const auto& property : brought->properties)
        gained = gain(known->properties, property) || gained;
    if (gained) TRY_VOID(update(database, *known));
    return move_each(database,
                     {"UPDATE evidence SET subject = ?2 WHERE subject = ?1",
                      "UPDATE attachment SET subject = ?2 WHERE subject = ?1",
                      "DELETE FROM property WHERE subject = ?1", "DELETE FROM link WHERE id = ?1"},
                     gone.value, kept.value);
}

Result<void> move_belongings(Database& database, EntityId from, EntityId to) {
    return move_each(
        database,
        {"UPDATE evidence SET subject = ?2 WHERE subject = ?1",
         "UPDATE attachment SET subject = ?2 WHERE subject = ?1",
         "UPDATE link SET from_entity = ?2 WHERE from_entity = ?1",
         "UPDATE link SET to_entity = ?2 WHERE to_entity = ?1",
         "INSERT INTO placement(chart, entity, x, y, pinned) SELECT chart, ?2, x, y, pinned FROM "
         "placement WHERE entity = ?1 AND chart NOT IN (SELECT chart FROM placement WHERE "
         "entity = ?2)",
         "DELETE FROM placement WHERE entity = ?1", "DELETE FROM property WHERE subject = ?1",
         "DELETE FROM entity WHERE id = ?1"},
        from.value, to.value);
}

Result<void> take_properties(Database& database, EntityId from,
                             const std::vector<Property>& taken) {
    TRY(auto entity, read_entity(database, from));
    if (!entity || taken.empty()) return {};
    std::erase_if(entity->properties, [&](const Property& property) {
        return std::find(taken.begin(), taken.end(), property) != taken.end();
    });
    return update(database, *entity);
}

/// The step that is under way.
Result<std::int64_t> next_step(const Database& database) {
    return database.number("SELECT coalesce(max(step), 0) + 1 FROM history");
}

Result<void> merge_one(Database& database, EntityId kept, EntityId other) {
    if (other == kept)
        return fail("%1 cannot be merged into itself. Nothing was changed.", {text_of(kept)});
    TRY_VOID(require(database, Noun::entity, other.value));
    TRY(const auto brought, read_entity(database, other));
    TRY(auto known, read_entity(database, kept));
    if (brought->label != known->label) gain(known->properties, {"alias", brought->label});
    for (const auto& property : brought->properties)
        gain(known->properties, property);
    TRY(const auto links, links_of(database, other));
    TRY_VOID(hide_instead(database, other, kept));
    TRY_VOID(move_belongings(database, other, kept));
    TRY_VOID(box_instead(database, other, kept));
    TRY_VOID(inherit_picture_icon(database, kept, other));
    TRY_VOID(update(database, *known));
    for (const auto link : links) {
        TRY(const auto twin, twin_of(database, {link}));
        if (twin) TRY_VOID(join_links(database, {link}, {twin}));
    }
    TRY(const auto step, next_step(database));
    return keep_merged(database, {other, kept, step, brought->label});
}

} // namespace

Result<void> Edits::merge(EntityId kept, const std::vector<EntityId>& others) {
    TRY_VOID(require(m_database, Noun::entity, kept.value));
    for (const auto other : others) {
        if (!may_go_on()) return stopped();
        TRY_VOID(merge_one(m_database, kept, other));
    }
    return {};
}

Result<EntityId> Edits::split(EntityId entity, Entity part, const std::vector<LinkId>& links,
                              const std::vector<EvidenceId>& evidence) {
    TRY_VOID(require(m_database, Noun::entity, entity.value));
    TRY_VOID(take_properties(m_database, entity, part.properties));
    TRY(const auto made, add(std::move(part)));
    for (const auto id : links) {
        TRY(auto link, read_link(m_database, id));
        if (!link || (link->from != entity && link->to != entity))
            return fail("%1 is no link of %2. Nothing was changed.",
                        {text_of(id), text_of(entity)});
        if (link->from == entity) link->from = made;
        if (link->to == entity) link->to = made;
        TRY_VOID(update(m_database, *link));
    }
    for (const auto id : evidence) {
        TRY(auto item, read_evidence(m_database, id));
        if (!item || item->subject != entity.value)
            return fail("%1 is no evidence on %2. Nothing was changed.",
                        {text_of(id), text_of(entity)});
        item->subject = made.value;
        TRY_VOID(update(m_database, *item));
    }
    return made;
}

} // namespace headwater
