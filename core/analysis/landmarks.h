// SPDX-License-Identifier: Apache-2.0
// Seizures, consignments and the like: what a trace may start from besides people.
#pragma once

#include <vector>

#include "core/analysis/supply_assembly.h"
#include "core/analysis/supply_facts.h"

namespace headwater {

bool is_landmark(const Entity& entity);

/// `consignments` by folded label; `vertex` of every entity, its owner's, or `no_place`.
std::vector<Landmark> landmarks_of(const SupplyRecords& records, const SupplyLine& line,
                                   const SiteIndex& sites, const SiteIndex& consignments,
                                   const std::vector<Vertex>& vertex);

} // namespace headwater
