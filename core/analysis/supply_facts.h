// SPDX-License-Identifier: Apache-2.0
// What a link and its evidence say of one handing over: which consignment, at which stage, by
// which transport, where, how much. Hides how case files write that down.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/supply_line.h"
#include "core/model/evidence.h"
#include "core/model/link.h"

namespace headwater {

/// Places in a list by their folded labels.
using SiteIndex = std::map<std::string, std::uint32_t>;

/// Where several values stand on the link, the one that the evidence quotes; else none.
std::string value_of(const Link& link, std::string_view property, const Evidence& evidence);

/// The place that the evidence quotes ("place: Stone Gate"), or the link names; or `no_place`.
std::uint32_t site_of(const Link& link, const Evidence& evidence, const SiteIndex& sites);

/// In English or Vietnamese: "land border", "express mail", "seaport", "by hand".
Transport transport_called(std::string_view words);
/// By the kind of place where goods cross: a seaport, an airport ...
Transport transport_at(std::string_view kind);

/// Kilograms; 0 where the unit is no weight.
double kilograms(double amount, std::string_view unit);

} // namespace headwater
