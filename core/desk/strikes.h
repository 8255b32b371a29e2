// SPDX-License-Identifier: Apache-2.0
// A strike as it is asked for and all that is said of it: whom to take at the same time and why,
// what that leaves beside other choices, and what grows back. Window and batch ask the same.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/analysis/catalogue.h"
#include "core/analysis/recovery.h"
#include "core/analysis/strike_outcome.h"
#include "core/network/network.h"

namespace headwater {

struct StrikeQuestion {
    std::size_t size = 5;
    bool every_stage = false;                         ///< at least one at each stage
    bool places = false;                              ///< crossings may be closed besides arrests
    std::map<std::string, std::size_t> capacity = {}; ///< most targets of a force
    std::set<std::string> forces = {};                ///< only in their districts; empty: anywhere
    std::vector<EntityId> spared = {};                ///< must not be taken
    std::vector<EntityId> not_alerted = {}; ///< neither they nor who deals with them are taken
    std::size_t draws = 100;                ///< random sets, and random successors
    AnalysisOptions options = {};
};

struct StrikeAnswer {
    StrikePlan plan;
    std::vector<std::vector<Reason>> reasons; ///< of each target
    std::vector<StrikeChoice> choices;        ///< the plan first
    std::vector<Recovery> recoveries;         ///< nobody steps in, random, friend of a friend
};

/// Plan and reasons, which come soon also on a large line. `network` holds people with their
/// belongings folded in (actors_filter()). Error: nothing moves on the line, no set keeps the
/// rules, or stopped.
Result<StrikeAnswer> plan_of(const SupplyLine& line, const Network& network,
                             const StrikeQuestion& question, Task& task);

/// Adds the other choices and the forecast, for which the leaders are ranked. Error: stopped.
Result<StrikeAnswer> with_comparison(StrikeAnswer planned, const SupplyLine& line,
                                     const Network& network, const StrikeQuestion& question,
                                     Task& task);

/// All of it.
Result<StrikeAnswer> answer_strike(const SupplyLine& line, const Network& network,
                                   const StrikeQuestion& question, Task& task);

} // namespace headwater
