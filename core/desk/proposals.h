// SPDX-License-Identifier: Apache-2.0
// What analyses propose, as steps of the case that an investigator may take and undo.
#pragma once

#include "core/analysis/service_numbers.h"
#include "core/analysis/swaps.h"
#include "core/casefile/case.h"

namespace headwater {

/// Writes on the card that it is a service number, or that it is not one any more; rankings leave
/// service numbers out.
Command mark_service(const Case& the_case, EntityId number, bool is_service);

/// What says that the two are one: a phone becomes the person's own, so that it counts as his; two
/// of a kind get a link that says so and is worth nothing by itself. Neither record is lost.
Command mark_same(const Case& the_case, EntityId before, EntityId after);

/// Pairs that mark_same() joined already, either way round, are not proposed again.
bool is_marked_same(const Case& the_case, EntityId before, EntityId after);

} // namespace headwater
