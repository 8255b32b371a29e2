// SPDX-License-Identifier: Apache-2.0
// The questions an investigator asks, each with the analysis that answers it. Left panel and
// command bar read these rows; a question whose analysis does not exist yet is not listed.
#pragma once

#include <QString>
#include <span>
#include <string_view>

#include "core/analysis/catalogue.h"

namespace headwater {

struct Question {
    const char* name;   ///< "leaders"
    const char* words;  ///< English; translated under the context "core"
    const char* method; ///< one sentence: how it is computed
    /// Null: a topic of the analysis panel, of the same name.
    Result<Finding> (*run)(const Network&, const AnalysisOptions&, Task&);
};

std::span<const Question> questions();
const Question* find_question(std::string_view name);

} // namespace headwater
