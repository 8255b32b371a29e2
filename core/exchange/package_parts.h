// SPDX-License-Identifier: Apache-2.0
// What a package is made of: the names of its parts, and a record as a line of JSON.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/json_reader.h"
#include "core/exchange/package.h"

namespace headwater::package {

inline constexpr int version = 1;
/// The first part, stored as it is, so that the first bytes of the file tell what it is.
inline constexpr std::string_view type_part = "mimetype";
inline constexpr std::string_view type = "application/vnd.headwater.package+zip";
inline constexpr std::string_view list_part = "manifest.json";
inline constexpr std::string_view entity_kinds = "entity_kinds.jsonl";
inline constexpr std::string_view link_kinds = "link_kinds.jsonl";
inline constexpr std::string_view sources = "sources.jsonl";
inline constexpr std::string_view entities = "entities.jsonl";
inline constexpr std::string_view links = "links.jsonl";
inline constexpr std::string_view evidence = "evidence.jsonl";
inline constexpr std::string_view charts = "charts.jsonl";
inline constexpr std::string_view placements = "placements.jsonl";
inline constexpr std::string_view attachments = "attachments.jsonl";
/// In the order in which they are written and read: what is referred to comes first.
inline constexpr std::array lists{entity_kinds, link_kinds, sources,    entities,   links,
                                  evidence,     charts,     placements, attachments};
/// "attachments/DIGEST"
inline constexpr std::string_view folder = "attachments/";

/// Records are numbered within the package, so that it says nothing about the case's own numbers.
/// Sources have numbers of their own; entities and links share theirs.
class Numbers {
public:
    std::uint64_t add(std::int64_t id);
    /// Fails for a record that is not in the package.
    Result<std::uint64_t> of(std::int64_t id) const;

private:
    std::unordered_map<std::int64_t, std::uint64_t> m_numbers;
};

// A record as a line, without its end.
std::string line_of(const Source& source, std::uint64_t number);
std::string line_of(const Entity& entity, std::uint64_t number);
Result<std::string> line_of(const Link& link, std::uint64_t number, const Numbers& subjects);
Result<std::string> line_of(const Evidence& item, const Numbers& subjects, const Numbers& sources);
/// What it shows, hides, and what is drawn on it; its placements are lines of their own.
Result<std::string> line_of(const Chart& chart, std::uint64_t number, const Numbers& subjects);
Result<std::string> line_of(const Placement& placement, std::uint64_t chart,
                            const Numbers& subjects);
Result<std::string> line_of(const Attachment& attachment, const Numbers& subjects);

// The record of a line, with negative numbers for ids; the reader keeps the first defect.
Source read_source(JsonReader& line);
Entity read_entity(JsonReader& line);
Link read_link(JsonReader& line);
Evidence read_evidence(JsonReader& line);
Chart read_chart(JsonReader& line); ///< without placements
struct ChartPlacement {
    std::int64_t chart;
    Placement placement;
};
ChartPlacement read_placement(JsonReader& line);
Attachment read_attachment(JsonReader& line);

} // namespace headwater::package
