// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/record_rows.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "core/exchange/own_layout.h"

namespace headwater {

namespace {

using Cells = std::vector<std::string>;

/// Columns for properties: a name as often as some record has it.
class PropertyColumns {
public:
    void see(const std::vector<Property>& properties) {
        std::map<std::string, std::size_t> times;
        for (const Property& property : properties)
            ++times[property.name];
        for (const auto& [name, count] : times) {
            auto& most = m_columns[name];
            most = std::max(most, count);
        }
    }
    void add_headers(Cells& cells) const {
        for (const auto& [name, count] : m_columns)
            cells.insert(cells.end(), count, "property." + name);
    }
    void add_values(const std::vector<Property>& properties, Cells& cells) const {
        for (const auto& [name, count] : m_columns) {
            const std::size_t end = cells.size() + count;
            for (const Property& property : properties)
                if (property.name == name) cells.push_back(property.value);
            cells.resize(end);
        }
    }

private:
    std::map<std::string, std::size_t> m_columns;
};

std::string number_text(double value, double silent) {
    return value == silent ? std::string() : fmt::format("{}", value);
}

void add_evidence_headers(Cells& cells) {
    for (const auto name : evidence_columns)
        cells.push_back(fmt::format("evidence.{}", name));
}

void add_evidence(const Evidence* item, const RecordLookup& lookup, double silent, Cells& cells) {
    if (!item) return cells.resize(cells.size() + evidence_columns.size());
    for (std::string& text : evidence_texts(*item, lookup.source(item->source), silent))
        cells.push_back(std::move(text));
}

} // namespace

std::vector<std::string> evidence_texts(const Evidence& item, const Source* source, double silent) {
    const std::string& grade = item.grade.empty() && source ? source->grade : item.grade;
    return {item.happened,
            number_text(item.duration, 0),
            number_text(item.weight, silent),
            number_text(item.amount, 0),
            item.unit,
            grade,
            item.quotation,
            item.place,
            source ? source->title : std::string(),
            item.recorded_by,
            item.learnt,
            item.warrant,
            item.property,
            item.refuted ? "yes" : "",
            item.refuted_why};
}

Result<std::uint64_t> link_rows(const Records& records, const RecordLookup& lookup,
                                const TakeCells& take, Task& task) {
    PropertyColumns properties;
    for (const Link& link : records.links)
        properties.see(link.properties);
    Cells cells(link_columns.begin(), link_columns.end());
    add_evidence_headers(cells);
    properties.add_headers(cells);
    TRY_VOID(take(cells));
    std::uint64_t rows = 0;
    for (const Link& link : records.links) {
        if (!task.may_go_on()) return stopped();
        const Entity* from = lookup.entity(link.from);
        const Entity* to = lookup.entity(link.to);
        if (!from || !to) continue; // told among the losses
        for (const Evidence* item : lookup.evidence(link.id.value)) {
            cells = {from->label,
                     from->kind,
                     to->label,
                     to->kind,
                     link.kind,
                     link.directed ? "yes" : "no",
                     name_of(link.strength),
                     link.label};
            add_evidence(item, lookup, 1, cells);
            properties.add_values(link.properties, cells);
            TRY_VOID(take(cells));
            ++rows;
        }
        task.advance();
    }
    return rows;
}

Result<std::uint64_t> entity_rows(const Records& records, const RecordLookup& lookup,
                                  const TakeCells& take, Task& task) {
    PropertyColumns properties;
    for (const Entity& entity : records.entities)
        properties.see(entity.properties);
    Cells cells(entity_columns.begin(), entity_columns.end());
    add_evidence_headers(cells);
    properties.add_headers(cells);
    TRY_VOID(take(cells));
    std::uint64_t rows = 0;
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        for (const Evidence* item : lookup.evidence(entity.id.value)) {
            cells = {entity.label, entity.kind};
            add_evidence(item, lookup, 0, cells);
            properties.add_values(entity.properties, cells);
            TRY_VOID(take(cells));
            ++rows;
        }
        task.advance();
    }
    return rows;
}

} // namespace headwater
