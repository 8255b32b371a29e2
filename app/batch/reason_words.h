// SPDX-License-Identifier: Apache-2.0
// Reasons as programs read them and as lines under a row.
#pragma once

#include <string>
#include <vector>

#include "app/batch/answer.h"
#include "core/analysis/finding.h"

namespace headwater::batch {

Json sentences_of(const std::vector<Reason>& reasons);
/// "+ " before what speaks for it, "- " before what speaks against it.
std::vector<std::string> lines_of(const std::vector<Reason>& reasons,
                                  const std::vector<Reason>& against);

} // namespace headwater::batch
