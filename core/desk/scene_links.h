// SPDX-License-Identifier: Apache-2.0
// The ties of a network as a chart draws them: by the strongest of the links behind each, with the
// days of its contacts.
#pragma once

#include "core/base/error.h"
#include "core/casefile/case.h"
#include "core/network/network.h"
#include "core/picture/compose.h"

namespace headwater {

/// Items of the scene are the vertices of the network.
Result<void> add_links(const Case& the_case, const Network& network, ChartScene& scene);

} // namespace headwater
