// SPDX-License-Identifier: Apache-2.0
// From the case to a network: streams the records through the builder, grades resolved.
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/network/network.h"

namespace headwater {

/// The case as the filter sees it, stamped with the case's revision.
Result<Network> network_of(const Case& the_case, const Schema& schema, const Filter& filter,
                           Task& task);

/// Who is ranked: people, and the phones and firms that stand for them; a phone counts as its
/// owner. Batch mode, window and paper ask of the same network.
Filter actors_filter();

/// What one item of evidence is worth: its own grade, else its source's; refuted: 0.
double worth_of(const Evidence& evidence, const Source& source, const GradePolicy& policy);

} // namespace headwater
