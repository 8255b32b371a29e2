// SPDX-License-Identifier: Apache-2.0
// Edge lists, call records, transfers, notes of surveillance: every row ties one end to another.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/exchange/cell.h"
#include "core/exchange/chosen_rows.h"
#include "core/exchange/evidence_cells.h"
#include "core/exchange/row_taker.h"

namespace headwater {

namespace {

/// One end of the rows: its column, its kind, the columns of its properties.
struct End {
    std::optional<std::size_t> column;
    std::optional<std::size_t> kind_column;
    std::string kind;
    std::vector<std::pair<std::string, std::size_t>> properties;
};

class EdgeRows : public RowTaker {
public:
    explicit EdgeRows(const Desk& desk) : m_desk(desk) {}

    Result<void> begin(const std::vector<std::string>& headers) override {
        const ImportSpec& spec = m_desk.spec;
        TRY(m_columns, Columns::of(spec, headers));
        m_from = end_of("from", spec.entity_kind);
        m_to = end_of("to", spec.to_kind.empty() ? spec.entity_kind : spec.to_kind);
        m_with = m_columns.place("with");
        m_link_kind = m_columns.place("kind");
        m_label = m_columns.place("label");
        m_directed = m_columns.place("directed");
        m_strength = m_columns.place("strength");
        for (const auto& column : m_columns.mapped())
            if (is_link_property(column.first))
                m_link_properties.emplace_back(property_name(column.first), column.second);
        m_evidence.emplace(spec, m_columns, m_desk.batch.records().sources.front().system);
        TRY_VOID(check());
        for (const std::size_t place : m_columns.unmapped()) {
            const std::string name = m_columns.name_of(place);
            if (is_property_field(name))
                m_link_properties.emplace_back(property_name(name), place);
            else
                m_rest.push_back(place);
        }
        return {};
    }

    void take(const TableRow& row) override {
        if (is_too_short(m_desk.ledger, m_columns, row)) return;
        const auto from = row.cell(*m_from.column);
        const std::vector<std::string_view> others = others_of(row);
        if (from.empty() || others.empty()) return reject_open(row, from.empty());
        Ties ties;
        if (!read_kinds(row, ties)) return;
        Evidence evidence;
        evidence.place = row_place(row);
        if (m_evidence->read(row, evidence, m_desk.batch, m_desk.ledger) !=
            EvidenceCells::Reading::fine)
            return;
        for (const std::size_t place : m_rest)
            m_evidence->quote(row, place, evidence);
        tie(row, ties, from, others, evidence);
    }

    /// A link is as strong as the strongest row says; what others say is quoted, since only the
    /// last row settles it.
    void end() override {
        for (const Weaker& said : m_weaker) {
            if (m_desk.batch.link_at(said.link).strength == said.strength) continue;
            std::string& words = m_desk.batch.records().evidence[said.evidence].quotation;
            if (!words.empty()) words += "; ";
            words.append(m_columns.name_of(*m_strength))
                .append(": ")
                .append(name_of(said.strength));
        }
    }

private:
    /// An item of evidence whose row does not hold its link for confirmed. Places in the batch.
    struct Weaker {
        std::size_t evidence, link;
        Strength strength;
    };

    /// What the row says of its link and of the kinds of its ends.
    struct Ties {
        std::string_view link_kind, from_kind, to_kind;
        bool directed = false;
        Strength strength = Strength::confirmed;
    };

    End end_of(const std::string& name, const std::string& kind) const {
        End end{m_columns.place(name), m_columns.place(name + ".kind"), kind, {}};
        for (auto& property : m_columns.beginning_with(name + "."))
            if (property.first != "kind") end.properties.push_back(std::move(property));
        return end;
    }

    static bool is_link_property(std::string_view field) {
        constexpr std::array<std::string_view, 7> own{"from",  "to",       "with",    "kind",
                                                      "label", "directed", "strength"};
        for (const auto name : own)
            if (name == field) return false;
        return !field.starts_with("from.") && !field.starts_with("to.") &&
               !EvidenceCells::is_field(field);
    }

    Result<void> check() const {
        if (!m_from.column || (!m_to.column && !m_with))
            return fail("The import does not say which columns tie whom to whom. Give the columns "
                        "for from and to.");
        return check_kinds(m_desk);
    }

    void reject_open(const TableRow& row, bool from) const {
        const char* const end = from ? "from" : m_to.column ? "to" : "with";
        m_desk.ledger.book_rejected(row, m_columns.name_of(end),
                                    say("The row does not say who stands at this end."));
    }

    std::vector<std::string_view> others_of(const TableRow& row) const {
        if (m_with) {
            auto others = values_of(row.cell(*m_with));
            if (m_to.column && !row.cell(*m_to.column).empty())
                others.insert(others.begin(), row.cell(*m_to.column));
            return others;
        }
        const auto to = row.cell(*m_to.column);
        return to.empty() ? std::vector<std::string_view>{} : std::vector{to};
    }

    bool read_end_kind(const TableRow& row, const End& end, std::string_view& kind) const {
        kind = end.kind;
        const auto text = end.kind_column ? row.cell(*end.kind_column) : std::string_view();
        if (text.empty()) return true;
        if (const auto* named = entity_kind_called(m_desk.schema, text)) {
            kind = named->name;
            return true;
        }
        m_desk.ledger.book_rejected(
            row, m_columns.name_of(*end.kind_column),
            say("There is no kind of entity called \"%1\".", {std::string(text)}));
        return false;
    }

    bool read_kinds(const TableRow& row, Ties& ties) const {
        if (!read_end_kind(row, m_from, ties.from_kind) || !read_end_kind(row, m_to, ties.to_kind))
            return false;
        ties.link_kind = m_desk.spec.link_kind;
        ties.directed = m_desk.spec.directed;
        const auto text = m_link_kind ? row.cell(*m_link_kind) : std::string_view();
        if (!text.empty()) {
            const auto* named = link_kind_called(m_desk.schema, text);
            if (!named) {
                m_desk.ledger.book_rejected(
                    row, m_columns.name_of(*m_link_kind),
                    say("There is no kind of link called \"%1\".", {std::string(text)}));
                return false;
            }
            ties.link_kind = named->name;
            ties.directed = named->directed;
        }
        if (m_directed) ties.directed = parse_flag(row.cell(*m_directed)).value_or(ties.directed);
        if (m_strength) ties.strength = strength_in(row.cell(*m_strength));
        return true;
    }

    static Strength strength_in(std::string_view text) {
        for (const Strength strength : {Strength::unconfirmed, Strength::tentative})
            if (text == name_of(strength)) return strength;
        return Strength::confirmed;
    }

    std::size_t entity_of(const TableRow& row, const End& end, std::string_view kind,
                          std::string_view label) const {
        const auto found = m_desk.batch.entity(kind, label);
        if (found.is_new) m_desk.batch.mention(found.place, row_place(row));
        for (const auto& [name, column] : end.properties)
            if (const auto value = row.cell(column); !value.empty())
                Batch::add_property(m_desk.batch.entity_at(found.place).properties, name, value);
        return found.place;
    }

    void tie(const TableRow& row, const Ties& ties, std::string_view from_label,
             const std::vector<std::string_view>& others, Evidence& evidence) {
        const std::size_t from = entity_of(row, m_from, ties.from_kind, from_label);
        std::int64_t first_new = 0;
        const auto label = m_label ? row.cell(*m_label) : std::string_view();
        for (const std::string_view other : others) {
            const std::size_t to = entity_of(row, m_to, ties.to_kind, other);
            const auto link = m_desk.batch.link(ties.link_kind, from, to, ties.directed, label);
            const std::int64_t id = m_desk.batch.link_at(link.place).id.value;
            if (link.is_new && first_new == 0) first_new = id;
            Evidence own = &other == &others.back() ? std::move(evidence) : evidence;
            describe(row, ties, link);
            if (from == to)
                m_desk.ledger.note(row.number, m_columns.name_of("to"),
                                   say("\"%1\" is tied to itself.", {std::string(other)}));
            m_desk.batch.cite(id, std::move(own));
            if (ties.strength != Strength::confirmed)
                m_weaker.push_back(
                    {m_desk.batch.records().evidence.size() - 1, link.place, ties.strength});
        }
        if (first_new == 0) return m_desk.ledger.book_merged();
        m_desk.ledger.book_created(first_new);
    }

    void describe(const TableRow& row, const Ties& ties, Batch::Found found) const {
        Link& link = m_desk.batch.link_at(found.place);
        link.strength = found.is_new ? ties.strength : std::min(link.strength, ties.strength);
        for (const auto& [name, column] : m_link_properties)
            if (const auto value = row.cell(column); !value.empty())
                Batch::add_property(link.properties, name, value);
    }

    Desk m_desk;
    Columns m_columns;
    End m_from, m_to;
    std::optional<std::size_t> m_with, m_link_kind, m_label, m_directed, m_strength;
    std::vector<std::pair<std::string, std::size_t>> m_link_properties;
    std::vector<std::size_t> m_rest; ///< columns without a meaning: quoted, so that none is lost
    std::optional<EvidenceCells> m_evidence;
    std::vector<Weaker> m_weaker;
};

} // namespace

std::unique_ptr<RowTaker> make_edge_rows(const Desk& desk) {
    return choose_rows<EdgeRows>(desk);
}

} // namespace headwater
