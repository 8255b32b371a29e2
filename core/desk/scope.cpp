// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scope.h"

#include <algorithm>

#include "core/model/grade.h"

namespace headwater {

Filter Scope::narrowed(Filter filter, const GradePolicy& policy) const {
    filter.from = from;
    filter.to = to;
    filter.link_kinds = link_kinds;
    filter.around = around;
    filter.steps = steps;
    filter.as_one = as_one;
    filter.min_worth =
        std::max(filter.min_worth, worth_of(grade, GradingSystem::admiralty, policy).value_or(0));
    return filter;
}

AnalysisOptions Scope::options() const {
    AnalysisOptions options;
    options.directed = directed;
    options.weighted = weighted;
    return options;
}

} // namespace headwater
