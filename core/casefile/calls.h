// SPDX-License-Identifier: Apache-2.0
// Asking the packed calls of a case: whose, with whom, when.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/call_record.h"

namespace headwater {

struct CallQuery {
    std::string number; ///< in any spelling; empty (for pairs only): all
    std::string with{}; ///< the other party; empty: any
    /// Seconds as in Moment, both included; a call without a date is in no period.
    std::optional<std::int64_t> after{}, before{};
};

struct CallPage {
    std::vector<Call> calls; ///< in order of time
    std::uint64_t all = 0;   ///< how many there are
};

} // namespace headwater
