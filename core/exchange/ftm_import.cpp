// SPDX-License-Identifier: Apache-2.0
// FollowTheMoney: an entity a line; some schemata are links, some say more of another entity.
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/moment.h"
#include "core/exchange/batch.h"
#include "core/exchange/cell.h"
#include "core/exchange/ftm_words.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/json_items.h"

namespace headwater {

using nlohmann::json;

namespace {

std::string our_name(const std::string& theirs) {
    const auto found = std::ranges::find(ftm_properties, theirs, &FtmName::theirs);
    return found == ftm_properties.end() ? theirs : std::string(found->ours);
}

/// The values of a property: a list, or one that somebody wrote without one.
std::vector<std::string> values_at(const json& properties, std::string_view key) {
    std::vector<std::string> values;
    const auto found = properties.is_object() ? properties.find(key) : properties.end();
    if (!properties.is_object() || found == properties.end()) return values;
    if (!found->is_array()) return {text_of(*found)};
    for (const json& each : *found)
        values.push_back(text_of(each));
    return values;
}

class FtmReader {
public:
    explicit FtmReader(GraphRecords& records) : m_records(records) {}

    Result<bool> take(const JsonItem& item) {
        const std::string id = text_at(item.value, "id");
        const std::string schema = text_at(item.value, "schema");
        const json properties =
            item.value.is_object() ? item.value.value("properties", json::object()) : json();
        if (id.empty() || schema.empty() || !properties.is_object()) {
            m_records.reject(item.number, say("The line is no entity of FollowTheMoney: it needs "
                                              "id, schema and properties."));
            return true;
        }
        const auto tie = std::ranges::find(ftm_links, schema, &FtmLink::schema);
        if (tie != ftm_links.end())
            take_link(item.number, *tie, properties);
        else if (schema == "Sanction")
            take_sanction(item.number, properties);
        else
            take_entity(item.number, id, schema, properties);
        return true;
    }

    /// Sanctions may stand before whom they name.
    void finish() {
        for (auto& [id, evidence, row] : m_sanctions)
            m_records.add_evidence(id, std::move(evidence), row);
    }

private:
    struct Sanction {
        std::string entity;
        Evidence evidence;
        std::uint64_t row;
    };

    void take_entity(std::uint64_t row, const std::string& id, const std::string& schema,
                     const json& properties) {
        FileEntity entity;
        entity.id = id;
        entity.kind = schema;
        entity.row = row;
        entity.place = line_place(row);
        std::string holder;
        for (const auto& [key, list] : properties.items())
            for (const std::string& value : values_at(properties, key)) {
                if (key == "holder")
                    holder = value;
                else if (key == "name" && entity.label.empty())
                    entity.label = value;
                else if (key == "name")
                    Batch::add_property(entity.properties, "alias", value);
                else
                    Batch::add_property(entity.properties, our_name(key), value);
            }
        if (entity.label.empty()) entity.label = name_of_parts(properties);
        if (entity.label.empty()) entity.label = number_in(properties);
        m_records.add(std::move(entity));
        if (!holder.empty()) m_records.tie_beside(holder, id, "owns", line_place(row), row);
    }

    static std::string name_of_parts(const json& properties) {
        std::string name;
        for (const char* part : {"firstName", "middleName", "lastName"})
            for (const std::string& value : values_at(properties, part))
                name += (name.empty() ? "" : " ") + value;
        return name;
    }

    /// By which accounts, documents and vehicles without a name are known.
    static std::string number_in(const json& properties) {
        for (const char* name : {"number", "accountNumber", "iban", "registrationNumber"})
            for (const std::string& value : values_at(properties, name))
                return value;
        return {};
    }

    void take_link(std::uint64_t row, const FtmLink& tie, const json& properties) {
        const auto froms = values_at(properties, tie.from);
        const auto tos = values_at(properties, tie.to);
        if (froms.empty() || tos.empty())
            return m_records.reject(row, say("The row does not say who stands at this end."));
        FileLink link;
        link.from = froms.front();
        link.to = tos.front();
        link.kind = tie.link_kind.empty() ? tie.schema : tie.link_kind;
        link.row = row;
        link.evidence.place = line_place(row);
        for (const auto& [key, list] : properties.items()) {
            if (key == tie.from || key == tie.to) continue;
            for (const std::string& value : values_at(properties, key))
                read_property(key, value, link);
        }
        if (values_at(properties, "amount").empty()) take_dollars(link);
        m_records.add(link);
        for (std::size_t i = 1; i < tos.size(); ++i)
            m_records.tie_beside(froms.front(), tos[i], link.kind, link.evidence.place, row);
    }

    static void read_property(const std::string& key, const std::string& value, FileLink& link) {
        const bool describes = key == "role" || key == "relationship" || key == "description";
        if (describes && link.label.empty())
            link.label = value;
        else if (key == "startDate" || key == "date")
            read_attribute(link, "time", value);
        else if (key == "amount")
            read_attribute(link, "amount", value);
        else if (key == "currency")
            link.evidence.unit = value;
        else if (key == "sourceUrl" || key == "publisher")
            link.source = value;
        else if (key == "summary")
            link.evidence.quotation = value;
        else
            Batch::add_property(link.properties, key, value);
    }

    /// The value in dollars stands in for an amount that the file does not give; beside one it is a
    /// property, as a currency is that is not the dollar's.
    static void take_dollars(FileLink& link) {
        const auto dollars = std::ranges::find(link.properties, "amountUsd", &Property::name);
        const auto amount =
            dollars == link.properties.end() ? std::nullopt : parse_number(dollars->value, false);
        if (!amount) return;
        link.properties.erase(dollars);
        const std::string currency = std::exchange(link.evidence.unit, "USD");
        if (!currency.empty() && currency != "USD")
            Batch::add_property(link.properties, "currency", currency);
        link.evidence.amount = *amount;
    }

    /// What a list of sanctions says about somebody is evidence on him.
    void take_sanction(std::uint64_t row, const json& properties) {
        const auto whom = values_at(properties, "entity");
        if (whom.empty())
            return m_records.reject(row, say("The row does not say what it is about."));
        Evidence evidence;
        evidence.place = line_place(row);
        evidence.weight = 0;
        for (const char* key : {"authority", "program", "reason", "status"})
            for (const std::string& value : values_at(properties, key))
                evidence.quotation += (evidence.quotation.empty() ? "" : "; ") + value;
        for (const char* key : {"listingDate", "startDate"})
            for (const std::string& value : values_at(properties, key))
                if (const auto moment = parse_moment(value); moment && evidence.happened.empty())
                    evidence.happened = moment->text;
        m_sanctions.push_back({whom.front(), std::move(evidence), row});
    }

    GraphRecords& m_records;
    std::vector<Sanction> m_sanctions;
};

} // namespace

Result<std::string> read_ftm(const std::filesystem::path& file, GraphRecords& records, Task& task) {
    FtmReader reader(records);
    TRY(std::string digest,
        read_json_lines(
            file, [&](const JsonItem& item) { return reader.take(item); },
            [&](std::uint64_t line) {
                records.reject(line, say("The line is no JSON, or too deep or too long."));
                return true;
            },
            task));
    reader.finish();
    return digest;
}

} // namespace headwater
