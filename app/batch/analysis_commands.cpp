// SPDX-License-Identifier: Apache-2.0
// leaders and instigators: rankings with their reasons.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/entity_words.h"
#include "app/batch/network_words.h"
#include "app/batch/reason_words.h"
#include "core/analysis/lists.h"
#include "core/desk/analyses.h"
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
    std::vector<std::string> as_one; ///< these act as the first of them
};

std::vector<std::string> sentences_under(const Score& score) {
    auto lines = lines_of(score.reasons, score.against);
    for (const Hypothesis& role : score.roles) {
        lines.push_back("? To be checked, a guess at conduct: " + role.name.in_english() + ".");
        for (const std::string& line : lines_of(role.reasons, role.against))
            lines.push_back("    " + line);
    }
    return lines;
}

/// What beside the contract's members is said of somebody: his layers, and the parts that he may
/// play, each a guess.
void add_beside(Json& item, const Score& score) {
    item["layers"] = Json::array();
    for (const LayerRank& layer : score.layers)
        item["layers"].push_back(
            {{"layer", name_of(layer.layer)}, {"rank", layer.rank}, {"of", layer.of}});
    item["hypotheses"] = Json::array();
    for (const Hypothesis& role : score.roles)
        item["hypotheses"].push_back({{"role", role.name.in_english()},
                                      {"for", sentences_of(role.reasons)},
                                      {"against", sentences_of(role.against)}});
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
    for (std::size_t i = 0; i < answer.items.size(); ++i)
        add_beside(answer.items[i], finding.scores[i]);
    for (const char* name : {"method", "title", "input", "notes", "caveats"})
        answer.more[name] = whole[name];
}

Result<Filter> filter_for(const Case& the_case, const RankingWords& words) {
    Filter filter = actors_filter();
    filter.with_kin = words.with_kin;
    filter.with_services = words.with_services;
    if (words.as_one.size() > 1) {
        TRY(const auto one, entities_named(the_case, words.as_one));
        filter.as_one.push_back(one);
    }
    if (words.evidence.empty()) return filter;
    const auto worth = worth_of(words.evidence, GradingSystem::admiralty, the_case.grade_policy());
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

Inquiry inquiry_of(const char* ranking, const RankingWords& words, const Network& network) {
    Inquiry inquiry;
    inquiry.analysis = ranking;
    inquiry.filter = network.filter;
    inquiry.options = words.options;
    inquiry.doubt.draws = words.draws;
    inquiry.layers = inquiry.analysis == "leaders" && (words.draws > 0 || words.list != "first");
    return inquiry;
}

Result<Answer> rank(const RankingWords& words, const char* ranking, Session& session) {
    const auto access = words.keep ? Case::Access::write : Case::Access::read_only;
    TRY(Case the_case, session.open(words.case_file, access));
    TRY(Filter filter, filter_for(the_case, words));
    TRY(const Network network, network_for(the_case, words, std::move(filter), session));
    const Inquiry inquiry = inquiry_of(ranking, words, network);
    if (words.draws > 0) session.begin("Drawing networks that fit the evidence");
    TRY(const Finding finding, headwater::answer(network, inquiry, session.task()));
    TRY(const Finding ordered, in_order_of(words.list, finding));
    Json kept = nullptr;
    if (words.keep) {
        TRY(kept, keep(the_case, finding, network, inquiry));
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
    if (words.keep)
        answer.footnotes.push_back("Kept as finding " + std::to_string(the_case.findings().size()) +
                                   ".");
    return answer;
}

Action declare_ranking(CLI::App& line, const char* ranking) {
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
    line.add_option("--as-one", words->as_one, "As if these were one person; nothing is joined")
        ->delimiter(',')
        ->allow_extra_args(false);
    line.add_flag("--keep", words->keep, "Keep the finding in the case");
    return [words, ranking](Session& session) { return rank(*words, ranking, session); };
}

} // namespace

Action declare_leaders(CLI::App& line) {
    return declare_ranking(line, "leaders");
}
Action declare_instigators(CLI::App& line) {
    return declare_ranking(line, "instigators");
}

} // namespace headwater::batch
