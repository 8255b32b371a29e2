// SPDX-License-Identifier: Apache-2.0
// leaders and instigators: rankings with their reasons.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/network_words.h"
#include "core/analysis/doubt.h"
#include "core/analysis/instigators.h"
#include "core/analysis/layers.h"
#include "core/analysis/leaders.h"
#include "core/analysis/lists.h"
#include "core/desk/findings.h"
#include "core/desk/networks.h"

namespace headwater::batch {

namespace {

struct RankingWords : NetworkWords {
    std::size_t top = 20;
    std::uint32_t draws = 2000;
    bool reasons = false;
    bool keep = false;
    std::string evidence; ///< grade; empty: all
    std::string list = "first";
    bool with_kin = false;
    bool with_services = false;
};

using Ranking = Result<Finding> (*)(const Network&, const AnalysisOptions&, Task&);

std::vector<std::string> sentences_under(const Score& score) {
    std::vector<std::string> lines;
    for (const Reason& reason : score.reasons)
        lines.push_back("+ " + reason.message.in_english());
    for (const Reason& reason : score.against)
        lines.push_back("- " + reason.message.in_english());
    if (!score.roles.empty())
        lines.push_back(
            "? To be checked, a guess at conduct: " + score.roles.front().name.in_english() + ".");
    return lines;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

/// "1 to 4": where nine in ten draws put the rank; empty without draws.
std::string interval_of(const Score& score) {
    if (score.rank_high == 0) return "";
    return std::to_string(score.rank_low) + " to " + std::to_string(score.rank_high);
}

void add_rows(Answer& answer, const Finding& finding, const Network& network,
              const RankingWords& words) {
    answer.table.header = {"rank", "between", "name", "kind", "score"};
    if (!finding.scores.empty())
        for (const auto& [name, value] : finding.scores.front().parts)
            answer.table.header.push_back(name);
    answer.table.header.push_back("badges");
    for (std::size_t i = 0; i < finding.scores.size() && (words.top == 0 || i < words.top); ++i) {
        const Score& score = finding.scores[i];
        const Actor& actor = network.actors[score.vertex];
        std::vector<std::string> row{std::to_string(score.rank), interval_of(score), actor.label,
                                     actor.kind, shown(score.value)};
        for (const auto& [name, value] : score.parts)
            row.push_back(shown(value));
        row.push_back(joined(score.badges));
        answer.table.rows.push_back(std::move(row));
        if (words.reasons) answer.table.under.push_back(sentences_under(score));
    }
}

void add_footnotes(Answer& answer, const Finding& finding) {
    for (const Message& note : finding.notes)
        answer.footnotes.push_back(note.in_english());
    for (const Message& caveat : finding.caveats)
        answer.footnotes.push_back(caveat.in_english());
}

void add_json(Answer& answer, const Finding& finding, const Network& network, std::size_t top) {
    Json whole = Json::parse(json_of(finding, network, top));
    answer.items = std::move(whole["items"]);
    for (const char* name : {"method", "title", "input", "notes", "caveats"})
        answer.more[name] = whole[name];
}

Result<Filter> filter_for(const RankingWords& words) {
    Filter filter = actors_filter();
    filter.with_kin = words.with_kin;
    filter.with_services = words.with_services;
    if (words.evidence.empty()) return filter;
    const auto worth = worth_of(words.evidence, GradingSystem::admiralty);
    if (!worth)
        return wrong_usage("%1 is no grade. Write a letter from A to F and a number from 1 to 6, "
                           "such as B2.",
                           {words.evidence});
    filter.min_worth = *worth;
    return filter;
}

/// The people in the order of another list, with the ranks that they have there.
Result<Finding> in_order_of(const std::string& list, const Finding& finding) {
    const auto people = listed(finding, list);
    if (people.empty())
        return wrong_usage("There is no list '%1' here. Choose one of: %2.",
                           {list, joined(lists_of(finding))});
    Finding ordered = finding;
    ordered.scores.clear();
    for (const Listed& person : people) {
        ordered.scores.push_back(finding.scores[person.score]);
        ordered.scores.back().rank = person.rank;
    }
    return ordered;
}

/// Rank intervals and chances, unless told otherwise.
Result<void> doubt(Finding& finding, const Network& network, const RankingWords& words,
                   Session& session) {
    if (words.draws == 0) return {};
    session.begin("Drawing networks that fit the evidence");
    DoubtOptions options;
    options.draws = words.draws;
    return add_doubt(finding, network, options, session.task());
}

Result<Answer> rank(const RankingWords& words, Ranking ranking, Session& session) {
    const auto access = words.keep ? Case::Access::write : Case::Access::read_only;
    TRY(Case the_case, session.open(words.case_file, access));
    TRY(Filter filter, filter_for(words));
    TRY(const Network network, network_for(the_case, words, std::move(filter), session));
    TRY(Finding finding, ranking(network, words.options, session.task()));
    TRY_VOID(doubt(finding, network, words, session));
    if (words.list != "first" && finding.method == "leaders")
        TRY_VOID(add_layers(finding, network, session.task()));
    TRY(const Finding ordered, in_order_of(words.list, finding));
    Json kept = nullptr;
    if (words.keep) {
        TRY(kept, keep(the_case, finding, network));
    }
    Answer answer = answer_about(the_case);
    answer.parameters = parameters_of(words);
    answer.parameters["top"] = words.top;
    answer.lines.push_back(finding.title);
    add_json(answer, ordered, network, words.top);
    answer.parameters["list"] = words.list;
    if (words.keep) answer.more["finding"] = kept;
    add_rows(answer, ordered, network, words);
    add_footnotes(answer, finding);
    return answer;
}

Action declare_ranking(CLI::App& line, Ranking ranking) {
    const auto words = std::make_shared<RankingWords>();
    declare(line, *words);
    line.add_option("--top", words->top, "How many at the most; 0 for all");
    line.add_option("--draws", words->draws, "Networks drawn to say how sure it is; 0 for none");
    line.add_flag("--reasons", words->reasons, "The reasons under every name");
    line.add_option("--evidence", words->evidence, "Only evidence graded so or better, as B2");
    line.add_option("--list", words->list,
                    "first, RL, V, L, or a layer: phone, meeting, money, goods");
    line.add_flag("--with-kin", words->with_kin, "Family ties count like others");
    line.add_flag("--with-services", words->with_services, "Service numbers are ranked too");
    line.add_flag("--keep", words->keep, "Keep the finding in the case");
    return [words, ranking](Session& session) { return rank(*words, ranking, session); };
}

} // namespace

Action declare_leaders(CLI::App& line) {
    return declare_ranking(line, find_leaders);
}
Action declare_instigators(CLI::App& line) {
    return declare_ranking(line, find_instigators);
}

} // namespace headwater::batch
