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

/// Two of one kind may become one record; a person and a phone stay two.
bool may_join(const Case& the_case, EntityId before, EntityId after);

/// The later record becomes part of the earlier one, which counts with the ties of both; it can be
/// taken out again.
Command join(const Case& the_case, EntityId before, EntityId after);

/// What says that the two are one and leaves both records: a phone becomes the person's own, so
/// that it counts as his; two of a kind get a link that says so and is worth nothing by itself.
Command tie(const Case& the_case, EntityId before, EntityId after);

/// Pairs that tie() tied already, either way round, or that somebody keeps apart, are not proposed
/// again.
bool is_settled(const Case& the_case, EntityId before, EntityId after);

} // namespace headwater
