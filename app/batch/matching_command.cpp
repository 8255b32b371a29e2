// SPDX-License-Identifier: Apache-2.0
// find-matching: which records may be one, and merging those that the investigator accepts.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/desk/matching.h"

namespace headwater::batch {

namespace {

struct MatchingWords {
    std::string case_file;
    std::string kind;
    double least_score = 0.6;
    double merge_from = 2; ///< above 1: nothing is merged
    std::size_t top = 20;
};

Json sentences(const std::vector<Message>& messages) {
    Json list = Json::array();
    for (const Message& each : messages)
        list.push_back(each.in_english());
    return list;
}

void add(Answer& answer, const Case& the_case, const LikelySame& pair) {
    const auto kept = the_case.entity(pair.kept).value_or(Entity{});
    const auto other = the_case.entity(pair.other).value_or(Entity{});
    const auto json = [](const Entity& entity) {
        return Json{{"id", text_of(entity.id)}, {"kind", entity.kind}, {"label", entity.label}};
    };
    answer.items.push_back({{"kept", json(kept)},
                            {"other", json(other)},
                            {"score", pair.score},
                            {"sure", pair.is_sure},
                            {"reasons", sentences(pair.reasons)},
                            {"against", sentences(pair.against)}});
    answer.table.rows.push_back(
        {text_of(kept.id), kept.label, text_of(other.id), other.label, shown(pair.score, 3)});
    std::vector<std::string> lines;
    for (const Message& each : pair.reasons)
        lines.push_back("+ " + each.in_english());
    for (const Message& each : pair.against)
        lines.push_back("- " + each.in_english());
    answer.table.under.push_back(std::move(lines));
}

Result<std::size_t> merge_from(Case& the_case, const std::vector<LikelySame>& pairs, double score,
                               Task& task) {
    std::vector<std::pair<EntityId, EntityId>> accepted;
    for (const LikelySame& pair : pairs)
        if (pair.score >= score) accepted.emplace_back(pair.kept, pair.other);
    if (accepted.empty()) return 0;
    const std::string label = "Merge " + std::to_string(accepted.size()) + " matching pairs";
    TRY_VOID(the_case.apply(merge_all(label, merging_of(accepted)), &task));
    return accepted.size();
}

Result<Answer> find(const MatchingWords& words, Session& session) {
    const bool merges = words.merge_from <= 1;
    TRY(Case the_case,
        session.open(words.case_file, merges ? Case::Access::write : Case::Access::read_only));
    if (!words.kind.empty() && !the_case.schema().entity_kind(words.kind))
        return wrong_usage("There is no kind of entity named '%1'.", {words.kind});
    session.begin("Finding matching entities");
    TRY(const auto pairs, find_matching(the_case, words.kind, words.least_score, session.task()));
    Answer answer = answer_about(the_case);
    answer.parameters = {
        {"kind", words.kind}, {"min_score", words.least_score}, {"top", words.top}};
    answer.table.header = {"id", "name", "id of other", "other", "score"};
    for (std::size_t i = 0; i < pairs.size() && (words.top == 0 || i < words.top); ++i)
        add(answer, the_case, pairs[i]);
    answer.more["found"] = pairs.size();
    answer.footnotes.push_back(pairs.empty() ? "Nothing looks like the same twice."
                                             : std::to_string(pairs.size()) +
                                                   " pairs found. Nothing is merged unless you "
                                                   "say so with --merge-from SCORE.");
    if (!merges) return answer;
    TRY(const std::size_t merged, merge_from(the_case, pairs, words.merge_from, session.task()));
    answer.revision = the_case.revision();
    answer.more["merged"] = merged;
    answer.footnotes.back() = std::to_string(pairs.size()) + " pairs found, " +
                              std::to_string(merged) +
                              " merged. Undo takes it back; take-out parts one of them.";
    return answer;
}

} // namespace

Action declare_find_matching(CLI::App& line) {
    const auto words = std::make_shared<MatchingWords>();
    line.add_option("CASE", words->case_file, "The case file")->required();
    line.add_option("--kind", words->kind, "Only entities of this kind");
    line.add_option("--min-score", words->least_score, "The least score that is shown")
        ->check(CLI::Range(0.0, 1.0));
    line.add_option("--merge-from", words->merge_from,
                    "Merges every pair of at least this score, as one step")
        ->check(CLI::Range(0.0, 1.0));
    line.add_option("--top", words->top, "How many at the most; 0 for all");
    return [words](Session& session) { return find(*words, session); };
}

} // namespace headwater::batch
