// SPDX-License-Identifier: Apache-2.0
// Finding exhibit: a kept finding as it was, with the evidence that it rests on and what speaks
// against it.
#include <algorithm>

#include "core/base/moment.h"
#include "core/desk/dossier_parts.h"
#include "core/desk/finding_sheet.h"
#include "core/desk/kept_finding.h"

namespace headwater {

namespace {

/// Groups, paths and ties as the table for spreadsheets has them.
void put_rows(DossierDraft& draft, const KeptFinding& kept) {
    Sheet sheet = sheet_of(kept.finding, kept.scope, draft.wish().listed);
    std::vector<Message> header;
    for (const std::string& column : sheet.header)
        header.push_back(Message{column, {}});
    draft.put_table(header, std::move(sheet.rows), say("The finding names nobody."));
}

Result<void> put_evidence_of(DossierDraft& draft, const KeptFinding& kept, Task& task) {
    draft.put_heading(say("Evidence"));
    for (std::size_t i = 0; i < std::min(draft.wish().explained, kept.finding.scores.size()); ++i) {
        if (!task.may_go_on()) return stopped();
        const Score& score = kept.finding.scores[i];
        std::vector<WeighedEvidence> good, contrary;
        for (WeighedEvidence& item : evidence_behind(draft.the_case(), score))
            (item.worth > doubtful_worth ? good : contrary).push_back(std::move(item));
        draft.put_heading_named(kept.scope.actors[score.vertex].label, 2);
        put_evidence(draft, good, say("None is recorded."), 12);
        draft.put(say("Refuted or doubtful evidence"));
        put_evidence(draft, contrary, say("None is recorded."), 12);
    }
    return {};
}

} // namespace

Result<Dossier> finding_exhibit(const Case& the_case, const DossierWish& wish, Task& task) {
    if (!wish.finding)
        return fail("An exhibit needs a kept finding. 'list CASE findings' lists them.");
    TRY(const KeptFinding kept, kept_finding(the_case, *wish.finding));
    DossierDraft draft(the_case, wish, {}, true);
    draft.set_title(draft.word(kept.finding.title));
    if (kept.finding.revision != the_case.revision())
        draft.put(say("As it was kept, of the case at step %1; evidence as the case has it now.",
                      {std::to_string(kept.finding.revision)}));
    draft.put_heading(say("The finding"));
    if (kept.finding.scores.empty())
        put_rows(draft, kept);
    else
        put_ranking(draft, kept.finding, kept.scope);
    if (!kept.finding.scores.empty()) {
        draft.put_heading(say("For and against"));
        put_for_and_against(draft, kept.finding, kept.scope);
        TRY_VOID(put_evidence_of(draft, kept, task));
    }
    put_method(draft, kept.finding);
    return draft.finish();
}

} // namespace headwater
