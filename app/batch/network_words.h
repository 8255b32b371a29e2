// SPDX-License-Identifier: Apache-2.0
// The options that every analysis takes, and the network and the JSON parameters they make.
#pragma once

#include <string>
#include <vector>

#include "app/batch/command.h"
#include "core/analysis/catalogue.h"
#include "core/network/network.h"

namespace headwater::batch {

struct NetworkWords {
    std::string case_file;
    std::string from;
    std::string to;
    std::vector<std::string> kinds;
    double min_confidence = 0;
    std::string min_grade; ///< Admiralty; evidence that is worth less is left out
    bool fold = false;     ///< belongings count as their owner
    AnalysisOptions options;
    unsigned threads = 0; ///< 0: as many as the machine has
};

void declare(CLI::App& line, NetworkWords& words);

/// `filter` holds what the command itself wants; dates, kinds and confidence are added to it, as
/// the case has kinds and grades.
Result<Filter> filter_of(const NetworkWords& words, const Case& the_case, Filter filter);
Result<Network> network_for(const Case& the_case, const NetworkWords& words, Filter filter,
                            Session& session);
Json parameters_of(const NetworkWords& words);

} // namespace headwater::batch
