// SPDX-License-Identifier: Apache-2.0
// Every analysis as one row, named by the question an analyst asks. Menus, help, batch mode and
// tests read these rows; to add one is a source file, a row and a test.
#pragma once

#include <span>
#include <string_view>

#include "core/analysis/finding.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/network.h"

namespace headwater {

struct AnalysisOptions {
    bool directed = false;
    bool weighted = false;
    std::uint64_t seed = 1;
    std::int64_t longest_wait = 0; ///< seconds between contacts, in order of time; 0: any
};

/// One number for every vertex. `values` has one entry a vertex; NaN: undefined there.
using Measure = Result<std::vector<double>> (*)(const Network&, const AnalysisOptions&, Task&);

struct MeasureRow {
    const char* name;       ///< in batch mode: "betweenness"
    const char* question;   ///< "Who stands between the others?"
    const char* definition; ///< one sentence with its normalisation
    const char* source;     ///< literature
    const char* caveat;     ///< what it does not say
    Measure run;
    bool uses_direction = false; ///< `directed` changes the result
    bool uses_strength = false;  ///< `weighted` changes the result
    /// Row to take instead where vertices times ties exceed `too_large`; empty: always this one.
    const char* if_too_large = nullptr;
    bool uses_wait = false;                   ///< `longest_wait` changes the result
    static constexpr double too_large = 1e12; ///< an exact sweep of hours
};

std::span<const MeasureRow> measures();
const MeasureRow* find_measure(std::string_view name);

/// The row itself, or the one to take instead in a network of this size.
const MeasureRow& feasible(const MeasureRow& row, const Graph& graph);

/// Runs a measure, or what is feasible instead, and ranks it. Undefined values come last.
Result<Finding> measure(const MeasureRow& row, const Network& network,
                        const AnalysisOptions& options, Task& task);

} // namespace headwater
