// SPDX-License-Identifier: Apache-2.0
// What is no longer believed, item by item or all that is said of a record. Each item keeps the
// reason for which it was refuted; a refutation of the record leaves the earlier ones as they are.
#include "core/base/id.h"
#include "core/casefile/edits.h"
#include "core/casefile/row_writing.h"
#include "core/storage/database.h"

namespace headwater {

namespace {

struct Doubts {
    std::int64_t items = 0, refuted = 0, reasons = 0;
};

Result<Doubts> doubts_about(Database& database, std::int64_t subject) {
    TRY(auto* row,
        database.statement("SELECT count(*), coalesce(sum(refuted), 0), count(DISTINCT CASE WHEN "
                           "refuted <> 0 THEN refuted_why END) FROM evidence WHERE subject = ?1"));
    TRY_VOID(row->bind(1, subject).step());
    const Doubts doubts{row->integer(0), row->integer(1), row->integer(2)};
    row->reset();
    return doubts;
}

} // namespace

Result<void> Edits::refute(EvidenceId evidence, bool refuted, std::string_view why) {
    TRY_VOID(require(m_database, Noun::evidence, evidence.value));
    TRY(auto* row,
        m_database.statement("UPDATE evidence SET refuted = ?2, refuted_why = ?3 WHERE id = ?1"));
    return row->bind(1, evidence.value).bind(2, std::int64_t{refuted}).bind(3, why).run();
}

Result<void> Edits::refute_all(std::int64_t subject, bool refuted, std::string_view why) {
    TRY_VOID(require(m_database, Noun::subject, subject));
    TRY(const auto doubts, doubts_about(m_database, subject));
    if (doubts.items == 0)
        return fail("There is no evidence on %1 that could be refuted. Nothing was changed.",
                    {id_text(subject)});
    if (refuted && doubts.refuted == doubts.items)
        return fail("All the evidence on %1 is refuted already. Nothing was changed.",
                    {id_text(subject)});
    if (!refuted && doubts.reasons > 1)
        return fail("The evidence on %1 was refuted for %2 different reasons. Withdraw the items "
                    "one by one. Nothing was changed.",
                    {id_text(subject), std::to_string(doubts.reasons)});
    TRY(auto* rows, m_database.statement("UPDATE evidence SET refuted = ?2, refuted_why = ?3 WHERE "
                                         "subject = ?1 AND refuted <> ?2"));
    return rows->bind(1, subject).bind(2, std::int64_t{refuted}).bind(3, why).run();
}

} // namespace headwater
