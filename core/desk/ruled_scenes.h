// SPDX-License-Identifier: Apache-2.0
// Style rules on a chart: what they hold of is dressed, once for every change of the case or the
// rules, and the scene says which rules are in use.
#pragma once

#include <string>
#include <vector>

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/picture/compose.h"

namespace headwater {

struct RulesWorn {
    StyleRules rules;
    std::vector<std::size_t> hits; ///< of each rule; of one that is not used here 0
    std::vector<Message> remarks;  ///< what could not be asked
};

/// Takes off what other rules gave. Of rules that set the same of one thing the first counts. Rules
/// that are off, or held to other charts than `chart`, are passed over. `now` is the time as the
/// history writes it.
Result<RulesWorn> wear_rules(ChartScene& scene, const StyleRules& rules, const Case& the_case,
                             ChartId chart, const std::string& now, Task& task);

/// The records of the scene of which the condition holds, in order: of ties those that are drawn.
Result<std::vector<std::int64_t>> records_meeting(const ChartScene& scene,
                                                  const Condition& condition, const Case& the_case,
                                                  const std::string& now, Task& task);

} // namespace headwater
