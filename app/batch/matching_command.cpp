// SPDX-License-Identifier: Apache-2.0
// find-matching: which records may be one, and merging those that the investigator accepts.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "app/batch/entity_words.h"
#include "core/desk/matching.h"

namespace headwater::batch {

namespace {

struct MatchingWords {
    std::string case_file;
    std::string kind;
    double least_score = 0.6;
    double merge_from = 2; ///< above 1: nothing is merged
    std::vector<std::string> keep_apart, propose_again;
    bool kept_apart = false;
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

/// Those of at least that score, but for pairs that would make one of two that are kept apart.
/// Tells how many were merged, and which were left out.
Result<void> merge_from(Case& the_case, const std::vector<LikelySame>& pairs, double score,
                        Answer& answer, Task& task) {
    std::vector<LikelySame> accepted;
    for (const LikelySame& pair : pairs)
        if (pair.score >= score) accepted.push_back(pair);
    TRY(const Pairs apart, kept_apart_among(the_case, accepted));
    Joined joined = join(accepted, apart);
    const std::size_t merged = accepted.size() - joined.left_out.size();
    Json left_out = Json::array();
    std::string names;
    for (const auto& [a, b] : joined.left_out) {
        const auto first = the_case.entity(a).value_or(Entity{});
        const auto second = the_case.entity(b).value_or(Entity{});
        names += (names.empty() ? "" : "; ") + first.label + " and " + second.label;
        left_out.push_back({{"a", {{"id", text_of(a)}, {"label", first.label}}},
                            {"b", {{"id", text_of(b)}, {"label", second.label}}}});
    }
    const std::string label = "Merge " + std::to_string(merged) + " matching pairs";
    if (merged > 0) TRY_VOID(the_case.apply(merge_all(label, std::move(joined.mergings)), &task));
    answer.revision = the_case.revision();
    answer.more["merged"] = merged;
    answer.more["left_out"] = std::move(left_out);
    answer.footnotes.back() = std::to_string(pairs.size()) + " pairs found, " +
                              std::to_string(merged) +
                              " merged. Undo takes it back; take-out parts one of them.";
    if (!names.empty())
        answer.footnotes.push_back("Not merged, because records that are kept apart would have "
                                   "become one (" +
                                   std::to_string(joined.left_out.size()) + "): " + names + ".");
    return {};
}

/// Keeps the two apart that the words name, or takes that back.
Result<void> settle(Case& the_case, const MatchingWords& words) {
    const bool apart = !words.keep_apart.empty();
    const auto& names = apart ? words.keep_apart : words.propose_again;
    if (names.empty()) return {};
    TRY(const auto two, entities_named(the_case, names));
    const Pairs pair{{two[0], two[1]}};
    TRY_VOID(the_case.apply(apart ? keep_apart(the_case, pair) : propose_again(the_case, pair)));
    return {};
}

Result<Answer> list_kept_apart(const Case& the_case) {
    TRY(const Pairs pairs, the_case.kept_apart());
    Answer answer = answer_about(the_case);
    answer.table.header = {"id", "name", "id of other", "other"};
    for (const auto& [a, b] : pairs) {
        const auto label = [&](EntityId id) {
            return the_case.entity(id).value_or(Entity{}).label;
        };
        answer.items.push_back({{"a", {{"id", text_of(a)}, {"label", label(a)}}},
                                {"b", {{"id", text_of(b)}, {"label", label(b)}}}});
        answer.table.rows.push_back({text_of(a), label(a), text_of(b), label(b)});
    }
    if (pairs.empty()) answer.footnotes.push_back("No two records are kept apart.");
    return answer;
}

Result<Answer> find(const MatchingWords& words, Session& session) {
    const bool merges = words.merge_from <= 1;
    const bool settles = !words.keep_apart.empty() || !words.propose_again.empty();
    TRY(Case the_case, session.open(words.case_file, merges || settles ? Case::Access::write
                                                                       : Case::Access::read_only));
    TRY_VOID(settle(the_case, words));
    if (words.kept_apart) return list_kept_apart(the_case);
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
    TRY_VOID(merge_from(the_case, pairs, words.merge_from, answer, session.task()));
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
    line.add_option("--keep-apart", words->keep_apart,
                    "A B are not the same: they are not proposed again; undo takes it back")
        ->expected(2);
    line.add_option("--propose-again", words->propose_again, "A B may be proposed again")
        ->expected(2)
        ->excludes("--keep-apart");
    line.add_flag("--kept-apart", words->kept_apart, "Lists the pairs that are kept apart");
    return [words](Session& session) { return find(*words, session); };
}

} // namespace headwater::batch
