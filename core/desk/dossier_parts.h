// SPDX-License-Identifier: Apache-2.0
// What several dossiers have in common: a ranking with its doubt, reasons for and against, items of
// evidence with grade and source.
#pragma once

#include "core/desk/analyses.h"
#include "core/desk/dossier_draft.h"
#include "core/desk/exhibits.h"

namespace headwater {

/// Who runs it, asked of the case now as batch mode asks, layer by layer and with doubt.
Result<Answered> asked_who_runs_it(const Case& the_case, const DossierWish& wish, Task& task);

/// The first of the list with intervals and badges; says so where nobody stands out.
void put_ranking(DossierDraft& draft, const Finding& finding, const Network& network);
/// Of the first, what speaks for each and what against.
void put_for_and_against(DossierDraft& draft, const Finding& finding, const Network& network);
/// Method, parameters, seed, version, step and digest of what was looked at, notes and caveats.
void put_method(DossierDraft& draft, const Finding& finding);
/// Grade, source, where in it, when, what it says; at most `most` rows, and how many more.
void put_evidence(DossierDraft& draft, const std::vector<WeighedEvidence>& items,
                  const Message& empty, std::size_t most = 40);

/// Of contacts or other dated things a plot by month: count of each from the first to the last.
void put_months(DossierDraft& draft, const std::vector<std::int64_t>& seconds,
                const Message& caption);

} // namespace headwater
