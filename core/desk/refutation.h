// SPDX-License-Identifier: Apache-2.0
// Whether what a case says of a record still stands: where evidence spoke of it and all of that was
// refuted, it is no fact. Where nothing was said it stands as recorded.
#pragma once

#include <cstdint>
#include <string>

#include "core/casefile/case.h"

namespace headwater {

/// Everything that speaks of the entity or link was refuted, and something did.
bool is_refuted(const Case& the_case, std::int64_t record);

/// The same of a property: of what speaks of it alone, else of what speaks of the whole record.
bool is_refuted(const Case& the_case, std::int64_t record, const std::string& property);

} // namespace headwater
