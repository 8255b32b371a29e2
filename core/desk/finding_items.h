// SPDX-License-Identifier: Apache-2.0
// The parts of a finding as JSON: scored entities and ties, groups, paths.
#pragma once

#include <optional>

#include <nlohmann/json_fwd.hpp>

#include "core/analysis/finding.h"
#include "core/network/network.h"

namespace headwater {

using OrderedJson = nlohmann::ordered_json;

/// {"id", "kind", "label"}
OrderedJson json_of(const Actor& actor);
/// {"rank", "value", "from", "to", "links"}
OrderedJson json_of(const LinkScore& tie, const Network& network);
/// {"size", "ties_inside", "ties_outside", "members", "reasons"}
OrderedJson json_of(const Group& group, const Network& network);
/// {"length", "stops", "times", "links"}; times only where order in time counted.
OrderedJson json_of(const Route& route, const Network& network);

/// "2023-05-03T21:14:00"
std::string time_text(std::int64_t seconds);

/// How many ties of the group stay inside, and how many leave it.
struct Enclosure {
    std::uint64_t inside = 0;
    std::uint64_t outside = 0;
};
Enclosure enclosure_of(const Group& group, const Network& network);

/// Modularity of the groups, where everybody is in exactly one; else empty.
std::optional<double> modularity_of(const Finding& finding, const Network& network);

} // namespace headwater
