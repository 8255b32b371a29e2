// SPDX-License-Identifier: Apache-2.0
// Boxes that are collapsed: one item stands in the place of what they hold. Only what is drawn
// changes; findings, paths and numbers are asked of the whole scene.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/picture/compose.h"

namespace headwater {

bool has_collapsed(const ChartScene& scene);

struct Collapsed {
    ChartScene scene;
    std::vector<std::size_t> place; ///< of each item of the whole scene, in this one
};

/// One item, with the number of the box, stands in the middle of its members, as important as the
/// most important of them. Its ties to one and the same neighbour are one tie with the records and
/// the contacts of all; those inside are gone. A member of two such boxes goes with the larger.
Collapsed collapsed(const ChartScene& whole);

} // namespace headwater
