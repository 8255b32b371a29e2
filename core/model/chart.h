// SPDX-License-Identifier: Apache-2.0
// A chart of the case: which entities stand where. How they look is derived by core/picture.
#pragma once

#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/id.h"
#include "core/model/entity.h"

namespace headwater {

struct Chart;
using ChartId = Id<Chart>;

struct Placement {
    EntityId entity;
    Point at;
    bool pinned = false; ///< placed by hand: layouts leave it
    bool operator==(const Placement&) const = default;
};

struct Chart {
    ChartId id;
    std::string title;
    std::string layout = "force"; ///< row of the layout table that placed it
    std::vector<Placement> placements;
    bool operator==(const Chart&) const = default;
};

} // namespace headwater
