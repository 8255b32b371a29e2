// SPDX-License-Identifier: Apache-2.0
// new, sample, undo, redo, copy and verify: the case file as a whole.
#include <filesystem>
#include <memory>
#include <optional>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/casefile/backup.h"
#include "core/desk/sample_case.h"

namespace headwater::batch {

namespace {

std::string default_title(const std::string& file) {
    return std::filesystem::path(file).stem().string();
}

/// Undo and redo differ only in the verb.
Action declare_step(CLI::App& line, Result<std::string> (Case::*step)(const Task*),
                    const char* said) {
    const auto file = std::make_shared<std::string>();
    line.add_option("CASE", *file, "The case file")->required();
    return [file, step, said](Session& session) -> Result<Answer> {
        TRY(Case the_case, session.open(*file));
        TRY(const std::string label, (the_case.*step)(&session.task()));
        Answer answer = answer_about(the_case);
        answer.items.push_back({{"label", label}});
        answer.lines.push_back(std::string(said) + ": " + label);
        return answer;
    };
}

} // namespace

Action declare_new(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    const auto title = std::make_shared<std::string>();
    line.add_option("CASE", *file, "The case file to make (.hwcase)")->required();
    line.add_option("--title", *title, "Title of the case");
    return [file, title](Session&) -> Result<Answer> {
        TRY(const Case the_case,
            Case::create(*file, title->empty() ? default_title(*file) : *title, this_station()));
        Answer answer = answer_about(the_case);
        answer.items.push_back({{"file", *file}, {"title", the_case.title()}});
        answer.lines.push_back("Made the empty case \"" + the_case.title() + "\" in " + *file + ".");
        return answer;
    };
}

Action declare_sample(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    line.add_option("CASE", *file, "The case file to make (.hwcase)")->required();
    return [file](Session& session) -> Result<Answer> {
        session.begin("Importing the sample files");
        TRY(const Case the_case, make_sample_case(*file, this_station(), session.task()));
        Answer answer = answer_about(the_case);
        const CaseTotals totals = the_case.totals();
        answer.items.push_back({{"file", *file},
                                {"entities", totals.entities},
                                {"links", totals.links},
                                {"evidence", totals.evidence}});
        answer.lines.push_back("Made the sample case \"" + the_case.title() + "\" in " + *file +
                               ": " + std::to_string(totals.entities) + " entities, " +
                               std::to_string(totals.links) + " links, " +
                               std::to_string(totals.evidence) + " items of evidence.");
        return answer;
    };
}

Action declare_undo(CLI::App& line) { return declare_step(line, &Case::undo, "Undone"); }
Action declare_redo(CLI::App& line) { return declare_step(line, &Case::redo, "Done again"); }

Action declare_copy(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    const auto copy = std::make_shared<std::string>();
    line.add_option("CASE", *file, "The case file")->required();
    line.add_option("FILE", *copy,
                    "Where the copy goes; without it, into the folder of backups beside the case");
    return [file, copy](Session& session) -> Result<Answer> {
        TRY(const Case the_case, session.open(*file, Case::Access::read_only));
        session.begin("Copying " + *file);
        std::optional<std::filesystem::path> made = std::filesystem::path(*copy);
        if (copy->empty()) {
            TRY(made, back_up(the_case, session.task()));
        } else {
            TRY_VOID(the_case.save_copy(*made, session.task()));
        }
        Answer answer = answer_about(the_case);
        if (made) answer.items.push_back({{"file", made->string()}});
        answer.lines.push_back(made ? "The copy is " + made->string() + "."
                                    : "There is a copy of this very revision already.");
        return answer;
    };
}

Action declare_verify(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    line.add_option("CASE", *file, "The case file")->required();
    return [file](Session& session) -> Result<Answer> {
        TRY(const Case the_case, session.open(*file, Case::Access::read_only));
        session.begin("Verifying " + *file);
        TRY(const Verification found, the_case.verify(session.task()));
        Answer answer = answer_about(the_case);
        answer.more["sound"] = found.sound;
        answer.more["entries"] = found.entries;
        for (const Message& finding : found.findings) {
            answer.items.push_back({{"message", finding.in_english()}});
            answer.lines.push_back(finding.in_english());
        }
        if (found.sound)
            answer.lines.push_back("The log of " + std::to_string(found.entries) +
                                   " steps and the file hold together.");
        answer.failed = !found.sound;
        return answer;
    };
}

} // namespace headwater::batch
