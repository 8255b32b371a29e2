// SPDX-License-Identifier: Apache-2.0
// The people of one ranking in other orders: by the visible part alone, by the insulated one, by
// one layer. The first list is what an investigator reads first; these stand beside it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/finding.h"

namespace headwater {

/// Somebody's place in a list: `score` counts in Finding::scores.
struct Listed {
    std::size_t score = 0;
    std::uint32_t rank = 0;
    double value = 0; ///< the part; of a layer, the share of its people that rank no better
};

/// Names for listed(): "first", then "RL", "V" and "L" where the finding has them, then its layers
/// as name_of() calls them.
std::vector<std::string> lists_of(const Finding& finding);

/// Best first; who has no tie in a layer is not in its list. Empty for a name not in lists_of().
std::vector<Listed> listed(const Finding& finding, std::string_view list);

} // namespace headwater
