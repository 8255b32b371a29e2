// SPDX-License-Identifier: Apache-2.0
// A merge is taken apart by what the log says that it moved: whatever still lies where the merge
// put it goes back, whatever was moved or added since stays where it is.
#include <algorithm>
#include <set>

#include "core/base/id.h"
#include "core/casefile/chart_merging.h"
#include "core/casefile/edits.h"
#include "core/casefile/merged.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"
#include "core/storage/database.h"
#include "core/storage/row_change.h"

namespace headwater {

namespace {

using Way = RowChange::Way;

class TakingOut {
public:
    TakingOut(Database& database, const Merged& merged) : m_database(database), m_merged(merged) {}

    Result<void> run() {
        TRY(m_changes, changes_of_merge(m_database, m_merged));
        for (const auto& change : m_changes)
            if (change.table == "link" && change.way == Way::removed && was_end_of(change))
                m_returning.insert(integer_at(change.before, 0));
        m_returning.insert(m_merged.entity.value);
        TRY_VOID(bring_back_records());
        TRY_VOID(move_back());
        TRY_VOID(take_from_kept());
        TRY_VOID(take_apart_on_charts(m_database, m_merged, m_changes));
        return forget_merged(m_database, m_merged.entity);
    }

private:
    bool was_end_of(const RowChange& link) const {
        return integer_at(link.before, 2) == m_merged.entity.value ||
               integer_at(link.before, 3) == m_merged.entity.value;
    }
    bool returns(std::int64_t record) const { return m_returning.contains(record); }

    /// The entity, the links that were joined into others, their properties and places.
    Result<void> bring_back_records() {
        for (const auto& change : m_changes)
            if (change.way == Way::removed && change.table == "entity" &&
                returns(integer_at(change.before, 0)))
                TRY_VOID(insert(m_database, Entity{{integer_at(change.before, 0)},
                                                   text_at(change.before, 1),
                                                   text_at(change.before, 2),
                                                   properties(integer_at(change.before, 0))}));
        for (const auto& change : m_changes) {
            if (change.way != Way::removed) continue;
            if (change.table == "link" && returns(integer_at(change.before, 0)))
                TRY_VOID(bring_back_link(change));
            if (change.table == "placement" &&
                integer_at(change.before, 1) == m_merged.entity.value)
                TRY_VOID(bring_back_placement(change));
        }
        return {};
    }
    std::vector<Property> properties(std::int64_t subject) const {
        std::vector<std::pair<std::int64_t, Property>> rows;
        for (const auto& change : m_changes)
            if (change.table == "property" && change.way == Way::removed &&
                integer_at(change.before, 0) == subject)
                rows.push_back({integer_at(change.before, 1),
                                {text_at(change.before, 2), text_at(change.before, 3)}});
        std::sort(rows.begin(), rows.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Property> properties;
        for (auto& [place, property] : rows)
            properties.push_back(std::move(property));
        return properties;
    }
    Result<void> bring_back_link(const RowChange& change) {
        Link link;
        link.id.value = integer_at(change.before, 0);
        link.kind = text_at(change.before, 1);
        TRY(link.from, bearer_of({integer_at(change.before, 2)}));
        TRY(link.to, bearer_of({integer_at(change.before, 3)}));
        link.directed = integer_at(change.before, 4) != 0;
        link.strength = strength_named(text_at(change.before, 5));
        link.label = text_at(change.before, 6);
        link.properties = properties(link.id.value);
        if (!link.from || !link.to) return {}; // the other end was removed since
        return insert(m_database, link);
    }
    /// The entity itself, or that which it was merged into; 0: it was removed.
    Result<EntityId> bearer_of(EntityId entity) {
        for (;;) {
            TRY(const auto there, read_entity(m_database, entity));
            if (there) return entity;
            TRY(const auto merged, read_merged(m_database, entity));
            if (!merged) return EntityId{};
            entity = merged->into;
        }
    }
    Result<void> bring_back_placement(const RowChange& change) {
        TRY(auto* row, m_database.statement("INSERT INTO placement(chart, entity, x, y, pinned) "
                                            "SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?1 IN "
                                            "(SELECT id FROM chart)"));
        row->bind(1, integer_at(change.before, 0)).bind(2, m_merged.entity.value);
        row->bind(3, real_at(change.before, 2)).bind(4, real_at(change.before, 3));
        return row->bind(5, integer_at(change.before, 4)).run();
    }

    Result<void> move_back() {
        for (const auto& change : m_changes) {
            if (change.way != Way::amended) continue;
            if (change.table == "evidence" || change.table == "attachment")
                TRY_VOID(move_back(change, change.table, "subject", 1));
            if (change.table == "link") {
                TRY_VOID(move_back(change, "link", "from_entity", 2));
                TRY_VOID(move_back(change, "link", "to_entity", 3));
            }
        }
        return {};
    }
    Result<void> move_back(const RowChange& change, const std::string& table,
                           const std::string& name, std::size_t column) {
        if (!returns(integer_at(change.before, column))) return {};
        TRY(const auto there, bearer_there(integer_at(change.before, column)));
        if (!there) return {};
        TRY(auto* row, m_database.statement("UPDATE " + table + " SET " + name + " = ?3 WHERE " +
                                            name + " = ?2 AND id = ?1"));
        row->bind(1, integer_at(change.before, 0)).bind(2, integer_at(change.after, column));
        return row->bind(3, integer_at(change.before, column)).run();
    }
    /// A joined link that could not come back keeps its evidence where it is.
    Result<bool> bearer_there(std::int64_t record) {
        TRY(auto* row, m_database.statement("SELECT 1 FROM entity WHERE id = ?1 UNION ALL "
                                            "SELECT 1 FROM link WHERE id = ?1"));
        TRY(const bool there, row->bind(1, record).step());
        row->reset();
        return there;
    }

    /// What the kept entity and the kept links gained from these records alone.
    Result<void> take_from_kept() {
        TRY(auto kept, read_entity(m_database, m_merged.into));
        for (const auto& change : m_changes) {
            if (change.way != Way::added) continue;
            const auto subject = integer_at(change.after, 0);
            const Property gained{text_at(change.after, 2), text_at(change.after, 3)};
            if (change.table == "property" && brought_by_these_alone(gained)) {
                if (subject == m_merged.into.value)
                    std::erase(kept->properties, gained);
                else
                    TRY_VOID(take_from_link({subject}, gained));
            }
            if (change.table == "placement" && integer_at(change.after, 1) == m_merged.into.value)
                TRY_VOID(take_place(subject));
        }
        return update(m_database, *kept);
    }
    Result<void> take_from_link(LinkId id, const Property& property) {
        TRY(auto link, read_link(m_database, id));
        if (!link || std::erase(link->properties, property) == 0) return {};
        return update(m_database, *link);
    }
    /// A merged entity brings its label as an alias.
    bool brought_by_these_alone(const Property& property) const {
        bool ours = false;
        for (const auto& change : m_changes) {
            if (change.way != Way::removed || (change.table != "entity" && change.table != "link"))
                continue;
            const auto record = integer_at(change.before, 0);
            const auto own = properties(record);
            const bool brought = std::find(own.begin(), own.end(), property) != own.end() ||
                                 (change.table == "entity" && property.name == "alias" &&
                                  property.value == text_at(change.before, 2));
            if (brought && !returns(record)) return false;
            ours = ours || brought;
        }
        return ours;
    }
    Result<void> take_place(std::int64_t chart) {
        TRY(auto* row, m_database.statement("DELETE FROM placement WHERE chart = ?1 AND "
                                            "entity = ?2 AND EXISTS (SELECT 1 FROM placement "
                                            "WHERE chart = ?1 AND entity = ?3)"));
        row->bind(1, chart).bind(2, m_merged.into.value);
        return row->bind(3, m_merged.entity.value).run();
    }

    Database& m_database;
    const Merged& m_merged;
    std::vector<RowChange> m_changes;
    std::set<std::int64_t> m_returning; ///< the entity and the links that went with it
};

} // namespace

Result<void> Edits::take_out(EntityId merged) {
    TRY(const auto known, read_merged(m_database, merged));
    if (!known)
        return fail("%1 was not merged into another record, or was taken out already.",
                    {text_of(merged)});
    TRY(const auto kept, read_entity(m_database, known->into));
    if (!kept)
        return fail("%1 was merged into %2, which is no longer in the case itself. Take that out "
                    "first.",
                    {known->label, text_of(known->into)});
    return TakingOut(m_database, *known).run();
}

} // namespace headwater
