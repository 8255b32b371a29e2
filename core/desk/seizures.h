// SPDX-License-Identifier: Apache-2.0
// The seizures of a case as reports count them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/moment.h"
#include "core/casefile/case.h"

namespace headwater {

struct Seizure {
    Entity entity;
    bool refuted = false;       ///< all that was said of it: it is not to be counted
    std::optional<Moment> when; ///< empty: not dated, or not readably
    std::string substance;
    double kilograms = 0; ///< 0: not known, or no weight
    std::string amount;   ///< as recorded: "57.3 kg"
    std::string force;
    std::string area;                ///< names of the places that it is linked to
    std::vector<std::string> people; ///< recorded with it; neither by a link that was refuted
};

/// By date, then label; the undated last. Refuted evidence gives neither date nor place.
Result<std::vector<Seizure>> seizures_of(const Case& the_case);

/// Whether some moment of both may be the same; an open or unreadable end is no limit.
struct Period {
    std::int64_t from = Moment::open_start;
    std::int64_t to = Moment::open_end;
    static Result<Period> between(const std::string& from, const std::string& to);
    bool holds(const Moment& moment) const { return moment.first <= to && moment.last >= from; }
};

} // namespace headwater
