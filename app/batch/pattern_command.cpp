// SPDX-License-Identifier: Apache-2.0
// pattern: finds a small chart everywhere in the case (Visual Search).
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/desk/visual_searches.h"

namespace headwater::batch {

namespace {

struct PatternWords {
    std::string case_file;
    std::string pattern;
    SearchLimits limits{.hits = 100};
};

void add(Answer& answer, const Pattern& pattern, const std::vector<Vertex>& hit,
         const std::vector<Actor>& things) {
    nlohmann::ordered_json item;
    std::vector<std::string> row;
    for (std::size_t i = 0; i < hit.size(); ++i) {
        const Actor& thing = things[hit[i]];
        item[pattern.things[i].name] = {
            {"id", text_of(thing.id)}, {"kind", thing.kind}, {"label", thing.label}};
        row.push_back(thing.label);
    }
    answer.items.push_back(std::move(item));
    answer.table.rows.push_back(std::move(row));
}

Result<Answer> find(const PatternWords& words, Session& session) {
    TRY(const Pattern pattern, parse_pattern(words.pattern));
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    TRY_VOID(check_kinds(pattern, the_case.schema()));
    session.begin("Finding the pattern");
    TRY(const CaseToSearch all, case_to_search(the_case, session.task()));
    TRY(const PatternHits found, find_pattern(pattern, all.chart, words.limits, session.task()));
    Answer answer = answer_about(the_case);
    answer.parameters = {{"pattern", words.pattern}, {"most", words.limits.hits}};
    for (const PatternThing& thing : pattern.things)
        answer.table.header.push_back(thing.name);
    for (const auto& hit : found.hits)
        add(answer, pattern, hit, all.things);
    answer.more["whole"] = found.whole;
    answer.footnotes.push_back("Found " + std::to_string(found.hits.size()) + " times" +
                               (found.whole ? "." : "; there may be more: raise --most."));
    return answer;
}

} // namespace

Action declare_pattern(CLI::App& line) {
    const auto words = std::make_shared<PatternWords>();
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("PATTERN", words->pattern,
                    "Things and ties, as \"a:person -call-> b:person - c, c -> a\"")
        ->required();
    line.add_option("--most", words->limits.hits, "How many at the most")
        ->check(CLI::Range(1, 1'000'000));
    return [words](Session& session) { return find(*words, session); };
}

} // namespace headwater::batch
