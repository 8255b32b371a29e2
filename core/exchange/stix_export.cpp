// SPDX-License-Identifier: Apache-2.0
// Records to a bundle of STIX 2.1: people and organisations as identities, other entities as
// objects of the project's own, links as relationships. What STIX has no name for stands in custom
// properties (x_headwater_...), which readers of STIX pass by.
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "core/base/digest.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/graph_writing.h"
#include "core/exchange/output_file.h"
#include "core/exchange/stix_words.h"

namespace headwater {

using nlohmann::ordered_json;

namespace {

/// STIX asks when an object was made; the records do not say, and the same records give the same
/// file.
constexpr std::string_view no_time = "1970-01-01T00:00:00.000Z";

/// Lower-case letters, digits and hyphens.
std::string stix_word(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool capital = c >= 'A' && c <= 'Z';
        out += letter ? c : capital ? static_cast<char>(c - 'A' + 'a') : '-';
    }
    return out;
}

std::string type_of(const Entity& entity) {
    if (entity.kind == "person" || entity.kind == "organisation") return "identity";
    return std::string(stix_own_type) + stix_word(entity.kind);
}

/// TYPE--UUID: of the digest of what it stands for, in the form of version 5 (RFC 4122).
std::string id_of(std::string_view type, std::string_view what) {
    std::string digits = hex(digest_of(fmt::format("Headwater {} {}", type, what)));
    digits[12] = '5';
    digits[16] = "89ab"[static_cast<unsigned char>(digits[16]) % 4];
    const std::string_view all = digits;
    return fmt::format("{}--{}-{}-{}-{}-{}", type, all.substr(0, 8), all.substr(8, 4),
                       all.substr(12, 4), all.substr(16, 4), all.substr(20, 12));
}

std::string id_of(const Entity& entity) {
    return id_of(type_of(entity), std::to_string(entity.id.value));
}

ordered_json object_of(std::string_view type, std::string id) {
    return {{"type", type},
            {"spec_version", "2.1"},
            {"id", std::move(id)},
            {"created", no_time},
            {"modified", no_time}};
}

/// "property.NAME" to a list of names and values, which may repeat; "evidence.NAME" to an object.
void add_own(ordered_json& object, const Attributes& attributes) {
    constexpr std::string_view property = "property.", evidence = "evidence.";
    for (const Property& each : attributes) {
        const std::string_view name = each.name;
        if (name.starts_with(property))
            object[stix_properties].push_back(
                {{"name", name.substr(property.size())}, {"value", each.value}});
        else if (name.starts_with(evidence))
            object[stix_evidence][std::string(name.substr(evidence.size()))] = each.value;
        else
            object[std::string(stix_own_field) + each.name] = each.value;
    }
}

ordered_json entity_object(const Entity& entity) {
    ordered_json object = object_of(type_of(entity), id_of(entity));
    object["name"] = entity.label;
    if (entity.kind == "person") object["identity_class"] = "individual";
    if (entity.kind == "organisation") object["identity_class"] = "organization";
    add_own(object, attributes_of(entity));
    return object;
}

ordered_json link_object(const Link& link, const Entity& from, const Entity& to,
                         const Evidence* item, const Attributes& attributes, std::uint64_t number) {
    ordered_json object = object_of("relationship", id_of("relationship", std::to_string(number)));
    object["relationship_type"] = stix_word(link.kind);
    object["source_ref"] = id_of(from);
    object["target_ref"] = id_of(to);
    if (item && !item->quotation.empty()) object["description"] = item->quotation;
    if (!link.label.empty()) object[std::string(stix_own_field) + "label"] = link.label;
    add_own(object, attributes);
    return object;
}

std::string written(const ordered_json& object) {
    return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace

Result<Exported> export_stix(const Records& records, const std::filesystem::path& file,
                             Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    TRY_VOID(out.write(fmt::format("{{\"type\": \"bundle\", \"id\": \"{}\", \"objects\": [",
                                   id_of("bundle", file.filename().string()))));
    std::string_view parting = "\n";
    for (const Entity& entity : records.entities) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(
            out.write(std::string(std::exchange(parting, ",\n")) + written(entity_object(entity))));
        task.advance();
    }
    const RecordLookup lookup(records);
    std::uint64_t number = 0;
    TRY(const std::uint64_t edges,
        each_edge(
            records, lookup,
            [&](const Link& link, const Evidence* item, const Attributes& attributes) {
                return out.write(
                    std::string(std::exchange(parting, ",\n")) +
                    written(link_object(link, *lookup.entity(link.from), *lookup.entity(link.to),
                                        item, attributes, ++number)));
            },
            task));
    TRY_VOID(out.write("\n]}\n"));
    TRY_VOID(out.finish());
    return Exported{{file}, records.entities.size() + edges};
}

} // namespace headwater
