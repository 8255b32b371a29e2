// SPDX-License-Identifier: Apache-2.0
// path: how one gets from one to another, what lies between several, whom somebody reaches in time.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/entity_words.h"
#include "app/batch/finding_answer.h"

namespace headwater::batch {

namespace {

struct PathWords : AskWords {
    std::vector<std::string> names;
    std::size_t k = 0;
    std::uint32_t all_up_to = 0;
    bool connect = false;
    bool in_time_order = false;
    bool latest = false;
    bool reach = false;
    bool list = false;
};

Answer list_of_ways() {
    Answer answer;
    for (const AnalysisRow* row : find_topic("connected")->rows)
        add_row(answer, *row);
    return answer;
}

std::string analysis_of(const PathWords& words) {
    if (words.reach) return "reach-in-time";
    if (words.connect || words.names.size() > 2) return "connections";
    if (words.latest) return "latest-departure";
    if (words.in_time_order) return "earliest-arrival";
    return words.all_up_to > 0 ? "all-paths" : "path";
}

Result<void> check(const PathWords& words, std::string_view analysis) {
    const std::size_t least = analysis == "reach-in-time" ? 1 : 2;
    if (words.names.size() < least)
        return wrong_usage("path takes two names, several with --connect, or one with --reach.");
    if (words.reach && words.names.size() > 1)
        return wrong_usage("--reach takes one name: where it starts.");
    return {};
}

Result<Answer> find_path(const PathWords& words, Session& session) {
    Inquiry inquiry;
    inquiry.analysis = analysis_of(words);
    TRY_VOID(check(words, inquiry.analysis));
    TRY(Case the_case, open_for(words, session));
    TRY(inquiry.chosen, entities_named(the_case, words.names));
    inquiry.size = words.k;
    inquiry.most_steps = words.all_up_to;
    TRY(Answer answer, ask(the_case, words, inquiry, session));
    answer.parameters["names"] = words.names;
    answer.parameters["method"] = inquiry.analysis;
    answer.parameters["k"] = inquiry.size;
    answer.parameters["max_steps"] = inquiry.most_steps;
    return answer;
}

} // namespace

Action declare_path(CLI::App& line) {
    const auto words = std::make_shared<PathWords>();
    declare_asking(line, *words);
    line.add_option("NAMES", words->names, "From, to; or several: names or ids");
    line.add_option("--k", words->k, "How many paths; all paths: where to cut the list");
    auto* all = line.add_option("--all", words->all_up_to, "Every path of at most so many steps");
    all->check(CLI::Range(1, 20));
    auto* connect = line.add_flag("--connect", words->connect, "What lies between all of these");
    auto* in_time = line.add_flag("--in-time-order", words->in_time_order,
                                  "Each contact later than the one before; arrives first");
    auto* latest = line.add_flag("--latest", words->latest, "In order of time; leaves last");
    auto* reach = line.add_flag("--reach", words->reach, "Whom the one reaches, in order of time");
    declare_waiting(line, *words);
    line.add_flag("--list", words->list, "Lists what can be asked about ways");
    line.get_option("CASE")->required(false);
    for (auto* one : {all, connect, latest, reach})
        for (auto* other : {all, connect, latest, reach})
            if (one != other) one->excludes(other);
    for (auto* one : {all, connect})
        in_time->excludes(one);
    return [words](Session& session) -> Result<Answer> {
        if (words->list) return list_of_ways();
        if (words->case_file.empty()) return wrong_usage("path takes a case and names, or --list.");
        return find_path(*words, session);
    };
}

} // namespace headwater::batch
