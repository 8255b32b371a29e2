// SPDX-License-Identifier: Apache-2.0
// Records to delimited text: one row an item of evidence.
#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "core/exchange/delimited.h"
#include "core/exchange/delimited_writer.h"
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

/// What the records refer to, by id.
class Lookup {
public:
    explicit Lookup(const Records& records) {
        for (const Source& source : records.sources)
            m_sources[source.id.value] = &source;
        for (const Entity& entity : records.entities)
            m_entities[entity.id.value] = &entity;
        for (const Evidence& item : records.evidence)
            m_evidence[item.subject].push_back(&item);
    }
    const Entity* entity(EntityId id) const { return find(m_entities, id.value); }
    const Source* source(SourceId id) const { return find(m_sources, id.value); }
    /// At least one item: a record without evidence has one empty row.
    std::vector<const Evidence*> evidence(std::int64_t subject) const {
        const auto found = m_evidence.find(subject);
        return found == m_evidence.end() ? std::vector<const Evidence*>{nullptr} : found->second;
    }

private:
    template<class Record>
    static const Record* find(const std::unordered_map<std::int64_t, const Record*>& records,
                              std::int64_t id) {
        const auto found = records.find(id);
        return found == records.end() ? nullptr : found->second;
    }
    std::unordered_map<std::int64_t, const Source*> m_sources;
    std::unordered_map<std::int64_t, const Entity*> m_entities;
    std::unordered_map<std::int64_t, std::vector<const Evidence*>> m_evidence;
};

void add_evidence_headers(Cells& cells) {
    for (const auto name : evidence_columns)
        cells.push_back(fmt::format("evidence.{}", name));
}

/// In the order of evidence_columns. `silent` is the weight that an empty cell is read as.
void add_evidence(const Evidence* item, const Lookup& lookup, double silent, Cells& cells) {
    if (!item) return cells.resize(cells.size() + evidence_columns.size());
    const Source* source = lookup.source(item->source);
    const std::string& grade = item->grade.empty() && source ? source->grade : item->grade;
    for (std::string cell :
         {item->happened, number_text(item->duration, 0), number_text(item->weight, silent),
          number_text(item->amount, 0), item->unit, grade, item->quotation, item->place,
          source ? source->title : std::string(), item->recorded_by, item->learnt, item->warrant,
          item->property, std::string(item->refuted ? "yes" : "")})
        cells.push_back(std::move(cell));
}

Result<std::uint64_t> write_links(const Records& records, const Lookup& lookup,
                                  DelimitedWriter writer, Task& task) {
    PropertyColumns properties;
    for (const Link& link : records.links)
        properties.see(link.properties);
    Cells cells(link_columns.begin(), link_columns.end());
    add_evidence_headers(cells);
    properties.add_headers(cells);
    TRY_VOID(writer.add(cells));
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
            TRY_VOID(writer.add(cells));
            ++rows;
        }
        task.advance();
    }
    TRY_VOID(writer.finish());
    return rows;
}

Result<std::uint64_t> write_entities(const Records& records, const Lookup& lookup,
                                     DelimitedWriter writer, Task& task) {
    PropertyColumns properties;
    for (const Entity& entity : records.entities)
        properties.see(entity.properties);
    Cells cells(entity_columns.begin(), entity_columns.end());
    add_evidence_headers(cells);
    properties.add_headers(cells);
    TRY_VOID(writer.add(cells));
    std::uint64_t rows = 0;
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        for (const Evidence* item : lookup.evidence(entity.id.value)) {
            cells = {entity.label, entity.kind};
            add_evidence(item, lookup, 0, cells);
            properties.add_values(entity.properties, cells);
            TRY_VOID(writer.add(cells));
            ++rows;
        }
        task.advance();
    }
    TRY_VOID(writer.finish());
    return rows;
}

std::filesystem::path beside(std::filesystem::path file) {
    return file.replace_filename(file.stem().string() + "-entities" + file.extension().string());
}

} // namespace

Result<Exported> export_delimited(const Records& records, const std::filesystem::path& file,
                                  char delimiter, Task& task) {
    const Lookup lookup(records);
    task.restart(records.entities.size() + records.links.size());
    Exported out;
    if (!records.links.empty()) {
        TRY(OutputFile links, OutputFile::create(file));
        TRY(out.rows,
            write_links(records, lookup, DelimitedWriter(std::move(links), delimiter), task));
        out.files.push_back(file);
    }
    const auto second = records.links.empty() ? file : beside(file);
    TRY(OutputFile entities, OutputFile::create(second));
    TRY(const std::uint64_t rows,
        write_entities(records, lookup, DelimitedWriter(std::move(entities), delimiter), task));
    out.rows += rows;
    out.files.push_back(second);
    return out;
}

} // namespace headwater
