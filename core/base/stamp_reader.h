// SPDX-License-Identifier: Apache-2.0
// Reads one date, with or without a time, in the spellings that case files use.
#pragma once

#include <string_view>

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/moment.h"

namespace headwater {

/// `text` is one trimmed date; `whole` is what the error quotes.
Result<Stamp> read_stamp(std::string_view text, DateOrder order, std::string_view whole);

} // namespace headwater
