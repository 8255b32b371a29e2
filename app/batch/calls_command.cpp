// SPDX-License-Identifier: Apache-2.0
// calls: packed call records found by number and time, counted by pairs, tied into the network.
#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/base/moment.h"
#include "core/desk/call_ties.h"

namespace headwater::batch {

namespace {

struct CallWords {
    std::string case_file;
    std::string number;
    std::string with;
    std::string after, before;
    std::size_t top = 20;
    bool pairs = false;
    bool tie = false;
    std::uint64_t at_least = 1;
};

Result<CallQuery> query_of(const CallWords& words) {
    CallQuery query{words.number, words.with};
    if (!words.after.empty()) {
        TRY(const Moment after, parse_moment(words.after));
        query.after = after.first;
    }
    if (!words.before.empty()) {
        TRY(const Moment before, parse_moment(words.before));
        query.before = before.last;
    }
    return query;
}

Json properties_json(const std::vector<Property>& properties) {
    Json object = Json::object();
    for (const Property& property : properties)
        object[property.name] = property.value;
    return object;
}

void add_call(Answer& answer, const Call& call, const std::string& source) {
    answer.items.push_back({{"happened", call.happened},
                            {"from", call.from},
                            {"to", call.to},
                            {"outgoing", call.outgoing},
                            {"duration", call.duration},
                            {"source", text_of(call.source)},
                            {"row", call.row},
                            {"other", properties_json(call.other)}});
    std::string other;
    for (const Property& property : call.other)
        other += (other.empty() ? "" : ", ") + property.name + " " + property.value;
    answer.table.rows.push_back({call.happened, call.from, call.to, shown(call.duration, 9),
                                 source + ", row " + std::to_string(call.row), other});
}

Result<Answer> find_calls(const CallWords& words, const CallQuery& query, const Case& the_case) {
    if (words.number.empty())
        return wrong_usage("Say whose calls: calls CASE NUMBER. With --pairs or --tie it may be "
                           "left out.");
    TRY(const CallPage page, the_case.calls(query, words.top));
    Answer answer = answer_about(the_case);
    answer.more["all"] = page.all;
    answer.table.header = {"time", "from", "to", "seconds", "source", "other"};
    for (const Call& call : page.calls) {
        const auto source = the_case.source(call.source);
        add_call(answer, call, source ? source->title : text_of(call.source));
    }
    if (page.calls.size() < page.all)
        answer.footnotes.push_back("The first " + std::to_string(page.calls.size()) + " of " +
                                   std::to_string(page.all) + " calls; --top shows more.");
    if (page.all == 0) answer.footnotes.push_back("No packed call of that number and time.");
    return answer;
}

Result<Answer> count_pairs(const CallWords& words, const CallQuery& query, const Case& the_case,
                           Session& session) {
    session.begin("Counting calls");
    TRY(auto pairs, the_case.call_pairs(query, session.task()));
    std::erase_if(pairs, [&](const CallPair& pair) { return pair.calls < words.at_least; });
    std::ranges::stable_sort(pairs, std::greater(), &CallPair::calls);
    Answer answer = answer_about(the_case);
    answer.more["all"] = pairs.size();
    answer.table.header = {"from", "to", "calls", "seconds", "first", "last"};
    pairs.resize(std::min(pairs.size(), words.top));
    for (const CallPair& pair : pairs) {
        answer.items.push_back({{"from", pair.from},
                                {"to", pair.to},
                                {"calls", pair.calls},
                                {"duration", pair.duration},
                                {"first", pair.first_happened},
                                {"last", pair.last_happened},
                                {"rows", {pair.first_row, pair.last_row}}});
        answer.table.rows.push_back({pair.from, pair.to, std::to_string(pair.calls),
                                     shown(pair.duration, 9), pair.first_happened,
                                     pair.last_happened});
    }
    return answer;
}

Result<Answer> tie_pairs(const CallWords& words, const CallQuery& query, Session& session) {
    TRY(Case the_case, session.open(words.case_file));
    session.begin("Tying numbers");
    TRY(const CallTies ties, tie_calls(the_case, query, words.at_least, session.task()));
    Answer answer = answer_about(the_case);
    answer.items.push_back({{"pairs", ties.pairs},
                            {"new_entities", ties.new_entities},
                            {"new_links", ties.new_links},
                            {"widened", ties.widened},
                            {"told_already", ties.told_already},
                            {"left_out", ties.left_out.size()},
                            {"step", ties.step}});
    answer.table.header = {"pairs",   "new entities", "new links",
                           "widened", "told already", "left out"};
    answer.table.rows.push_back({std::to_string(ties.pairs), std::to_string(ties.new_entities),
                                 std::to_string(ties.new_links), std::to_string(ties.widened),
                                 std::to_string(ties.told_already),
                                 std::to_string(ties.left_out.size())});
    for (const Message& why : ties.left_out)
        answer.footnotes.push_back(why.in_english());
    return answer;
}

Result<Answer> answer_calls(const CallWords& words, Session& session) {
    TRY(const CallQuery query, query_of(words));
    if (words.tie) return tie_pairs(words, query, session);
    TRY(const Case the_case, session.open(words.case_file, Case::Access::read_only));
    return words.pairs ? count_pairs(words, query, the_case, session)
                       : find_calls(words, query, the_case);
}

} // namespace

Action declare_calls(CLI::App& line) {
    const auto words = std::make_shared<CallWords>();
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("NUMBER", words->number, "Whose calls, in any spelling of the number");
    line.add_option("--with", words->with, "Only calls with this number");
    line.add_option("--after", words->after, "Only calls from this date on");
    line.add_option("--before", words->before, "Only calls up to this date");
    line.add_option("--top", words->top, "How many at the most");
    line.add_flag("--pairs", words->pairs, "Count the calls from each number to each other");
    line.add_flag("--tie", words->tie,
                  "Take those pairs into the case as links, with their evidence");
    line.add_option("--at-least", words->at_least, "Only pairs of so many calls");
    return [words](Session& session) { return answer_calls(*words, session); };
}

} // namespace headwater::batch
