// SPDX-License-Identifier: Apache-2.0
// The questions that the line leaves open, on paper for each force: what to find out, why it is
// asked, and room for the answer and its source.
#pragma once

#include <vector>

#include "core/analysis/gaps.h"
#include "core/picture/compose.h"

namespace headwater {

/// One sheet or more a force, in the order of `tasks`, each beginning on a page of its own; pages
/// are numbered within a force. `gaps` are those that the tasks name. Of the furniture the case's
/// title, the date, the marking and the words are looked at.
std::vector<Picture> compose_task_sheets(const SupplyLine& line, const std::vector<Gap>& gaps,
                                         const std::vector<CollectionTask>& tasks,
                                         const Furniture& furniture, Size paper,
                                         const TextMeasure& measure);

} // namespace headwater
