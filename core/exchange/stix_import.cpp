// SPDX-License-Identifier: Apache-2.0
// STIX 2.1 (OASIS 2021): objects become entities, relationships and sightings links.
#include <algorithm>
#include <optional>

#include <nlohmann/json.hpp>

#include "core/base/moment.h"
#include "core/exchange/batch.h"
#include "core/exchange/cell.h"
#include "core/exchange/graph_attributes.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/json_items.h"
#include "core/exchange/stix_words.h"

namespace headwater {

using nlohmann::json;

namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

/// A kind that Headwater wrote as an object of its own; else null.
std::optional<std::string> own_kind(const json& object) {
    const std::string kind = text_at(object, std::string(stix_own_field).append("kind"));
    return kind.empty() ? std::nullopt : std::optional(kind);
}

/// Organisations and groups are told from people by their class.
std::string kind_of(const json& object, const std::string& type) {
    const std::string sort = text_at(object, "identity_class");
    if (sort == "organization" || sort == "class" || sort == "group") return "organisation";
    if (type == "threat-actor") {
        const std::string level = text_at(object, "resource_level");
        return level == "individual" || level.empty() ? "person" : "organisation";
    }
    return type;
}

std::string label_of(const json& object) {
    for (const char* key : {"name", "value", "number", "display_name", "path", "pattern", "key",
                            "subject", "abstract", "content"})
        if (std::string text = text_at(object, key); !text.empty()) return text;
    return {};
}

class StixReader {
public:
    explicit StixReader(GraphRecords& records) : m_records(records) {}

    Result<bool> take(const JsonItem& item) {
        if (item.list != "objects" || !item.is_element) return true;
        const std::string type = text_at(item.value, "type");
        const std::string id = text_at(item.value, "id");
        if (type.empty() || id.empty())
            m_records.reject(item.number, say("The object has no type or no id."));
        else if (is_one_of(type,
                           {"marking-definition", "language-content", "extension-definition"}))
            m_records.skip(item.number, say("An object of the kind %1 says nothing of entities or "
                                            "links; it was left out.",
                                            {type}));
        else if (type == "relationship" || type == "sighting")
            take_link(item, type == "sighting");
        else
            take_entity(item, type, id);
        return true;
    }

private:
    static std::string place_of(const JsonItem& item) {
        return "object " + std::to_string(item.number);
    }

    void take_entity(const JsonItem& item, const std::string& type, const std::string& id) {
        FileEntity entity;
        entity.id = id;
        const auto own = own_kind(item.value);
        entity.kind = own.value_or(kind_of(item.value, type));
        entity.label = label_of(item.value);
        entity.row = item.number;
        entity.place = place_of(item);
        if (own) {
            add_own_properties(item.value, entity.properties);
            return m_records.add(std::move(entity));
        }
        if (entity.kind != type) entity.properties.push_back({"type", type});
        for (const auto& [key, value] : item.value.items()) {
            if (is_one_of(key, {"type", "id", "spec_version", "name"}) || value.is_object())
                continue;
            if (key == "object_refs") {
                m_records.warn(item.number,
                               say("What the %1 refers to was not tied to it.", {type}));
                continue;
            }
            const std::string name = key == "aliases" ? "alias" : key;
            if (!value.is_array())
                Batch::add_property(entity.properties, name, text_of(value));
            else
                for (const json& each : value)
                    Batch::add_property(entity.properties, name, text_of(each));
        }
        std::erase_if(entity.properties, [](const Property& each) { return each.value.empty(); });
        m_records.add(std::move(entity));
    }

    static void add_own_properties(const json& object, std::vector<Property>& properties) {
        const auto found = object.find(stix_properties);
        if (found == object.end() || !found->is_array()) return;
        for (const json& each : *found)
            Batch::add_property(properties, text_at(each, "name"), text_at(each, "value"));
    }

    /// What Headwater said of a link that STIX has no name for.
    static void add_own_words(const json& object, FileLink& link) {
        link.kind = *own_kind(object);
        const auto field = [](const char* name) {
            return std::string(stix_own_field).append(name);
        };
        for (const char* name : {"directed", "strength", "label"})
            read_attribute(link, name, text_at(object, field(name)));
        add_own_properties(object, link.properties);
        const auto found = object.find(stix_evidence);
        if (found == object.end() || !found->is_object()) return;
        for (const auto& [name, value] : found->items())
            read_evidence_field(link, name, text_of(value));
    }

    void take_link(const JsonItem& item, bool sighting) {
        const json& object = item.value;
        FileLink link;
        link.from = text_at(object, sighting ? "sighting_of_ref" : "source_ref");
        link.to = sighting ? first_place_of(object) : text_at(object, "target_ref");
        link.kind = sighting ? "sighted by" : text_at(object, "relationship_type");
        std::ranges::replace(link.kind, '-', ' ');
        link.directed = true;
        link.row = item.number;
        link.evidence.place = place_of(item);
        link.evidence.quotation = text_at(object, "description");
        if (const auto count = parse_number(text_at(object, "count"), false))
            link.evidence.weight = *count;
        for (const char* key : {"start_time", "first_seen"})
            if (const auto moment = parse_moment(text_at(object, key)))
                link.evidence.happened = moment->text;
        if (const auto confidence = text_at(object, "confidence"); !confidence.empty())
            link.properties.push_back({"confidence", confidence});
        if (own_kind(object)) add_own_words(object, link);
        m_records.add(std::move(link));
    }

    static std::string first_place_of(const json& object) {
        const auto found = object.find("where_sighted_refs");
        return found != object.end() && found->is_array() && !found->empty() ? text_of((*found)[0])
                                                                             : std::string();
    }

    GraphRecords& m_records;
};

} // namespace

Result<std::string> read_stix(const std::filesystem::path& file, GraphRecords& records,
                              Task& task) {
    StixReader reader(records);
    return read_json(
        file, [&](const JsonItem& item) { return reader.take(item); }, task);
}

} // namespace headwater
