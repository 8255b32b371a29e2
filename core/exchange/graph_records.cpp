// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/graph_records.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/text.h"
#include "core/exchange/batch.h"
#include "core/exchange/kind_words.h"
#include "core/exchange/ledger.h"
#include "core/exchange/table_import.h"

namespace headwater {

namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

bool says_more_than_its_name(const FileEntity& entity) {
    Evidence beside = entity.evidence;
    beside.place.clear();
    beside.weight = Evidence{}.weight;
    return beside != Evidence{} || !entity.source.empty();
}

} // namespace

struct GraphRecords::State {
    State(Source source, const ImportSpec& given, const Schema& kinds)
        : spec(given), schema(kinds), batch(std::move(source)) {}

    ImportSpec spec;
    Schema schema; ///< with the kinds that the file brought
    std::size_t kinds_brought = 0;
    Batch batch;
    Ledger ledger;
    std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> places; ///< by id
    std::int64_t last_link = 0;
    std::vector<FileLink> waiting;
    std::vector<FileLink> beside; ///< that are no rows
    Chart chart;

    std::string entity_kind(FileEntity& entity) {
        if (trimmed(entity.kind).empty()) return spec.entity_kind;
        if (const auto* kind = entity_kind_meant(schema, entity.kind)) {
            // "Company" is an organisation, and still a company.
            if (fold(kind->label) != fold(entity.kind) && fold(kind->name) != fold(entity.kind))
                Batch::add_property(entity.properties, "type", entity.kind);
            return kind->name;
        }
        EntityKind own = kind_named_after(entity.kind);
        if (schema.entity_kind(own.name)) return own.name;
        if (kinds_brought >= most_kinds) {
            Batch::add_property(entity.properties, "type", entity.kind);
            return spec.entity_kind;
        }
        ++kinds_brought;
        ledger.note(entity.row, "",
                    say("The file brings a kind of entity of its own: %1.", {own.label}));
        std::string name = own.name;
        extend(schema, std::move(own));
        return name;
    }

    /// Evidence on the entity: at the least, that the row names it.
    void cite(std::size_t place, FileEntity& said) {
        Evidence evidence = std::move(said.evidence);
        evidence.weight = 0;
        if (evidence.place.empty()) evidence.place = said.place;
        if (!said.source.empty()) evidence.source = batch.source_titled(said.source);
        batch.cite(batch.entity_at(place).id.value, std::move(evidence));
    }

    void add(FileEntity entity) {
        const auto known = places.find(entity.id);
        if (known != places.end()) {
            for (const Property& property : entity.properties)
                Batch::add_property(batch.entity_at(known->second).properties, property.name,
                                    property.value);
            if (says_more_than_its_name(entity)) cite(known->second, entity);
            return ledger.book_merged();
        }
        const std::string kind = entity_kind(entity);
        const auto label =
            trimmed(entity.label).empty() ? trimmed(entity.id) : trimmed(entity.label);
        if (label.empty())
            return ledger.book_rejected(entity.row, say("The row does not say what it is about."));
        const std::size_t place = batch.new_entity(kind, cleaned(label));
        cite(place, entity);
        Entity& made_now = batch.entity_at(place);
        made_now.properties = std::move(entity.properties);
        if (entity.at) chart.placements.push_back({made_now.id, *entity.at, false});
        ledger.book_created(made_now.id.value);
        places.emplace(std::move(entity.id), place);
    }

    enum class Tied { no_end, again, anew };

    Tied tie(FileLink& link) {
        const auto from = places.find(link.from);
        const auto to = places.find(link.to);
        if (from == places.end() || to == places.end()) return Tied::no_end;
        const LinkKind* kind = link_kind_meant(schema, link.kind);
        if (!kind && link.label.empty()) link.label = trimmed(link.kind);
        if (!kind) kind = schema.link_kind(spec.link_kind);
        const bool directed = link.directed.value_or(kind ? kind->directed : spec.directed);
        const auto found = batch.link(kind ? kind->name : spec.link_kind, from->second, to->second,
                                      directed, cleaned(link.label));
        Link& record = batch.link_at(found.place);
        record.strength = found.is_new ? link.strength : std::min(record.strength, link.strength);
        for (const Property& property : link.properties)
            Batch::add_property(record.properties, property.name, property.value);
        if (!link.source.empty()) link.evidence.source = batch.source_titled(link.source);
        const std::int64_t id = record.id.value;
        batch.cite(id, std::move(link.evidence));
        last_link = id;
        return found.is_new ? Tied::anew : Tied::again;
    }

    /// False: an end is not there yet.
    bool book(FileLink& link) {
        const Tied tied = tie(link);
        if (tied == Tied::again) ledger.book_merged();
        if (tied == Tied::anew) ledger.book_created(last_link);
        return tied != Tied::no_end;
    }

    Message why_open(const FileLink& link) const {
        const std::string& end = places.contains(link.from) ? link.to : link.from;
        if (end.empty()) return say("The row does not say who stands at this end.");
        return say("The link names \"%1\", which the file does not hold.", {cleaned(end)});
    }

    void tie_waiting() {
        for (FileLink& link : waiting) {
            if (book(link)) continue;
            ledger.book_rejected(link.row, why_open(link));
        }
        waiting.clear();
        for (FileLink& link : beside)
            if (tie(link) == Tied::no_end) ledger.warn(link.row, "", why_open(link));
    }
};

GraphRecords::GraphRecords(std::unique_ptr<State> state) : m_state(std::move(state)) {}
GraphRecords::~GraphRecords() = default;

void GraphRecords::add(FileEntity entity) {
    m_state->add(std::move(entity));
}

void GraphRecords::add(FileLink link) {
    if (!m_state->book(link)) m_state->waiting.push_back(std::move(link));
}

void GraphRecords::tie_beside(std::string from, std::string to, std::string kind, std::string place,
                              std::uint64_t row) {
    FileLink link;
    link.from = std::move(from);
    link.to = std::move(to);
    link.kind = std::move(kind);
    link.evidence.place = std::move(place);
    link.row = row;
    m_state->beside.push_back(std::move(link));
}

bool GraphRecords::add_property(std::string_view id, std::string_view name,
                                std::string_view value) {
    const auto known = m_state->places.find(id);
    if (known == m_state->places.end()) return false;
    Batch::add_property(m_state->batch.entity_at(known->second).properties, name, value);
    return true;
}

void GraphRecords::add_evidence(std::string_view id, Evidence evidence, std::uint64_t row) {
    const auto known = m_state->places.find(id);
    if (known == m_state->places.end())
        return reject(row,
                      say("The link names \"%1\", which the file does not hold.", {cleaned(id)}));
    m_state->batch.cite(m_state->batch.entity_at(known->second).id.value, std::move(evidence));
    m_state->ledger.book_merged();
}

void GraphRecords::skip(std::uint64_t row, Message why) {
    m_state->ledger.book_skipped();
    m_state->ledger.note(row, "", std::move(why));
}

void GraphRecords::reject(std::uint64_t row, Message why) {
    m_state->ledger.book_rejected(row, std::move(why));
}

void GraphRecords::warn(std::uint64_t row, Message what) {
    m_state->ledger.warn(row, "", std::move(what));
}

bool GraphRecords::has(std::string_view id) const {
    return m_state->places.contains(id);
}

Result<Imported> GraphRecords::read(const std::filesystem::path& file, const ImportSpec& spec,
                                    const Schema& schema, const Fill& fill) {
    TRY(Source source, source_of(file, spec));
    GraphRecords records(std::make_unique<State>(std::move(source), spec, schema));
    State& state = *records.m_state;
    state.chart.title = state.batch.records().sources.front().title;
    TRY(std::string digest, fill(records));
    state.tie_waiting();
    if (state.ledger.balance().rows_read == 0)
        return fail("The file holds no entity and no link. Ask the sender for it again.");
    if (!state.chart.placements.empty()) state.batch.add_chart(std::move(state.chart));
    Imported out = state.ledger.close(state.batch, std::move(state.spec), std::move(digest));
    const auto brought = static_cast<std::ptrdiff_t>(state.kinds_brought);
    out.kinds.assign(state.schema.entity_kinds.end() - brought, state.schema.entity_kinds.end());
    return out;
}

ImportSpec spec_of_records() {
    ImportSpec spec;
    spec.shape = ImportSpec::Shape::records;
    return spec;
}

} // namespace headwater
