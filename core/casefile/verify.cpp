// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/verify.h"

#include "core/casefile/case_state.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::size_t most_findings = 100;

/// A part of the file that cannot be read is a finding; a Stop ends the whole.
Result<void> note_failure(Verification& out, Result<void> result) {
    if (result) return {};
    if (result.error().kind == Error::Kind::stopped) return result;
    note(out, result.error().message);
    return {};
}

Result<void> check_integrity(const Database& database, Verification& out) {
    TRY(auto rows, database.prepare("PRAGMA integrity_check(20)"));
    return each_row(rows, [&] {
        if (rows.view(0) != "ok") note(out, say("The file is damaged: %1", {rows.text(0)}));
        return true;
    });
}

Result<void> check_references(const Database& database, Verification& out) {
    TRY(auto rows, database.prepare("PRAGMA foreign_key_check"));
    return each_row(rows, [&] {
        note(out, say("A record of the table %1 refers to a record of the table %2 that does not "
                      "exist.",
                      {rows.text(0), rows.text(2)}));
        return true;
    });
}

} // namespace

void note(Verification& out, Message message) {
    out.sound = false;
    if (out.findings.size() < most_findings) out.findings.push_back(std::move(message));
}

Result<void> check_file(const Database& database, Verification& out) {
    TRY_VOID(check_integrity(database, out));
    return check_references(database, out);
}

Result<Verification> Case::verify(Task& task) const {
    Verification out;
    Database& database = m_state->database;
    database.watch(&task);
    auto checked = note_failure(out, check_chain(database, task, out));
    if (checked) checked = note_failure(out, check_file(database, out));
    if (checked) checked = note_failure(out, check_attachments(database, task, out));
    if (checked)
        checked =
            note_failure(out, check_tables_against_log(database, m_state->history, task, out));
    database.watch(nullptr);
    if (!checked) return tl::unexpected(std::move(checked).error());
    return out;
}

} // namespace headwater
