// SPDX-License-Identifier: Apache-2.0
// The one cargo that crosses a border: import makes it, the case takes it in, export writes it.
#pragma once

#include <vector>

#include "core/model/chart.h"
#include "core/model/entity.h"
#include "core/model/evidence.h"
#include "core/model/link.h"
#include "core/model/source.h"

namespace headwater {

/// A batch, never the whole case. Negative ids are provisional: they hold the batch together and
/// are replaced when the case takes it in. Positive ids name records of the case.
struct Records {
    std::vector<Source> sources;
    std::vector<Entity> entities;
    std::vector<Link> links;
    std::vector<Evidence> evidence;
    std::vector<Chart> charts;
};

} // namespace headwater
