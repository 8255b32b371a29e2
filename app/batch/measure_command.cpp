// SPDX-License-Identifier: Apache-2.0
// measure: one number for every entity or tie, or the few who count together.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/entity_words.h"
#include "app/batch/finding_answer.h"

namespace headwater::batch {

namespace {

struct MeasureWords : AskWords {
    std::string name;
    std::size_t size = 0;
    std::vector<std::string> between;
    std::vector<std::string> others;
    bool list = false;
};

bool is_measure(const AnalysisRow& row) {
    return (row.speaks == Speaks::of_entities || row.speaks == Speaks::of_ties) &&
           topic_of(row.name) != nullptr;
}

Answer list_of_measures() {
    Answer answer;
    for (const Topic& topic : topics())
        for (const AnalysisRow* row : topic.rows)
            if (is_measure(*row)) add_row(answer, *row);
    return answer;
}

Result<Answer> measure_case(const MeasureWords& words, Session& session) {
    const AnalysisRow* row = find_analysis(words.name);
    if (row == nullptr || !is_measure(*row))
        return wrong_usage("There is no measure named '%1'. 'headwater measure --list' lists them.",
                           {words.name});
    if (row->names == Names::two_sets && (words.between.empty() || words.others.empty()))
        return wrong_usage("%1 takes --between NAMES and --and NAMES.", {words.name});
    TRY(Case the_case, open_for(words, session));
    Inquiry inquiry;
    inquiry.analysis = row->name;
    inquiry.size = words.size;
    TRY(inquiry.chosen, entities_named(the_case, words.between));
    TRY(inquiry.others, entities_named(the_case, words.others));
    TRY(Answer answer, ask(the_case, words, std::move(inquiry), session));
    answer.parameters["measure"] = row->name;
    return answer;
}

} // namespace

Action declare_measure(CLI::App& line) {
    const auto words = std::make_shared<MeasureWords>();
    declare_asking(line, *words);
    declare_waiting(line, *words);
    line.add_option("NAME", words->name, "The measure");
    line.add_option("--size", words->size, "Members of a set of key players; 3 unless told");
    line.add_option("--between", words->between, "For betweenness-between: from whom, with commas")
        ->delimiter(',')
        ->allow_extra_args(false);
    line.add_option("--and", words->others, "For betweenness-between: to whom, with commas")
        ->delimiter(',')
        ->allow_extra_args(false);
    line.add_flag("--list", words->list, "Lists the measures");
    line.get_option("CASE")->required(false);
    return [words](Session& session) -> Result<Answer> {
        if (words->list) return list_of_measures();
        if (words->case_file.empty() || words->name.empty())
            return wrong_usage("measure takes a case and the name of a measure, or --list.");
        return measure_case(*words, session);
    };
}

} // namespace headwater::batch
