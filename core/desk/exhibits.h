// SPDX-License-Identifier: Apache-2.0
// A ranking as pages on paper, with the evidence of the case behind its first.
#pragma once

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/picture/exhibit.h"

namespace headwater {

/// Of each of the first of `paper.explained`, the evidence that its reasons rest on: what is
/// credible, best graded first, and what is refuted or graded low; dates in the reader's words.
Result<std::vector<ExhibitEvidence>> evidence_for(const Case& the_case, const Finding& finding,
                                                  const ExhibitPaper& paper, Task& task);

/// The list, and for and against side by side. Same case, finding and measure: the same pages.
Result<std::vector<Picture>> exhibit_of(const Case& the_case, const Finding& finding,
                                        const Network& network, ExhibitPaper paper,
                                        const TextMeasure& measure, Task& task);

} // namespace headwater
