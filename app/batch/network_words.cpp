// SPDX-License-Identifier: Apache-2.0
#include "app/batch/network_words.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "core/base/moment.h"
#include "core/desk/networks.h"
#include "core/model/grade.h"

namespace headwater::batch {

void declare(CLI::App& line, NetworkWords& words) {
    line.add_option("CASE", words.case_file, "The case file")->required();
    line.add_option("--from", words.from, "Only what happened on or after this date");
    line.add_option("--to", words.to, "Only what happened on or before this date");
    line.add_option("--kinds", words.kinds, "Only these kinds of entity or link, with commas")
        ->delimiter(',')
        ->allow_extra_args(false);
    line.add_option("--min-confidence", words.min_confidence, "Only ties at least this sure")
        ->check(CLI::Range(0.0, 1.0));
    line.add_option("--min-grade", words.min_grade,
                    "Only evidence of this grade or better, such as B2");
    line.add_flag("--directed", words.options.directed, "From is not the same as to");
    line.add_flag("--weighted", words.options.weighted, "Strong ties are short");
    line.add_option("--seed", words.options.seed, "For whatever draws at random");
    line.add_option("--threads", words.threads, "How many threads; any number gives the same");
}

Result<Filter> filter_of(const NetworkWords& words, const Case& the_case, Filter filter) {
    for (const std::string& date : {words.from, words.to})
        if (!date.empty()) TRY_VOID(parse_moment(date));
    filter.from = words.from;
    filter.to = words.to;
    filter.min_confidence = words.min_confidence;
    if (!words.min_grade.empty()) {
        const auto worth =
            worth_of(words.min_grade, GradingSystem::admiralty, the_case.grade_policy());
        if (!worth) return wrong_usage("'%1' is no grade; B2 is one.", {words.min_grade});
        filter.min_worth = *worth;
    }
    const Schema& schema = the_case.schema();
    for (const std::string& kind : words.kinds) {
        const bool entity = schema.entity_kind(kind) != nullptr;
        const bool link = schema.link_kind(kind) != nullptr;
        if (!entity && !link) return wrong_usage("There is no kind named '%1'.", {kind});
        if (entity) filter.entity_kinds.push_back(kind);
        if (link) filter.link_kinds.push_back(kind);
    }
    return filter;
}

Result<Network> network_for(const Case& the_case, const NetworkWords& words, Filter filter,
                            Session& session) {
    if (words.threads != 0) session.task().threads = words.threads;
    TRY(filter, filter_of(words, the_case, std::move(filter)));
    session.begin("Building the network");
    TRY(Network network, network_of(the_case, the_case.schema(), filter, session.task()));
    if (network.vertices() == 0)
        return fail("There is nothing to analyse: no entity passes the filter. Import a file, or "
                    "widen --kinds, --from and --to.");
    session.begin("Analysing");
    return network;
}

Json parameters_of(const NetworkWords& words) {
    return {{"from", words.from},
            {"to", words.to},
            {"kinds", words.kinds},
            {"min_confidence", words.min_confidence},
            {"min_grade", words.min_grade},
            {"directed", words.options.directed},
            {"weighted", words.options.weighted},
            {"seed", words.options.seed}};
}

} // namespace headwater::batch
