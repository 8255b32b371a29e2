// SPDX-License-Identifier: Apache-2.0
// A chart of the case: which entities stand where, and what was drawn beside them. How they look is
// derived by core/picture.
#pragma once

#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/id.h"
#include "core/model/chart_sign.h"
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
    bool whole = true;                 ///< shows the whole case; else only what was placed on it
    std::vector<EntityId> hidden = {}; ///< ascending; they keep their places
    std::vector<ChartSign> signs = {}; ///< by id
    bool operator==(const Chart&) const = default;
};

/// A chart as lists and tabs name it.
struct ChartHead {
    ChartId id;
    std::string title;
    bool whole = true;
    bool operator==(const ChartHead&) const = default;
};

} // namespace headwater
