// SPDX-License-Identifier: Apache-2.0
// A package that is full, and packages as an attacker would make them.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "core/base/digest.h"
#include "core/exchange/package_parts.h"
#include "core/exchange/zip_writer.h"
#include "tests/support/folder.h"

namespace headwater::support {

/// Every field of every kind of record says something; the ids are those of a case.
inline Package full_package() {
    Package package;
    package.title = "Operation Delta";
    package.marking = "RESTRICTED";
    EntityKind boat;
    boat.name = "boat";
    boat.label = "Boat";
    boat.plural = "Boats";
    boat.icon = "ship";
    boat.colour = "#336699";
    boat.properties = {{"hull", "Hull number", PropertyType::text, true, true}};
    package.entity_kinds = {boat};
    package.link_kinds = {{"tows", "tows", Layer::goods, true, 0.5}};
    Records& records = package.records;
    records.sources = {{{70},
                        "Bill",
                        "file",
                        "bill.csv",
                        "ab12",
                        "Police",
                        GradingSystem::five_by_five,
                        "B2",
                        "2023-06"},
                       {{71}, "", "", "", "", "", GradingSystem::admiralty, "F6", ""}};
    records.entities = {
        {{80}, "person", "Nguyễn \"Ba\" An\nthe elder", {{"alias", "Ba"}, {"alias", "Út"}}},
        {{90}, "boat", "=cmd", {{"hull", "VN-1"}}}};
    records.links = {
        {{95}, "tows", {90}, {80}, true, Strength::tentative, "by night", {{"rope", "long"}}}};
    Evidence item;
    item.id.value = 99;
    item.subject = 95;
    item.source.value = 70;
    item.place = "row 12";
    item.property = "rope";
    item.happened = "2023-05-03T21:14/2023-05-04";
    item.learnt = "2023-06";
    item.weight = 0.1;
    item.duration = 61.25;
    item.amount = 1e9 / 3;
    item.unit = "VND";
    item.quotation = "He said:\t\u201cyes\u201d";
    item.grade = "C3";
    item.warrant = "W 12/2023";
    item.recorded_by = "analyst";
    item.refuted = true;
    item.refuted_why = "lent";
    Evidence plain;
    plain.id.value = 100;
    plain.subject = 80;
    plain.source.value = 71;
    records.evidence = {item, plain};
    records.charts = {
        {{110}, "Ring", "force", {{{80}, {1.5, -2.25}, true}, {{90}, {1e-9, 3}, false}}},
        {{111}, "Empty", "layered", {}}};
    ChartSign note, box, picture;
    note.text = "Seen here";
    note.at = {4, -5};
    note.width = 99;
    box.kind = SignKind::box;
    box.text = "The crew";
    box.members = {{80}};
    box.collapsed = true;
    picture.kind = SignKind::picture;
    picture.text = "Map";
    picture.media_type = "image/png";
    picture.digest = hex(digest_of("a map"));
    records.charts[0].whole = false;
    records.charts[0].hidden = {{90}};
    records.charts[0].signs = {note, box, picture};
    package.attachments = {{{120}, 80, "face.jpg", "image/jpeg", hex(digest_of("face")), 4},
                           {{121}, 95, "same.jpg", "image/jpeg", hex(digest_of("face")), 4},
                           {{122}, 90, "note.txt", "text/plain", hex(digest_of("hull")), 4}};
    return package;
}

inline Result<std::string> bytes_of_full(const Attachment& attachment) {
    if (attachment.name == "Map") return std::string("a map");
    return std::string(attachment.name == "note.txt" ? "hull" : "face");
}

/// The first as it is, as the type of a package stands.
inline void write_members(const std::filesystem::path& file,
                          const std::vector<std::pair<std::string, std::string>>& members) {
    auto zip = ZipWriter::create(file);
    REQUIRE(zip);
    auto packing = ZipWriter::Packing::stored;
    for (const auto& [name, bytes] : members)
        REQUIRE(zip->add(name, bytes, std::exchange(packing, ZipWriter::Packing::deflated)));
    REQUIRE(zip->finish());
}

using PackageParts = std::map<std::string, std::string>;

/// Every list that a package has, empty but for one entity.
inline PackageParts least_parts() {
    PackageParts parts;
    for (const std::string_view list : package::lists)
        parts[std::string(list)] = "";
    parts["entities.jsonl"] = "{\"id\":1,\"kind\":\"person\",\"label\":\"An\"}\n";
    return parts;
}

/// With a list of parts that is right, whatever they are.
inline std::filesystem::path write_parts(const Folder& folder, const PackageParts& parts,
                                         int version = package::version) {
    const auto file = folder / "made.hwpkg";
    nlohmann::json list = nlohmann::json::array();
    std::vector<std::pair<std::string, std::string>> members{
        {std::string(package::type_part), std::string(package::type)}};
    for (const auto& [name, bytes] : parts) {
        list.push_back({{"name", name}, {"sha256", hex(digest_of(bytes))}});
        members.emplace_back(name, bytes);
    }
    const nlohmann::json manifest{{"package", "headwater"}, {"version", version}, {"parts", list}};
    members.emplace_back(package::list_part, manifest.dump());
    write_members(file, members);
    return file;
}

} // namespace headwater::support
