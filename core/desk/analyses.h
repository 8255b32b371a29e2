// SPDX-License-Identifier: Apache-2.0
// Everything that can be asked of a network, as one table: measures, key players, ties, groups and
// paths, ordered by what an analyst wants to know. Batch mode and the window read these rows.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/casefile/case.h"
#include "core/desk/inquiry.h"
#include "core/network/network.h"

namespace headwater {

/// What the finding holds.
enum class Speaks { of_entities, of_ties, of_groups, of_routes };
/// Whom the analyst has to name first.
enum class Names { nobody, one, two, several, two_sets };

/// An inquiry on the network that it is asked of; `chosen` and `others` are those of the inquiry.
struct Asked {
    const Network& network;
    const Inquiry& inquiry;
    std::vector<Vertex> chosen;
    std::vector<Vertex> others;
};

struct AnalysisRow {
    const char* name;
    const char* question;
    const char* definition;
    const char* source;
    const char* caveat;
    Speaks speaks;
    Names names;
    bool uses_direction;
    bool uses_strength;
    std::size_t usual_size; ///< of a set, paths wanted; 0: has no size
    Result<Finding> (*run)(const Asked&, Task&);
};

/// AnalysisOptions::longest_wait changes its result.
bool goes_by_time(const AnalysisRow& row);

std::span<const AnalysisRow> analyses();
const AnalysisRow* find_analysis(std::string_view name);

/// What an analyst wants to know, and the analyses that say something about it, the one to begin
/// with first. Every analysis is in exactly one, but for the rankings, which have panels of their
/// own.
struct Topic {
    const char* name; ///< "flow"
    const char* question;
    std::vector<const AnalysisRow*> rows;
};
std::span<const Topic> topics();
const Topic* find_topic(std::string_view name);
/// The topic that a row stands in; null for the rankings.
const Topic* topic_of(std::string_view analysis);

/// The finding of an inquiry. Error: no such analysis, somebody chosen is not in the network,
/// stopped, or what the analysis itself says.
Result<Finding> answer(const Network& network, const Inquiry& inquiry, Task& task);

/// A finding and the network it speaks of.
struct Answered {
    Network network;
    Finding finding;
};
/// The same from the case: builds the network that the inquiry asks of first.
Result<Answered> answer(const Case& the_case, const Schema& schema, const Inquiry& inquiry,
                        Task& task);

} // namespace headwater
