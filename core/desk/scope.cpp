// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scope.h"

#include <algorithm>

#include "core/model/grade.h"

namespace headwater {

namespace {
/// One source of a grade gives a confidence that may fall short of its worth by a last digit.
constexpr double rounding = 1e-9;
} // namespace

double confidence_of(const std::string& grade) {
    const auto worth = worth_of(grade, GradingSystem::admiralty);
    return worth ? std::max(0.0, *worth - rounding) : 0;
}

Filter Scope::narrowed(Filter filter) const {
    filter.from = from;
    filter.to = to;
    filter.link_kinds = link_kinds;
    filter.min_confidence = confidence_of(grade);
    return filter;
}

AnalysisOptions Scope::options() const {
    AnalysisOptions options;
    options.directed = directed;
    options.weighted = weighted;
    return options;
}

} // namespace headwater
