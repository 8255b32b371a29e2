// SPDX-License-Identifier: Apache-2.0
// What a layout must know of the case and cannot see in the graph: stages on the line, first dated
// contacts, places on the map.
#pragma once

#include <string_view>

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/layout/layout.h"
#include "core/network/network.h"

namespace headwater {

/// Only what the row of that name asks for is looked up; the rest stays empty.
Result<LayoutOptions> facts_for(const Case& the_case, const Network& network,
                                std::string_view layout, Task& task);

} // namespace headwater
