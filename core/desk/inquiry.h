// SPDX-License-Identifier: Apache-2.0
// What was asked of a case, completely: the analysis, the part of the case, the options. Kept with
// every finding as JSON, so that it can be asked again to the same bits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/catalogue.h"
#include "core/analysis/doubt.h"
#include "core/base/error.h"
#include "core/model/entity.h"

namespace headwater {

struct Inquiry {
    std::string analysis = {}; ///< name of a row of analyses(): "betweenness", "path"
    Filter filter = {};
    AnalysisOptions options = {};
    std::vector<EntityId> chosen = {}; ///< the ends of a path, those to connect; in this order
    std::vector<EntityId> others = {}; ///< the second set, where two are asked about
    std::size_t size = 0;              ///< paths wanted, members of a set; 0: as the row says
    std::uint32_t most_steps = 0;      ///< of a path; 0: as the row says
    bool layers = false;               ///< a ranking of leaders layer by layer, too
    DoubtOptions doubt = {.draws = 0}; ///< how sure a ranking is; draws 0: not asked
};

/// One object; what stands at its default is written too.
std::string json_of(const Inquiry& inquiry);
/// Error: not an inquiry that this version can read.
Result<Inquiry> parse_inquiry(std::string_view json);

} // namespace headwater
