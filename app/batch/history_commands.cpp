// SPDX-License-Identifier: Apache-2.0
// history and go-back: what was done, to the case or to one record, and back to any point of it.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "app/batch/entity_words.h"

namespace headwater::batch {

namespace {

Json json_of(const HistoryEntry& entry) {
    return {{"step", entry.step},     {"when", entry.when},
            {"user", entry.user},     {"action", entry.action},
            {"label", entry.label},   {"of_step", entry.of_step},
            {"why", entry.why},       {"bytes", entry.bytes},
            {"chain", entry.chain}};
}

std::vector<std::string> row_of(const HistoryEntry& entry) {
    return {std::to_string(entry.step), entry.when,  entry.user,
            entry.action,               entry.label, entry.of_step ? std::to_string(entry.of_step)
                                                                   : "",
            entry.why};
}

std::string line_of(const FieldChange& change) {
    std::string what = change.noun + (change.field.empty() ? "" : " " + change.field);
    if (!change.between.empty()) what += " " + change.between;
    if (change.before.empty()) return what + ": + " + change.after;
    if (change.after.empty()) return what + ": - " + change.before;
    return what + ": " + change.before + " -> " + change.after;
}

void add(Answer& answer, const RecordStep& step) {
    Json item = json_of(step.entry);
    item["by_import"] = step.by_import;
    item["changes"] = Json::array();
    std::vector<std::string> lines;
    for (const auto& change : step.changes) {
        item["changes"].push_back({{"noun", change.noun},
                                   {"record", id_text(change.record)},
                                   {"field", change.field},
                                   {"before", change.before},
                                   {"after", change.after},
                                   {"between", change.between}});
        lines.push_back(line_of(change));
    }
    answer.items.push_back(std::move(item));
    answer.table.rows.push_back(row_of(step.entry));
    answer.table.under.push_back(std::move(lines));
}

/// The id of any record, also of one that is gone, or the name of an entity.
Result<std::int64_t> record_named(const Case& the_case, const std::string& words) {
    if (const auto id = parse_id(words)) return *id;
    TRY(const EntityId entity, entity_named(the_case, words));
    return entity.value;
}

} // namespace

Action declare_history(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    const auto record = std::make_shared<std::string>();
    line.add_option("CASE", *file, "The case file")->required();
    line.add_option("--of", *record, "Only what touched this record, with old and new values");
    return [file, record](Session& session) -> Result<Answer> {
        TRY(const Case the_case, session.open(*file, Case::Access::read_only));
        Answer answer = answer_about(the_case);
        answer.table.header = {"step", "when", "user", "action", "label", "of step", "why"};
        if (record->empty()) {
            for (const HistoryEntry& entry : the_case.history()) {
                answer.items.push_back(json_of(entry));
                answer.table.rows.push_back(row_of(entry));
            }
            return answer;
        }
        answer.parameters["of"] = *record;
        TRY(const auto id, record_named(the_case, *record));
        TRY(const auto steps, the_case.history_of(id));
        for (const auto& step : steps)
            add(answer, step);
        return answer;
    };
}

Action declare_go_back(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    const auto step = std::make_shared<std::int64_t>(0);
    line.add_option("CASE", *file, "The case file")->required();
    line.add_option("STEP", *step, "The entry of the history after which the case was so; 0: new")
        ->required();
    return [file, step](Session& session) -> Result<Answer> {
        TRY(Case the_case, session.open(*file));
        TRY(const auto made, the_case.go_back_to(*step, &session.task()));
        Answer answer = answer_about(the_case);
        answer.parameters["step"] = *step;
        answer.items.push_back({{"step", made}});
        answer.lines.push_back(made ? "The case is as it was after step " + std::to_string(*step) +
                                          ". 'undo' takes that back."
                                    : "The case is as it was then already.");
        return answer;
    };
}

} // namespace headwater::batch
