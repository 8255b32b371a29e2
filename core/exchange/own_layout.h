// SPDX-License-Identifier: Apache-2.0
// The columns of the delimited files that Headwater writes, by which it knows them again.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/import_spec.h"

namespace headwater {

/// First columns of the file of links; evidence and properties follow.
inline constexpr std::array<std::string_view, 8> link_columns{
    "from", "from.kind", "to", "to.kind", "kind", "directed", "strength", "label"};
inline constexpr std::array<std::string_view, 2> entity_columns{"label", "kind"};
/// Headers "evidence.time" and so on.
inline constexpr std::array<std::string_view, 15> evidence_columns{
    "time",   "duration",    "weight", "amount",  "unit",     "grade",   "quotation",  "in_source",
    "source", "recorded_by", "learnt", "warrant", "property", "refuted", "refuted_why"};

struct OwnLayout {
    ImportSpec::Shape shape = ImportSpec::Shape::edges;
    std::map<std::string, std::string> columns; ///< as in ImportSpec
};
/// Empty: the file is somebody else's.
std::optional<OwnLayout> own_layout(const std::vector<std::string>& headers);

} // namespace headwater
