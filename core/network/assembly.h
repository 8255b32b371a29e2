// SPDX-License-Identifier: Apache-2.0
// Turns what the builder gathered into a network: chooses and orders the vertices, folds,
// aggregates parallel links, compresses.
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/gathered.h"

namespace headwater {

Result<Network> assemble(Gathered gathered, const Filter& filter, std::int64_t revision,
                         Task& task);

} // namespace headwater
