// SPDX-License-Identifier: Apache-2.0
// Which few people and places to take at the same time, so that as little as possible of the
// line is left open; under the constraints that a real operation has.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/analysis/line_counts.h"
#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

/// An arrest takes a holder; closing a place stops every arc that is only known to pass there.
struct StrikeTarget {
    enum class Kind : std::uint8_t { arrest, closing };
    Kind kind = Kind::arrest;
    std::uint32_t at = 0; ///< holder, or place in SupplyLine::sites
    auto operator<=>(const StrikeTarget&) const = default;
};

struct StrikeRules {
    std::size_t size = 5;
    bool every_stage = false; ///< at least one at each stage of goods that somebody stands at
    bool places = false;      ///< crossings may be closed besides arrests
    std::map<std::string, std::size_t> capacity = {}; ///< most targets of a force; not named: any
    std::set<std::string> forces = {}; ///< only in the districts of these; empty: anywhere
    std::vector<bool> spared = {};     ///< of each holder: must not be taken; empty: nobody
};

struct StrikePlan {
    std::vector<StrikeTarget> targets; ///< in the order in which they gain most
    double stopped = 0;                ///< lines stopped
    double bound = 0; ///< no set that keeps the rules stops more; equal to `stopped` if exact
    bool exact = false;
};

/// What stands behind the plan's numbers of one target.
struct TargetStanding {
    Stage stage = Stage::unknown;
    std::string force;
};
TargetStanding standing_of(const SupplyLine& line, const StrikeTarget& target);
/// Whom or what a target takes.
const Actor& actor_of(const SupplyLine& line, const StrikeTarget& target);

/// What is taken out of the line by a set of targets.
TakenOut taken_out(const SupplyLine& line, const std::vector<StrikeTarget>& targets);

/// One by one the target that stops most further lines, then exchanges while that gains; lines
/// stopped are a submodular coverage, so that this is within 1 - 1/e of the best without further
/// rules (Nemhauser, Wolsey and Fisher, Math. Program. 14, 1978). Then branch and bound with what
/// every target stops by itself as the bound, until the best is proved or its work is used up;
/// then `bound` tells how far off it can be at most. Error: no set keeps the rules; stopped.
Result<StrikePlan> plan_strike(const SupplyLine& line, const StrikeRules& rules, Task& task);

} // namespace headwater
