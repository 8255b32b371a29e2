// SPDX-License-Identifier: Apache-2.0
// same-person, services and compare: what is proposed beside a ranking, and what moved in one.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/entity_words.h"
#include "app/batch/finding_answer.h"
#include "app/batch/network_words.h"
#include "app/batch/reason_words.h"
#include "core/base/moment.h"
#include "core/desk/finding_items.h"
#include "core/desk/matching.h"
#include "core/desk/networks.h"
#include "core/desk/proposals.h"
#include "core/desk/then.h"

namespace headwater::batch {

namespace {

Json json_of(const RankAndScore& place) {
    return {{"rank", place.rank}, {"score", place.score}};
}

std::string text_of(const RankAndScore& place) {
    return std::to_string(place.rank) + " (" + shown(place.score, 3) + ")";
}

void add_swap(Answer& answer, const Network& network, const Swap& swap) {
    const Actor& before = network.actors[swap.before];
    const Actor& after = network.actors[swap.after];
    const std::string day = day_of(swap.day);
    answer.items.push_back({{"before", headwater::json_of(before)},
                            {"after", headwater::json_of(after)},
                            {"likeness", swap.likeness},
                            {"from", day},
                            {"rank_before", swap.apart_before.rank},
                            {"rank_after", swap.apart_after.rank},
                            {"rank_merged", swap.as_one.rank},
                            {"apart", {json_of(swap.apart_before), json_of(swap.apart_after)}},
                            {"as_one", json_of(swap.as_one)},
                            {"reasons", sentences_of(swap.reasons)},
                            {"against", sentences_of(swap.against)}});
    answer.table.rows.push_back({before.label, after.label, day, shown(swap.likeness, 3),
                                 text_of(swap.apart_before), text_of(swap.apart_after),
                                 text_of(swap.as_one)});
    answer.table.under.push_back(lines_of(swap.reasons, swap.against));
}

Result<std::optional<std::int64_t>> day_named(const std::string& text) {
    if (text.empty()) return std::optional<std::int64_t>();
    TRY(const Moment moment, parse_moment(text));
    return std::optional<std::int64_t>(moment.first);
}

struct SwapWords : NetworkWords {
    std::string day;
    std::size_t top = 20;
    std::vector<std::string> join; ///< the earlier and the later
    std::vector<std::string> tie;
};

/// Joins or ties the two that the words name, if they name any.
Result<void> accept(Case& the_case, const SwapWords& words) {
    const bool joins = !words.join.empty();
    const auto& names = joins ? words.join : words.tie;
    if (names.empty()) return {};
    TRY(const auto two, entities_named(the_case, names));
    if (joins && !may_join(the_case, two[0], two[1]))
        return fail("'%1' and '%2' are of different kinds and stay two records. Tie them: a phone "
                    "then counts as the person's.",
                    {names[0], names[1]});
    TRY_VOID(
        the_case.apply(joins ? join(the_case, two[0], two[1]) : tie(the_case, two[0], two[1])));
    return {};
}

Result<Answer> propose_swaps(const SwapWords& words, Session& session) {
    const bool writes = !words.join.empty() || !words.tie.empty();
    TRY(Case the_case,
        session.open(words.case_file, writes ? Case::Access::write : Case::Access::read_only));
    TRY(const auto day, day_named(words.day));
    TRY_VOID(accept(the_case, words));
    TRY(const Network network, network_for(the_case, words, actors_filter(), session));
    TRY(auto swaps, find_swaps(network, day, session.task()));
    std::erase_if(swaps, [&](const Swap& swap) {
        return are_kept_apart(the_case, network.actors[swap.before].id,
                              network.actors[swap.after].id);
    });
    Answer answer = answer_about(the_case);
    answer.parameters = parameters_of(words);
    answer.parameters["on"] = words.day;
    answer.table.header = {"before",      "after",      "since",      "likeness",
                           "rank before", "rank after", "rank as one"};
    for (std::size_t i = 0; i < swaps.size() && (words.top == 0 || i < words.top); ++i)
        add_swap(answer, network, swaps[i]);
    answer.footnotes.push_back(swaps.empty()
                                   ? "Nobody takes up the contacts of somebody else."
                                   : "Proposals: nothing is joined unless you say so with --join "
                                     "or --tie. Rank and score are those of the first list, apart "
                                     "and as one person.");
    return answer;
}

void add_service(Answer& answer, const Network& network, const ServiceNumber& number) {
    const Actor& actor = network.actors[number.vertex];
    answer.items.push_back({{"entity", headwater::json_of(actor)},
                            {"contacts", number.contacts},
                            {"reciprocity", number.reciprocity},
                            {"left_out", false},
                            {"reasons", sentences_of(number.reasons)},
                            {"against", sentences_of(number.against)}});
    answer.table.rows.push_back({text_of(actor.id), actor.label, std::to_string(number.contacts),
                                 shown(number.reciprocity, 3), "no"});
    answer.table.under.push_back(lines_of(number.reasons, number.against));
}

struct ServiceWords : NetworkWords {
    std::string leave_out;
    std::string count_again;
};

/// Marks the number that the words name, if they name one.
Result<void> mark(Case& the_case, const ServiceWords& words) {
    const bool leave = !words.leave_out.empty();
    const std::string& text = leave ? words.leave_out : words.count_again;
    if (text.empty()) return {};
    const auto id = parse_id(text);
    if (!id || !the_case.entity(EntityId{*id}))
        return wrong_usage("There is no entity %1 in the case.", {text});
    TRY_VOID(the_case.apply(mark_service(the_case, EntityId{*id}, leave)));
    return {};
}

Result<Answer> propose_services(const ServiceWords& words, Session& session) {
    const bool marks = !words.leave_out.empty() || !words.count_again.empty();
    TRY(Case the_case,
        session.open(words.case_file, marks ? Case::Access::write : Case::Access::read_only));
    TRY_VOID(mark(the_case, words));
    TRY(const Network network, network_for(the_case, words, actors_filter(), session));
    Answer answer = answer_about(the_case);
    answer.parameters = parameters_of(words);
    answer.table.header = {"id", "name", "contacts", "mutual", "left out"};
    for (const ServiceNumber& number : propose_service_numbers(network))
        add_service(answer, network, number);
    for (const Actor& actor : network.services) {
        answer.items.push_back({{"entity", headwater::json_of(actor)}, {"left_out", true}});
        answer.table.rows.push_back({text_of(actor.id), actor.label, "", "", "yes"});
        answer.table.under.push_back({});
    }
    answer.footnotes.push_back("Rankings leave out what is marked as a service number: "
                               "--leave-out ID, --count-again ID.");
    return answer;
}

struct CompareWords {
    std::string case_file;
    std::string before;
    std::string after;
    std::size_t top = 40;
    std::uint32_t least = 1;
};

void add_move(Answer& answer, const Move& move) {
    const auto rank = [](std::uint32_t value) { return value == 0 ? Json(nullptr) : Json(value); };
    answer.items.push_back({{"entity", {{"id", text_of(move.who)}, {"label", move.label}}},
                            {"rank_before", rank(move.rank_before)},
                            {"rank_after", rank(move.rank_after)},
                            {"reasons", sentences_of(move.reasons)}});
    const auto text = [](std::uint32_t value) {
        return value == 0 ? std::string("-") : std::to_string(value);
    };
    answer.table.rows.push_back({text(move.rank_before), text(move.rank_after), move.label});
    answer.table.under.push_back(lines_of(move.reasons, {}));
}

Result<Answer> compare(const CompareWords& words, Session& session) {
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    session.begin("Comparing");
    TRY(const std::int64_t before, finding_named(the_case, words.before));
    std::optional<std::int64_t> after;
    if (!words.after.empty()) {
        TRY(after, finding_named(the_case, words.after));
    }
    TRY(const Comparison comparison,
        compare_kept(the_case, before, after, session.task(), words.least));
    Answer answer = answer_about(the_case);
    answer.parameters = {{"before", before},
                         {"after", after ? Json(*after) : Json(nullptr)},
                         {"least", words.least},
                         {"top", words.top}};
    answer.table.header = {"before", "after", "name"};
    for (std::size_t i = 0; i < comparison.moves.size() && (words.top == 0 || i < words.top); ++i)
        add_move(answer, comparison.moves[i]);
    for (const Message& note : comparison.notes)
        answer.footnotes.push_back(note.in_english());
    if (comparison.moves.empty()) answer.footnotes.push_back("Nobody moved.");
    return answer;
}

} // namespace

Action declare_same_person(CLI::App& line) {
    const auto words = std::make_shared<SwapWords>();
    declare(line, *words);
    line.add_option("--on", words->day, "The day of the change; else every day is tried");
    line.add_option("--top", words->top, "How many at the most; 0 for all");
    line.add_option("--join", words->join, "BEFORE AFTER become one record; undo takes it back")
        ->expected(2);
    line.add_option("--tie", words->tie, "BEFORE AFTER get a link that says so; both stay")
        ->expected(2)
        ->excludes("--join");
    return [words](Session& session) { return propose_swaps(*words, session); };
}

Action declare_services(CLI::App& line) {
    const auto words = std::make_shared<ServiceWords>();
    declare(line, *words);
    line.add_option("--leave-out", words->leave_out, "Marks this entity as a service number");
    line.add_option("--count-again", words->count_again, "Takes that mark away");
    return [words](Session& session) { return propose_services(*words, session); };
}

Action declare_compare(CLI::App& line) {
    const auto words = std::make_shared<CompareWords>();
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("BEFORE", words->before, "Number of a kept ranking")->required();
    line.add_option("AFTER", words->after, "Another; else the same question asked now");
    line.add_option("--top", words->top, "How many at the most; 0 for all");
    line.add_option("--least", words->least, "Only moves of at least so many places");
    return [words](Session& session) { return compare(*words, session); };
}

} // namespace headwater::batch
