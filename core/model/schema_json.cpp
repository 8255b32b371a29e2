// SPDX-License-Identifier: Apache-2.0
// Reads the kinds from JSON, and holds the built-in ones, which the build embeds.
#include <algorithm>
#include <cassert>
#include <set>

#include <nlohmann/json.hpp>

#include "core/base/json_reader.h"
#include "core/model/kinds_json.h"
#include "core/model/schema.h"

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

/// Names are stored in case files and typed at command lines: keep them plain.
bool is_plain_name(std::string_view name) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !name.empty() && std::all_of(name.begin(), name.end(), plain);
}

bool is_colour(std::string_view text) {
    return text.size() == 7 && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

class SchemaReader {
public:
    explicit SchemaReader(JsonReader& json) : m_json(json) {}

    Result<Schema> read() {
        const JsonNode root = m_json.root();
        m_json.allow_only(root, {"version", "entity_kinds", "link_kinds"});
        Schema schema;
        schema.version = static_cast<int>(m_json.number_or(root, "version", 0));
        if (schema.version != 1) m_json.reject(root, "version", "must be 1");
        for (const JsonNode& node : m_json.list(root, "entity_kinds"))
            schema.entity_kinds.push_back(entity_kind(node));
        for (const JsonNode& node : m_json.list(root, "link_kinds"))
            schema.link_kinds.push_back(link_kind(node));
        if (schema.entity_kinds.empty()) m_json.reject(root, "entity_kinds", "names no kind");
        if (schema.link_kinds.empty()) m_json.reject(root, "link_kinds", "names no kind");
        TRY_VOID(m_json.verdict());
        return schema;
    }
    Result<EntityKind> read_entity_kind() {
        EntityKind kind = entity_kind(m_json.root());
        TRY_VOID(m_json.verdict());
        return kind;
    }
    Result<LinkKind> read_link_kind() {
        LinkKind kind = link_kind(m_json.root());
        TRY_VOID(m_json.verdict());
        return kind;
    }

private:
    std::string fresh_name(const JsonNode& node, std::set<std::string>& taken) {
        std::string name = m_json.text(node, "name");
        if (!is_plain_name(name)) m_json.reject(node, "name", "may hold only a to z, 0 to 9 and _");
        if (!taken.insert(name).second)
            m_json.reject(node, "name", "stands twice; names must differ");
        return name;
    }

    EntityKind entity_kind(const JsonNode& node) {
        m_json.allow_only(
            node, {"name", "label", "plural", "pole", "icon", "colour", "actor", "properties"});
        EntityKind kind;
        kind.name = fresh_name(node, m_entity_names);
        kind.label = m_json.text(node, "label");
        kind.plural = m_json.text_or(node, "plural", kind.label);
        kind.pole = static_cast<Pole>(m_json.choice(node, "pole", names_to(Pole::event)));
        kind.icon = m_json.text_or(node, "icon", kind.name);
        kind.colour = m_json.text_or(node, "colour", "#777777");
        if (!is_colour(kind.colour)) m_json.reject(node, "colour", "must look like #3b6fb5");
        kind.actor = m_json.flag_or(node, "actor", false);
        std::set<std::string> taken;
        for (const JsonNode& property : m_json.list(node, "properties"))
            kind.properties.push_back(property_kind(property, taken));
        return kind;
    }

    PropertyKind property_kind(const JsonNode& node, std::set<std::string>& taken) {
        m_json.allow_only(node, {"name", "label", "type", "identifies", "scored"});
        PropertyKind property;
        property.name = fresh_name(node, taken);
        property.label = m_json.text(node, "label");
        property.type =
            static_cast<PropertyType>(m_json.choice(node, "type", names_to(PropertyType::flag)));
        property.identifies = m_json.flag_or(node, "identifies", false);
        property.scored = m_json.flag_or(node, "scored", true);
        return property;
    }

    LinkKind link_kind(const JsonNode& node) {
        m_json.allow_only(node, {"name", "label", "layer", "directed", "worth"});
        LinkKind kind;
        kind.name = fresh_name(node, m_link_names);
        kind.label = m_json.text(node, "label");
        kind.layer = m_json.has(node, "layer")
                         ? static_cast<Layer>(m_json.choice(node, "layer", names_to(Layer::other)))
                         : Layer::other;
        kind.directed = m_json.flag_or(node, "directed", false);
        kind.worth = m_json.number_or(node, "worth", 1);
        if (!(kind.worth >= 0 && kind.worth <= 1000))
            m_json.reject(node, "worth", "must lie between 0 and 1000");
        return kind;
    }

    JsonReader& m_json;
    std::set<std::string> m_entity_names;
    std::set<std::string> m_link_names;
};

} // namespace

Result<Schema> parse_schema(std::string_view json) {
    TRY(JsonReader reader, JsonReader::parse(json, "The schema"));
    return SchemaReader(reader).read();
}

Result<EntityKind> parse_entity_kind(std::string_view json) {
    TRY(JsonReader reader, JsonReader::parse(json, "The kind"));
    return SchemaReader(reader).read_entity_kind();
}

Result<LinkKind> parse_link_kind(std::string_view json) {
    TRY(JsonReader reader, JsonReader::parse(json, "The kind"));
    return SchemaReader(reader).read_link_kind();
}

std::string json_of(const EntityKind& kind) {
    Json properties = Json::array();
    for (const auto& property : kind.properties)
        properties.push_back({{"name", property.name},
                              {"label", property.label},
                              {"type", name_of(property.type)},
                              {"identifies", property.identifies},
                              {"scored", property.scored}});
    return Json{{"name", kind.name},          {"label", kind.label},     {"plural", kind.plural},
                {"pole", name_of(kind.pole)}, {"icon", kind.icon},       {"colour", kind.colour},
                {"actor", kind.actor},        {"properties", properties}}
        .dump();
}

std::string json_of(const LinkKind& kind) {
    return Json{{"name", kind.name},
                {"label", kind.label},
                {"layer", name_of(kind.layer)},
                {"directed", kind.directed},
                {"worth", kind.worth}}
        .dump();
}

const Schema& built_in_schema() {
    static const Schema schema = [] {
        auto parsed = parse_schema(kinds_json());
        assert(parsed && "resources/schema/kinds.json was tested before it was embedded");
        return std::move(*parsed);
    }();
    return schema;
}

} // namespace headwater
