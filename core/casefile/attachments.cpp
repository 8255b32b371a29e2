// SPDX-License-Identifier: Apache-2.0
// Attachments: which record has which is history's concern; the bytes stay when an attachment is
// removed, so that undo finds them.
#include "core/base/digest.h"
#include "core/casefile/case_state.h"
#include "core/casefile/contents.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"
#include "core/casefile/verify.h"

namespace headwater {

Result<AttachmentId> Edits::attach(std::int64_t subject, std::string_view name,
                                   std::string_view media_type, std::string_view bytes) {
    TRY_VOID(require(m_database, Noun::subject, subject));
    TRY(const auto id, id_for(0));
    TRY(const auto digest, keep_content(m_database, bytes));
    TRY(auto* row, m_database.statement("INSERT INTO attachment(id, subject, name, media_type, "
                                        "digest, size) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    row->bind(1, id).bind(2, subject).bind(3, name).bind(4, media_type);
    row->bind(5, std::string_view(digest)).bind(6, static_cast<std::int64_t>(bytes.size()));
    TRY_VOID(row->run());
    return AttachmentId{id};
}

Result<void> Edits::remove(AttachmentId attachment) {
    TRY_VOID(require(m_database, Noun::attachment, attachment.value));
    TRY(auto* row, m_database.statement("DELETE FROM attachment WHERE id = ?1"));
    return row->bind(1, attachment.value).run();
}

Result<std::vector<Attachment>> Case::attachments_of(std::int64_t subject) const {
    TRY(auto* rows, m_state->database.statement("SELECT id, subject, name, media_type, digest, "
                                                "size FROM attachment WHERE subject = ?1 "
                                                "ORDER BY id"));
    rows->bind(1, subject);
    std::vector<Attachment> attachments;
    TRY_VOID(each_row(*rows, [&] {
        attachments.push_back({{rows->integer(0)},
                               rows->integer(1),
                               rows->text(2),
                               rows->text(3),
                               rows->text(4),
                               rows->integer(5)});
        return true;
    }));
    rows->reset();
    return attachments;
}

Result<std::string> Case::bytes_of(const Attachment& attachment) const {
    return read_content(m_state->database, attachment.digest, attachment.name);
}

Result<void> check_attachments(const Database& database, Task& task, Verification& out) {
    TRY(auto rows, database.prepare("SELECT digest, bytes FROM content ORDER BY digest"));
    TRY_VOID(each_row(rows, [&] {
        if (hex(digest_of(rows.view(1))) != rows.view(0))
            note(out,
                 say("The bytes of an attachment were altered (SHA-256 was %1).", {rows.text(0)}));
        return task.may_go_on();
    }));
    if (!task.may_go_on()) return stopped();
    TRY(auto lacking, database.prepare("SELECT name FROM attachment WHERE digest NOT IN "
                                       "(SELECT digest FROM content)"));
    return each_row(lacking, [&] {
        note(out, say("The bytes of the attachment %1 are missing.", {lacking.text(0)}));
        return true;
    });
}

} // namespace headwater
