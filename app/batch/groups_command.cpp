// SPDX-License-Identifier: Apache-2.0
// groups: who belongs together, by any of the ways to find out.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/finding_answer.h"
#include "core/analysis/groups.h"

namespace headwater::batch {

namespace {

struct GroupsWords : AskWords {
    std::string method = groupings().front().name;
    std::size_t size = 0; ///< 0: as the row says
    bool list = false;
};

Answer list_of_groupings() {
    Answer answer;
    for (const GroupingRow& row : groupings())
        add_row(answer, *find_analysis(row.name));
    return answer;
}

Result<Answer> group_case(const GroupsWords& words, Session& session) {
    TRY(Case the_case, open_for(words, session));
    Inquiry inquiry;
    inquiry.analysis = words.method;
    inquiry.size = words.size;
    TRY(Answer answer, ask(the_case, words, std::move(inquiry), session));
    answer.parameters["method"] = words.method;
    return answer;
}

} // namespace

Action declare_groups(CLI::App& line) {
    const auto words = std::make_shared<GroupsWords>();
    words->top = 20;
    declare_asking(line, *words);
    std::set<std::string> names;
    for (const GroupingRow& row : groupings())
        names.insert(row.name);
    line.add_option("--method", words->method, "How groups are found")->check(CLI::IsMember(names));
    line.add_option("--size", words->size, "Members of a circle that percolates; 3 unless told")
        ->check(CLI::Range(2, 100));
    line.add_flag("--list", words->list, "Lists the methods");
    line.get_option("CASE")->required(false);
    return [words](Session& session) -> Result<Answer> {
        if (words->list) return list_of_groupings();
        if (words->case_file.empty()) return wrong_usage("groups takes a case, or --list.");
        return group_case(*words, session);
    };
}

} // namespace headwater::batch
