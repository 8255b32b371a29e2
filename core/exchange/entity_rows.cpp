// SPDX-License-Identifier: Apache-2.0
// Lists of people, phones, vehicles, seizures: every row is an entity with its properties, and
// the phones, accounts or vehicles that a row names become entities tied to it.
#include <optional>
#include <set>
#include <utility>

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/exchange/cell.h"
#include "core/exchange/chosen_rows.h"
#include "core/exchange/evidence_cells.h"
#include "core/exchange/namesakes.h"
#include "core/exchange/relations.h"
#include "core/exchange/row_taker.h"

namespace headwater {

namespace {

class EntityRows : public RowTaker {
public:
    explicit EntityRows(const Desk& desk) : m_desk(desk), m_namesakes(desk.batch) {}

    Result<void> begin(const std::vector<std::string>& headers) override {
        const ImportSpec& spec = m_desk.spec;
        TRY_VOID(check_kinds(m_desk));
        TRY(m_columns, Columns::of(spec, headers));
        m_row_kind = m_desk.schema.entity_kind(spec.entity_kind);
        m_label = m_columns.place("label");
        m_id = m_columns.place("id");
        m_kind = m_columns.place("kind");
        if (!m_label && !m_id)
            return fail("The import does not say which column names the entities. Give the column "
                        "for label.");
        for (const auto& column : m_columns.mapped())
            sort_out(column);
        for (const std::size_t place : m_columns.unmapped())
            add_column(property_called(headers[place], place), place,
                       !is_property_field(headers[place]));
        if (m_label && m_id) add_column("id", *m_id, false);
        if (const auto time = m_columns.place("time"); time && m_row_kind->property("date"))
            add_column("date", *time, false);
        m_evidence.emplace(spec, m_columns, m_desk.batch.records().sources.front().system,
                           m_elsewhere);
        return {};
    }

    void take(const TableRow& row) override {
        if (is_too_short(m_desk.ledger, m_columns, row)) return;
        auto label = m_label ? row.cell(*m_label) : std::string_view();
        if (label.empty() && m_id) label = row.cell(*m_id);
        if (label.empty())
            return m_desk.ledger.book_rejected(row, m_columns.name_of("label"),
                                               say("The row does not say what it is about."));
        const EntityKind* kind = kind_of(row);
        if (!kind) return;
        Evidence evidence;
        evidence.place = row_place(row);
        evidence.weight = 0;
        if (m_evidence->read(row, evidence, m_desk.batch, m_desk.ledger) ==
            EvidenceCells::Reading::fine)
            record(row, *kind, label, std::move(evidence));
    }

private:
    struct PropertyColumn {
        std::string name;
        std::size_t place;
        bool has_several; ///< values parted by semicolons
    };
    struct Companion {
        const EntityKind* kind;
        std::size_t column;
        bool is_owner = false;
    };

    /// A mapped field is evidence, another entity, or a property.
    void sort_out(const std::pair<std::string, std::size_t>& column) {
        const auto& [field, place] = column;
        if (field == "label" || field == "kind" || field.starts_with("evidence.")) return;
        const EntityKind* kind = m_desk.schema.entity_kind(field == "owner" ? "person" : field);
        const bool own = is_property_field(field) || m_row_kind->property(field);
        if (!own && !kind && EvidenceCells::is_field(field) && field != "id") return;
        m_elsewhere.insert(field);
        if (!own && kind)
            m_companions.push_back({kind, place, field == "owner"});
        else if (field != "id")
            add_column(std::string(property_name(field)), place, !is_property_field(field));
    }

    void add_column(std::string name, std::size_t place, bool is_written_by_people) {
        const bool has_several = is_written_by_people && name == "alias";
        m_properties.push_back({std::move(name), place, has_several});
    }

    /// The schema's name where the header means one of its properties, else the header.
    std::string property_called(const std::string& header, std::size_t place) const {
        if (is_property_field(header)) return std::string(property_name(header));
        const std::string word = fold(header);
        for (const PropertyKind& property : m_row_kind->properties)
            if (fold(property.name) == word || fold(property.label) == word) return property.name;
        return header.empty() ? m_columns.name_of(place) : header;
    }

    const EntityKind* kind_of(const TableRow& row) const {
        const auto text = m_kind ? row.cell(*m_kind) : std::string_view();
        if (text.empty()) return m_row_kind;
        const auto* kind = entity_kind_called(m_desk.schema, text);
        if (!kind)
            m_desk.ledger.book_rejected(
                row, m_columns.name_of(*m_kind),
                say("There is no kind of entity called \"%1\".", {std::string(text)}));
        return kind;
    }

    /// The name, and the properties that tell namesakes apart.
    Entity said_by(const TableRow& row, const EntityKind& kind, std::string_view label) const {
        Entity said{{}, kind.name, std::string(label), {}};
        for (const PropertyColumn& column : m_properties) {
            const PropertyKind* property = kind.property(column.name);
            const auto cell = row.cell(column.place);
            if (property && property->identifies && !cell.empty())
                said.properties.push_back({column.name, std::string(cell)});
        }
        return said;
    }

    void record(const TableRow& row, const EntityKind& kind, std::string_view label,
                Evidence evidence) {
        const auto found = m_namesakes.entity(kind, said_by(row, kind, label));
        if (found.is_kept_apart)
            m_desk.ledger.note(row.number, m_columns.name_of("label"),
                               say("The file lists another \"%1\" with another identifying "
                                   "number; they were kept apart.",
                                   {std::string(label)}));
        const std::int64_t id = m_desk.batch.entity_at(found.place).id.value;
        for (const PropertyColumn& column : m_properties)
            add_property(row, kind, found.place, column);
        const bool is_first_row = m_listed.size() <= found.place || !m_listed[found.place];
        if (m_listed.size() <= found.place) m_listed.resize(found.place + 1, false);
        m_listed[found.place] = true;
        if (is_first_row)
            m_desk.ledger.book_created(id);
        else
            m_desk.ledger.book_merged();
        for (const Companion& companion : m_companions)
            for (const std::string_view value : values_of(row.cell(companion.column)))
                tie(found.place, kind, companion, value, evidence);
        m_desk.batch.cite(id, std::move(evidence));
    }

    void add_property(const TableRow& row, const EntityKind& kind, std::size_t entity,
                      const PropertyColumn& column) {
        const auto cell = row.cell(column.place);
        if (cell.empty()) return;
        auto& properties = m_desk.batch.entity_at(entity).properties;
        if (column.has_several)
            for (const auto value : values_of(cell))
                Batch::add_property(properties, column.name, value);
        else
            Batch::add_property(properties, column.name, cell);
        const PropertyKind* property = kind.property(column.name);
        if (property && property->type == PropertyType::date &&
            !parse_moment(cell, m_desk.spec.date_order))
            m_desk.ledger.warn(
                row.number, m_columns.name_of(column.place),
                say("\"%1\" is no date; it was kept as it stands.", {std::string(cell)}));
    }

    void tie(std::size_t entity, const EntityKind& kind, const Companion& companion,
             std::string_view label, const Evidence& evidence) {
        const auto other = m_desk.batch.entity(companion.kind->name, label);
        if (other.is_new) m_desk.batch.mention(other.place, evidence.place);
        Relation relation = relation_between(kind, *companion.kind);
        if (companion.is_owner) relation = {"uses", false};
        const auto* link_kind = m_desk.schema.link_kind(relation.link_kind);
        if (!link_kind) link_kind = m_desk.schema.link_kind(m_desk.spec.link_kind);
        const auto from = relation.from_row ? entity : other.place;
        const auto to = relation.from_row ? other.place : entity;
        const auto link = m_desk.batch.link(link_kind->name, from, to, link_kind->directed);
        Evidence own = evidence;
        own.weight = 1;
        m_desk.batch.cite(m_desk.batch.link_at(link.place).id.value, std::move(own));
    }

    Desk m_desk;
    Namesakes m_namesakes;
    Columns m_columns;
    const EntityKind* m_row_kind = nullptr;
    std::optional<std::size_t> m_label, m_id, m_kind;
    std::vector<PropertyColumn> m_properties;
    std::vector<Companion> m_companions;
    std::set<std::string> m_elsewhere; ///< fields that could be evidence and are not
    std::optional<EvidenceCells> m_evidence;
    std::vector<bool> m_listed; ///< by place in the batch: has had a row of its own
};

} // namespace

std::unique_ptr<RowTaker> make_entity_rows(const Desk& desk) {
    return choose_rows<EntityRows>(desk);
}

} // namespace headwater
