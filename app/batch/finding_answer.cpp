// SPDX-License-Identifier: Apache-2.0
#include "app/batch/finding_answer.h"

#include <charconv>
#include <cmath>

#include <CLI/CLI.hpp>

#include "app/batch/entity_words.h"
#include "app/batch/finding_tables.h"
#include "core/desk/finding_items.h"
#include "core/desk/findings.h"

namespace headwater::batch {

namespace {

constexpr double seconds_a_day = 86400;

void add_scores(Answer& answer, const Answered& answered, std::size_t top) {
    for (const Score& score : answered.finding.scores) {
        if (top != 0 && answer.items.size() == top) break;
        const bool defined = score.value == score.value;
        answer.items.push_back({{"entity", json_of(answered.network.actors[score.vertex])},
                                {"value", defined ? Json(score.value) : Json(nullptr)},
                                {"rank", score.rank}});
    }
}

template<class Part>
void add_parts(Answer& answer, const std::vector<Part>& parts, const Network& network,
               std::size_t top) {
    for (const Part& part : parts) {
        if (top != 0 && answer.items.size() == top) break;
        answer.items.push_back(json_of(part, network));
    }
}

void add_items(Answer& answer, const AnalysisRow& row, const Answered& answered, std::size_t top) {
    const auto& [network, finding] = answered;
    switch (row.speaks) {
    case Speaks::of_entities:
        return add_scores(answer, answered, top);
    case Speaks::of_ties:
        return add_parts(answer, finding.links, network, top);
    case Speaks::of_groups: {
        const auto quality = modularity_of(finding, network);
        answer.more["modularity"] = quality ? Json(*quality) : Json(nullptr);
        return add_parts(answer, finding.groups, network, top);
    }
    case Speaks::of_routes:
        for (const Group& between : finding.groups)
            answer.more["between"] = json_of(between, network)["members"];
        return add_parts(answer, finding.routes, network, top);
    }
}

} // namespace

void declare_asking(CLI::App& line, AskWords& words) {
    declare(line, words);
    line.add_option("--top", words.top, "How many at the most; 0 for all");
    line.add_flag("--fold", words.fold, "A phone, account or vehicle counts as its one owner");
    line.add_flag("--keep", words.keep, "Keep the finding in the case");
    line.add_option("--around", words.around, "Only who is near these, with commas: names or ids")
        ->delimiter(',')
        ->allow_extra_args(false);
    line.add_option("--steps", words.steps, "How many ties from those of --around; 1 unless told")
        ->check(CLI::Range(0, 1000));
    line.add_option("--as-one", words.as_one,
                    "These count as one, with commas: names or ids; may be given again")
        ->allow_extra_args(false);
}

void declare_waiting(CLI::App& line, AskWords& words) {
    line.add_option("--longest-wait", words.longest_wait,
                    "Days between contacts, in order of time; 0 for any")
        ->check(CLI::Range(0.0, 36500.0));
}

Result<Case> open_for(const AskWords& words, const Session& session) {
    return session.open(words.case_file,
                        words.keep ? Case::Access::write : Case::Access::read_only);
}

Result<Answer> ask(Case& the_case, const AskWords& words, Inquiry inquiry, Session& session) {
    Filter wanted;
    wanted.fold_belongings = words.fold;
    wanted.steps = words.steps;
    TRY(wanted.around, entities_named(the_case, words.around));
    for (const std::string& list : words.as_one) {
        TRY(auto ids, entities_named(the_case, CLI::detail::split(list, ',')));
        wanted.as_one.push_back(std::move(ids));
    }
    Answered answered;
    TRY(answered.network, network_for(the_case, words, wanted, session));
    inquiry.filter = answered.network.filter;
    inquiry.options = words.options;
    inquiry.options.longest_wait = std::llround(words.longest_wait * seconds_a_day);
    TRY(answered.finding, answer(answered.network, inquiry, session.task()));
    Answer told = answer_about(the_case);
    told.parameters = parameters_of(words);
    told.parameters["fold"] = words.fold;
    told.parameters["top"] = words.top;
    told.parameters["around"] = words.around;
    told.parameters["steps"] = words.steps;
    told.parameters["as_one"] = words.as_one;
    told.parameters["longest_wait"] = inquiry.options.longest_wait;
    add_finding(told, answered, inquiry, words.top);
    if (!words.keep) return told;
    TRY(const auto number, keep(the_case, answered.finding, answered.network, inquiry));
    told.more["finding"] = number;
    told.footnotes.push_back("Kept as finding " + std::to_string(the_case.findings().size()) + ".");
    return told;
}

Result<std::int64_t> finding_named(const Case& the_case, const std::string& words) {
    if (const auto id = parse_id(words)) return *id;
    std::int64_t number = 0;
    const char* end = words.data() + words.size();
    if (words.empty() || std::from_chars(words.data(), end, number).ptr != end)
        return wrong_usage("'%1' is no number of a finding. 'list CASE findings' lists them.",
                           {words});
    const auto findings = the_case.findings();
    const auto place = static_cast<std::size_t>(number);
    if (number >= 1 && place <= findings.size()) return findings[place - 1].first;
    return number;
}

void add_row(Answer& list, const AnalysisRow& row) {
    list.table.header = {"name", "question", "definition", "source", "caveat"};
    const Topic* topic = topic_of(row.name);
    list.items.push_back({{"name", row.name},
                          {"topic", topic != nullptr ? topic->question : ""},
                          {"question", row.question},
                          {"definition", row.definition},
                          {"source", row.source},
                          {"caveat", row.caveat}});
    list.table.rows.push_back({row.name, row.question, row.definition, row.source, row.caveat});
}

void add_finding(Answer& answer, const Answered& answered, const Inquiry& inquiry,
                 std::size_t top) {
    const AnalysisRow& row = *find_analysis(inquiry.analysis);
    const Finding& finding = answered.finding;
    answer.more["method"] = finding.method;
    answer.more["title"] = finding.title;
    answer.more["inquiry"] = Json::parse(json_of(inquiry));
    answer.more["input"] = hex(finding.input);
    for (const auto& [name, sentences] :
         {std::pair("notes", &finding.notes), std::pair("caveats", &finding.caveats)}) {
        answer.more[name] = Json::array();
        for (const Message& sentence : *sentences) {
            answer.more[name].push_back(sentence.in_english());
            answer.footnotes.push_back(sentence.in_english());
        }
    }
    answer.lines.push_back(std::string(row.question) + " " + row.definition);
    add_items(answer, row, answered, top);
    add_tables(answer, row, answered, top);
}

} // namespace headwater::batch
