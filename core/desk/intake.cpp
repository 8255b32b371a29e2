// SPDX-License-Identifier: Apache-2.0
#include "core/desk/intake.h"

#include <algorithm>

#include "core/casefile/edits.h"

namespace headwater {

namespace {

template<class Records>
std::size_t count_new(const Records& records) {
    return static_cast<std::size_t>(
        std::ranges::count_if(records, [](const auto& r) { return r.id.value < 0; }));
}

void note_repeat(Intake& intake) {
    intake.problems.push_back(
        {0, "", Problem::Severity::warning,
         say("This very file is in the case already. It was taken in again; undo the step if "
             "that was not meant.")});
}

} // namespace

Known known_to(const Case& the_case) {
    return {[&](std::string_view kind, std::string_view label) {
                return the_case.entities_labelled(kind, label);
            },
            [&](std::string_view kind, EntityId from, EntityId to, bool directed) {
                return the_case.link_between(kind, from, to, directed);
            }};
}

Result<Intake> import_into(Case& the_case, const std::filesystem::path& file,
                           const ImportSpec& spec, const Schema& schema, Task& task) {
    if (the_case.is_read_only())
        return fail("%1 is open for reading only. Close the other program or save a copy first.",
                    {the_case.file().string()});
    TRY(Imported batch, import_file(file, spec, schema, task));
    const std::size_t known = match(batch, known_to(the_case), schema);
    return take_in(the_case, file, std::move(batch), known, task);
}

Result<Intake> take_in(Case& the_case, const std::filesystem::path& file, Imported batch,
                       std::size_t known_entities, Task& task) {
    Intake intake;
    intake.file = file;
    intake.seen_before = the_case.has_source_digest(batch.digest);
    intake.known_entities = known_entities;
    intake.new_entities = count_new(batch.records.entities);
    intake.new_links = count_new(batch.records.links);
    intake.spec = batch.spec;
    intake.balance = batch.balance;
    intake.problems = std::move(batch.problems);
    if (intake.seen_before) note_repeat(intake);
    if (!task.may_go_on()) return stopped();

    const Records& records = batch.records;
    const std::string label = "Import " + file.filename().string();
    TRY(intake.step, the_case.apply({label,
                                     [&](Edits& edits) -> Result<void> {
                                         if (records.links.empty() && records.entities.empty() &&
                                             records.evidence.empty())
                                             return {};
                                         for (const EntityKind& kind : batch.kinds)
                                             TRY_VOID(edits.put_kind(kind));
                                         return edits.take_in(records);
                                     },
                                     ""},
                                    &task));
    return intake;
}

} // namespace headwater
