// SPDX-License-Identifier: Apache-2.0
// A ranking as pages on paper, with the evidence of the case behind its first.
#pragma once

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/picture/exhibit.h"

namespace headwater {

/// An item of evidence with who says it and what it is worth, 0 to 1.
struct WeighedEvidence {
    Evidence evidence;
    Source source;
    double worth = 0;
};
/// Up to this much worth an item speaks against what it says rather than for it.
inline constexpr double doubtful_worth = 0.35;
/// What the reasons of a score rest on, best first, then newest.
std::vector<WeighedEvidence> evidence_behind(const Case& the_case, const Score& score);
/// Best first, then newest, then by id.
std::vector<WeighedEvidence> weighed(const Case& the_case, std::vector<Evidence> evidence);

/// Of each of the first of `paper.explained`, the evidence that its reasons rest on: what is
/// credible, best graded first, and what is refuted or graded low; dates in the reader's words.
Result<std::vector<ExhibitEvidence>> evidence_for(const Case& the_case, const Finding& finding,
                                                  const ExhibitPaper& paper, Task& task);

/// The list, and for and against side by side. Same case, finding and measure: the same pages.
Result<std::vector<Picture>> exhibit_of(const Case& the_case, const Finding& finding,
                                        const Network& network, ExhibitPaper paper,
                                        const TextMeasure& measure, Task& task);

} // namespace headwater
