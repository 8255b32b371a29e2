// SPDX-License-Identifier: Apache-2.0
// What is linked to things on a chart and not on it yet: counted by kind before it is drawn.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/casefile/case.h"

namespace headwater {

struct NeighboursOfKind {
    std::string kind;
    std::vector<EntityId> entities; ///< ascending
};

/// Of those entities, without what is `shown`; the most numerous kind first.
std::vector<NeighboursOfKind> neighbours_of(const Case& the_case,
                                            const std::vector<EntityId>& entities,
                                            const std::set<std::int64_t>& shown);

/// So many free places around the middle, in rings from the inside out, none near one that is
/// taken. Chart units.
std::vector<Point> places_around(Point middle, std::size_t count, const std::vector<Point>& taken);

} // namespace headwater
