// SPDX-License-Identifier: Apache-2.0
// rerun: a kept finding asked again, and whether the answer is the same to the last bit.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/finding_answer.h"
#include "core/desk/replay.h"

namespace headwater::batch {

namespace {

struct RerunWords {
    std::string case_file;
    std::string finding;
    std::size_t top = 20;
    unsigned threads = 0;
};

const char* name_of(Replay::Outcome outcome) {
    switch (outcome) {
    case Replay::Outcome::same:
        return "same";
    case Replay::Outcome::same_then:
        return "same then";
    case Replay::Outcome::differs:
        break;
    }
    return "differs";
}

Result<Answer> rerun(const RerunWords& words, Session& session) {
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    TRY(const std::int64_t number, finding_named(the_case, words.finding));
    if (words.threads != 0) session.task().threads = words.threads;
    session.begin("Analysing");
    TRY(const Replay again, replay(the_case, number, session.task()));
    Answer answer = answer_about(the_case);
    answer.parameters = {{"finding", words.finding}, {"top", words.top}};
    answer.more["outcome"] = name_of(again.outcome);
    answer.more["revision_then"] = again.revision_then;
    answer.more["version_then"] = again.version_then;
    answer.lines.push_back(outcome_of(again).in_english());
    add_finding(answer, again.now, again.inquiry, words.top);
    answer.failed = again.outcome == Replay::Outcome::differs;
    return answer;
}

} // namespace

Action declare_rerun(CLI::App& line) {
    const auto words = std::make_shared<RerunWords>();
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("FINDING", words->finding, "Its number, as 'list CASE findings' has it")
        ->required();
    line.add_option("--top", words->top, "How many at the most; 0 for all");
    line.add_option("--threads", words->threads, "How many threads; any number gives the same");
    return [words](Session& session) { return rerun(*words, session); };
}

} // namespace headwater::batch
