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
    std::vector<EntityId> around = {};              ///< not empty: only who is near one of these
    std::uint32_t steps = 1;                        ///< how near, in ties
    std::vector<std::vector<EntityId>> as_one = {}; ///< who stand in one list count as one
    bool operator==(const Scope&) const = default;

    /// `filter` with what this scope says instead, the grade as the case weighs it.
    Filter narrowed(Filter filter, const GradePolicy& policy) const;
    AnalysisOptions options() const;
};

} // namespace headwater
