// SPDX-License-Identifier: Apache-2.0
// attach: the photos and documents of an entity or link; adds, saves and removes them, and says
// which picture stands for an entity on charts.
#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "app/batch/entity_words.h"
#include "core/base/whole_file.h"
#include "ui/work/attaching.h"

namespace headwater::batch {

namespace {

struct Words {
    std::string file;
    std::string record;
    std::vector<std::string> added;
    std::string picture;
    std::string removed;
    std::string saved;
    std::string out;
    std::string why;
    bool icon = false;

    bool changes() const { return !added.empty() || !picture.empty() || !removed.empty() || icon; }
};

Result<Attachment> attachment_named(const Case& the_case, std::int64_t subject,
                                    const std::string& words) {
    TRY(const auto all, the_case.attachments_of(subject));
    const auto found = std::ranges::find_if(all, [&](const Attachment& attachment) {
        return text_of(attachment.id) == words || attachment.name == words;
    });
    if (found == all.end())
        return fail("Nothing that is attached there is called '%1'. 'attach' without options "
                    "lists what is.",
                    {words});
    return *found;
}

Result<void> add_files(Edits& edits, std::int64_t subject, const Words& words, bool wants_picture) {
    for (const auto& file : words.added) {
        TRY(const bool shown, attach_file(edits, subject, file, wants_picture));
        wants_picture = wants_picture && !shown;
    }
    return {};
}

Result<void> change(Case& the_case, std::int64_t subject, const Words& words, Session& session) {
    const auto apply = [&](const std::string& label,
                           std::function<Result<void>(Edits&)> run) -> Result<void> {
        TRY_VOID(the_case.apply({label, std::move(run), "", words.why}, &session.task()));
        return {};
    };
    if (!words.added.empty()) {
        TRY(const auto known, the_case.picture_icon({subject}));
        const bool wants_picture = !known && the_case.entity({subject});
        TRY_VOID(apply("Attach " + std::to_string(words.added.size()) + " file(s)",
                       [&](Edits& e) { return add_files(e, subject, words, wants_picture); }));
    }
    if (!words.picture.empty()) {
        TRY(const auto chosen, attachment_named(the_case, subject, words.picture));
        TRY(const auto step, picture_step(the_case, chosen));
        TRY_VOID(apply("Show " + chosen.name + " on charts", step));
    }
    if (words.icon)
        TRY_VOID(apply("Show the icon on charts",
                       [&](Edits& e) { return e.remove_picture_icon({subject}); }));
    if (!words.removed.empty()) {
        TRY(const auto chosen, attachment_named(the_case, subject, words.removed));
        TRY_VOID(apply("Delete the attachment " + chosen.name,
                       [&](Edits& e) { return e.remove(chosen.id); }));
    }
    return {};
}

Result<void> list(const Case& the_case, std::int64_t subject, Answer& answer) {
    TRY(const auto all, the_case.attachments_of(subject));
    TRY(const auto icon, the_case.picture_icon({subject}));
    answer.table.header = {"id", "name", "type", "bytes", "on charts", "sha256"};
    for (const Attachment& attachment : all) {
        const bool drawn = icon && icon->attachment == attachment.id;
        answer.items.push_back({{"id", text_of(attachment.id)},
                                {"name", attachment.name},
                                {"media_type", attachment.media_type},
                                {"size", attachment.size},
                                {"on_charts", drawn},
                                {"sha256", attachment.digest}});
        answer.table.rows.push_back({text_of(attachment.id), attachment.name, attachment.media_type,
                                     std::to_string(attachment.size), drawn ? "yes" : "",
                                     attachment.digest});
    }
    return {};
}

Result<Answer> attach(const Words& words, Session& session) {
    if (words.saved.empty() != words.out.empty())
        return wrong_usage("--save NAME and --out FILE go together.");
    TRY(Case the_case,
        session.open(words.file, words.changes() ? Case::Access::write : Case::Access::read_only));
    TRY(const auto subject, subject_named(the_case, words.record));
    TRY_VOID(change(the_case, subject, words, session));
    if (!words.saved.empty()) {
        TRY(const auto chosen, attachment_named(the_case, subject, words.saved));
        TRY(const std::string bytes, the_case.bytes_of(chosen));
        TRY_VOID(write_whole(words.out, bytes));
    }
    Answer answer = answer_about(the_case);
    answer.parameters["record"] = id_text(subject);
    TRY_VOID(list(the_case, subject, answer));
    return answer;
}

} // namespace

Action declare_attach(CLI::App& line) {
    const auto words = std::make_shared<Words>();
    line.add_option("CASE", words->file, "The case file")->required();
    line.add_option("RECORD", words->record, "An entity by id or name, or a link by id")
        ->required();
    line.add_option("--add", words->added,
                    "Files to attach; the first picture of an entity is drawn on charts");
    line.add_option("--picture", words->picture, "The attachment that is drawn on charts");
    line.add_flag("--icon", words->icon, "Draw the icon of its kind again");
    line.add_option("--remove", words->removed, "The attachment to take away");
    line.add_option("--save", words->saved, "The attachment to save to --out");
    line.add_option("--out", words->out, "Where it is saved");
    line.add_option("--why", words->why, "The reason, for the history");
    return [words](Session& session) { return attach(*words, session); };
}

} // namespace headwater::batch
