// SPDX-License-Identifier: Apache-2.0
// The part of the case that analyses look at, and how they look: chosen once, used by all.
#pragma once

#include <string>
#include <vector>

#include "core/analysis/catalogue.h"
#include "core/model/grade.h"

namespace headwater {

struct Scope {
    std::string from = {}; ///< EDTF, empty: from the beginning
    std::string to = {};
    std::vector<std::string> link_kinds = {}; ///< empty: every kind
    std::string grade = {};                   ///< Admiralty, the lowest that counts; empty: any
    bool directed = false;
    bool weighted = false;
    bool operator==(const Scope&) const = default;

    /// `filter` with the dates, kinds and grade of this scope, the grade as the case weighs it.
    Filter narrowed(Filter filter, const GradePolicy& policy) const;
    AnalysisOptions options() const;
};

} // namespace headwater
