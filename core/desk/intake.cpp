// SPDX-License-Identifier: Apache-2.0
#include "core/desk/intake.h"

#include <system_error>

#include "core/casefile/edits.h"
#include "core/exchange/call_rows.h"
#include "core/exchange/delimited.h"
#include "core/exchange/formats.h"
#include "core/exchange/package.h"
#include "core/model/drawn_pictures.h"

namespace headwater {

namespace {

void note_repeat(Intake& intake) {
    intake.problems.push_back(
        {0, "", Problem::Severity::warning,
         say("This very file is in the case already. It was taken in again; undo the step if "
             "that was not meant.")});
}

ImportAccount account_of(const Intake& intake, std::string digest) {
    const auto number = [](std::uint64_t rows) { return static_cast<std::int64_t>(rows); };
    const Balance& balance = intake.balance;
    return {0,
            intake.file.filename().string(),
            std::move(digest),
            number(balance.rows_read),
            number(balance.created),
            number(balance.merged),
            number(balance.rejected),
            number(balance.skipped),
            json_of(intake.spec)};
}

/// What was read, but for the records.
void tell(Intake& intake, Imported& read) {
    intake.spec = std::move(read.spec);
    intake.balance = read.balance;
    intake.problems = std::move(read.problems);
    intake.rejected = std::move(read.rejected);
    if (intake.seen_before) note_repeat(intake);
}

std::string label_of(const std::filesystem::path& file) {
    return "Import " + file.filename().string();
}

Result<Intake> pack_into(Case& the_case, const std::filesystem::path& file, const ImportSpec& spec,
                         const Schema& schema, Task& task) {
    Intake intake;
    intake.file = file;
    intake.packed = true;
    const auto take_in = [&](Edits& edits) -> Result<void> {
        std::string digest;
        TRY(const PackedCalls packed,
            edits.take_in_calls([&](const TakeCall& take) -> Result<CallFile> {
                TRY(ImportedCalls read, read_calls(file, spec, schema, take, task));
                intake.seen_before = the_case.has_source_digest(read.account.digest);
                tell(intake, read.account);
                digest = std::move(read.account.digest);
                return std::move(read.file);
            }));
        intake.blocks = packed.blocks;
        edits.keep(account_of(intake, std::move(digest)));
        return {};
    };
    TRY(intake.step, the_case.apply({label_of(file), take_in, ""}, &task));
    intake.problems.push_back(
        {0, "", Problem::Severity::note,
         say("The calls are kept packed, %1 of them in %2 blocks: ask for a number's calls, and "
             "tie the numbers that matter into the network.",
             {std::to_string(intake.balance.created), std::to_string(intake.blocks)})});
    return intake;
}

/// A record that is known may have the same attachment already.
void leave_out_known(const Case& the_case, std::vector<Attachment>& attachments) {
    std::erase_if(attachments, [&](const Attachment& each) {
        if (each.subject < 0) return false;
        const auto known = the_case.attachments_of(each.subject);
        return known && std::ranges::any_of(*known, [&](const Attachment& its) {
                   return its.digest == each.digest && its.name == each.name;
               });
    });
}

} // namespace

bool may_be_packed(const std::filesystem::path& file, const ImportSpec& spec) {
    return spec.link_kind == "call" && can_pack(spec) &&
           format_within(file).read == import_delimited;
}

bool is_to_be_packed(const std::filesystem::path& file, const ImportSpec& spec, Packing packing) {
    if (packing != Packing::by_size) return packing == Packing::always;
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    return !failed && size >= packed_from_bytes && may_be_packed(file, spec);
}

Known known_to(const Case& the_case) {
    return {[&](std::string_view kind, std::string_view label) {
                return the_case.entities_labelled(kind, label);
            },
            [&](std::string_view kind, EntityId from, EntityId to, bool directed,
                std::string_view label) {
                return the_case.link_between(kind, from, to, directed, label);
            }};
}

Result<Intake> import_into(Case& the_case, const std::filesystem::path& file,
                           const ImportSpec& spec, const Schema& schema, Task& task,
                           Packing packing) {
    if (the_case.is_read_only())
        return fail("%1 is open for reading only. Close the other program or save a copy first.",
                    {the_case.file().string()});
    if (is_to_be_packed(file, spec, packing)) return pack_into(the_case, file, spec, schema, task);
    TRY(Imported batch, import_file(file, spec, schema, task));
    const std::size_t known = match(batch, known_to(the_case), schema);
    return take_in(the_case, file, std::move(batch), known, task);
}

Result<Intake> take_in(Case& the_case, const std::filesystem::path& file, Imported batch,
                       std::size_t known_entities, Task& task, const std::string& label,
                       std::vector<Command> then) {
    Intake intake;
    intake.file = file;
    intake.seen_before = the_case.has_source_digest(batch.digest);
    intake.known_entities = known_entities;
    intake.new_entities = count_new(batch.records.entities);
    intake.new_links = count_new(batch.records.links);
    tell(intake, batch);
    if (!task.may_go_on()) return stopped();

    const auto take_in = [&](Edits& edits) -> Result<void> {
        const Records& records = batch.records;
        if (records.links.empty() && records.entities.empty() && records.evidence.empty())
            return {};
        for (const EntityKind& kind : batch.kinds)
            TRY_VOID(edits.put_kind(kind));
        for (const LinkKind& kind : batch.link_kinds)
            TRY_VOID(edits.put_kind(kind));
        edits.keep(account_of(intake, batch.digest));
        if (batch.attachments.empty() && pictures_on(records.charts).empty())
            return edits.take_in(records);
        TRY(PackedAttachments packed, PackedAttachments::open(file));
        return edits.take_in(records, batch.attachments, [&](const Attachment& attachment) {
            return packed.bytes_of(attachment, task);
        });
    };
    leave_out_known(the_case, batch.attachments);
    then.insert(then.begin(), {label.empty() ? label_of(file) : label, take_in, ""});
    TRY(intake.step, the_case.apply_as_one(then, &task));
    return intake;
}

} // namespace headwater
