// SPDX-License-Identifier: Apache-2.0
// From words to a finding to an answer: what measure, groups, path and rerun have in common.
#pragma once

#include "app/batch/network_words.h"
#include "core/desk/analyses.h"

namespace headwater::batch {

struct AskWords : NetworkWords {
    std::size_t top = 0; ///< 0: all
    bool keep = false;
    std::vector<std::string> around = {}; ///< names or ids; empty: everybody
    std::uint32_t steps = 1;              ///< how far from them
    std::vector<std::string> as_one = {}; ///< lists of names with commas; each acts as one
    double longest_wait = 0;              ///< days between contacts in order of time; 0: any
};

void declare_asking(CLI::App& line, AskWords& words);
/// For commands that know analyses in order of time.
void declare_waiting(CLI::App& line, AskWords& words);

/// Opens the case, for writing where the finding is to be kept.
Result<Case> open_for(const AskWords& words, const Session& session);
/// Asks the case as the words say, and keeps the finding where they say so; `inquiry` holds what
/// the command itself wants to know, `words` the part of the case and the options.
Result<Answer> ask(Case& the_case, const AskWords& words, Inquiry inquiry, Session& session);

/// Its number: as 'list CASE findings' counts them from 1, or as ids are written.
Result<std::int64_t> finding_named(const Case& the_case, const std::string& words);
/// A row of a --list: all that is known of an analysis, source and caveat too.
void add_row(Answer& list, const AnalysisRow& row);

/// Items, tables, notes and caveats of a finding, and how it was asked.
void add_finding(Answer& answer, const Answered& answered, const Inquiry& inquiry, std::size_t top);

} // namespace headwater::batch
