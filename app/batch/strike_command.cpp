// SPDX-License-Identifier: Apache-2.0
// strike: whom to take at the same time, what that leaves, and what grows back.
#include <memory>
#include <set>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/batch/entity_words.h"
#include "app/batch/line_answer.h"
#include "app/batch/network_words.h"
#include "core/analysis/line_wording.h"
#include "core/analysis/strike_reasons.h"
#include "core/desk/lines.h"
#include "core/desk/networks.h"
#include "core/desk/strikes.h"

namespace headwater::batch {

namespace {

struct StrikeWords : NetworkWords {
    std::size_t size = 5;
    bool every_stage = false;
    bool places = false;
    std::vector<std::string> capacity; ///< "Police=2"
    std::vector<std::string> forces;
    std::vector<std::string> spare;
    std::vector<std::string> not_alerted;
    std::size_t draws = 100;
};

Result<void> read_capacity(const StrikeWords& words, StrikeQuestion& question) {
    for (const std::string& text : words.capacity) {
        const auto equals = text.rfind('=');
        const bool number = equals != std::string::npos && equals + 1 < text.size() &&
                            text.find_first_not_of("0123456789", equals + 1) == std::string::npos;
        if (!number || text.size() - equals > 7)
            return wrong_usage("--capacity takes FORCE=NUMBER, not '%1'.", {text});
        question.capacity[text.substr(0, equals)] = std::stoul(text.substr(equals + 1));
    }
    return {};
}

Result<StrikeQuestion> question_of(const StrikeWords& words, const Case& the_case) {
    StrikeQuestion question;
    question.size = words.size;
    question.every_stage = words.every_stage;
    question.places = words.places;
    question.forces = std::set<std::string>(words.forces.begin(), words.forces.end());
    question.draws = words.draws;
    question.options = words.options;
    TRY_VOID(read_capacity(words, question));
    TRY(question.spared, entities_named(the_case, words.spare));
    TRY(question.not_alerted, entities_named(the_case, words.not_alerted));
    return question;
}

void add_targets(Answer& answer, const SupplyLine& line, const StrikeAnswer& found) {
    const StrikePlan& plan = found.plan;
    answer.table.header = {"rank", "take", "kind", "stage", "force"};
    for (std::size_t i = 0; i < plan.targets.size(); ++i) {
        const Actor& actor = actor_of(line, plan.targets[i]);
        const TargetStanding standing = standing_of(line, plan.targets[i]);
        const bool closing = plan.targets[i].kind == StrikeTarget::Kind::closing;
        Json sentences = Json::array();
        auto& under = answer.table.under.emplace_back();
        for (const Reason& reason : found.reasons[i]) {
            sentences.push_back(reason.message.in_english());
            under.push_back("+ " + reason.message.in_english());
        }
        answer.items.push_back({{"rank", i + 1},
                                {"action", closing ? "close" : "arrest"},
                                {"entity", actor_json(actor)},
                                {"stage", name_of(standing.stage)},
                                {"force", standing.force},
                                {"reasons", std::move(sentences)}});
        answer.table.rows.push_back({std::to_string(i + 1), actor.label, actor.kind,
                                     name_of(standing.stage), standing.force});
    }
}

std::string in_percent(double share) {
    return fmt::format("{:.0f} %", 100 * share);
}

void add_choices(Answer& answer, const SupplyLine& line, const Network& network,
                 const std::vector<StrikeChoice>& choices) {
    Json list = Json::array();
    answer.footnotes.push_back("What is left:");
    for (const StrikeChoice& choice : choices) {
        Json taken = Json::array();
        for (const StrikeTarget& target : choice.targets)
            taken.push_back(actor_of(line, target).label);
        for (const Vertex v : choice.beside)
            taken.push_back(network.actors[v].label);
        const StrikeOutcome& left = choice.outcome;
        answer.footnotes.push_back(fmt::format(
            "  {}: {} of the lines, {} of the flow; the largest part of the network has {} of its "
            "people; {} of the pairs apart",
            choice.name.in_english(), in_percent(left.lines), in_percent(left.quantity),
            in_percent(left.largest_part), in_percent(left.apart)));
        list.push_back({{"choice", choice.name.in_english()},
                        {"taken", std::move(taken)},
                        {"lines_left", left.lines},
                        {"flow_left", left.quantity},
                        {"largest_part", left.largest_part},
                        {"pairs_apart", left.apart}});
    }
    answer.more["comparison"] = std::move(list);
}

void add_recovery(Answer& answer, const SupplyLine& line, const Recovery& recovery) {
    Json steps = Json::array();
    std::string words = std::string("  ") + name_of(recovery.replacement) + ":";
    for (const RecoveryStep& step : recovery.steps) {
        const bool known = step.by != no_place;
        steps.push_back({{"taken", line.label(step.taken)},
                         {"by", known ? Json(line.label(step.by)) : Json(nullptr)},
                         {"steps_apart", step.distance > 0 ? Json(step.distance) : Json(nullptr)},
                         {"lines", step.lines}});
        words += " " + in_percent(step.lines);
        if (known) words += " (" + line.label(step.by) + " for " + line.label(step.taken) + ")";
    }
    answer.footnotes.push_back(std::move(words));
    answer.more["recovery"].push_back({{"replacement", name_of(recovery.replacement)},
                                       {"lines", recovery.lines},
                                       {"steps", std::move(steps)}});
}

Json parameters_of(const StrikeWords& words) {
    Json parameters = parameters_of(static_cast<const NetworkWords&>(words));
    parameters["size"] = words.size;
    parameters["every_stage"] = words.every_stage;
    parameters["places"] = words.places;
    parameters["capacity"] = words.capacity;
    parameters["forces"] = words.forces;
    parameters["spare"] = words.spare;
    parameters["not_alerted"] = words.not_alerted;
    return parameters;
}

Result<Answer> strike(const StrikeWords& words, Session& session) {
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    TRY(const Network network, network_for(the_case, words, actors_filter(), session));
    TRY(const Filter filter, filter_of(words, the_case, Filter{}));
    session.begin("Building the line");
    TRY(const SupplyLine line, line_of(the_case, filter, session.task()));
    TRY(const StrikeQuestion question, question_of(words, the_case));
    session.begin("Planning the strike");
    TRY(const StrikeAnswer found, answer_strike(line, network, question, session.task()));
    Answer answer = answer_about(the_case);
    answer.parameters = parameters_of(words);
    const std::string bound = explain_bound(found.plan).in_english();
    answer.more["plan"] = {{"lines_stopped", found.plan.stopped},
                           {"bound", found.plan.bound},
                           {"exact", found.plan.exact},
                           {"explanation", bound}};
    add_targets(answer, line, found);
    answer.footnotes.push_back(bound);
    add_choices(answer, line, network, found.choices);
    answer.footnotes.push_back("Lines open again, as positions are filled one by one:");
    answer.more["recovery"] = Json::array();
    for (const Recovery& recovery : found.recoveries)
        add_recovery(answer, line, recovery);
    answer.footnotes.push_back(strike_caveat().in_english());
    return answer;
}

} // namespace

Action declare_strike(CLI::App& line) {
    const auto words = std::make_shared<StrikeWords>();
    declare(line, *words);
    line.add_option("--size", words->size, "How many to take")->check(CLI::Range(1, 100));
    line.add_flag("--every-stage", words->every_stage, "At least one at each stage");
    line.add_flag("--places", words->places, "Crossings may be closed, too");
    line.add_option("--capacity", words->capacity, "FORCE=NUMBER it can take at once")
        ->allow_extra_args(false);
    line.add_option("--forces", words->forces, "Only in the districts of these")
        ->delimiter(',')
        ->allow_extra_args(false);
    line.add_option("--spare", words->spare, "Who must not be taken")->allow_extra_args(false);
    line.add_option("--not-alerted", words->not_alerted,
                    "Who must not be alerted: neither they nor who deals with them are taken")
        ->allow_extra_args(false);
    line.add_option("--draws", words->draws, "Random sets to compare with")
        ->check(CLI::Range(1, 10000));
    return [words](Session& session) { return strike(*words, session); };
}

} // namespace headwater::batch
