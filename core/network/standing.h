// SPDX-License-Identifier: Apache-2.0
// Which of the gathered entities become vertices, in which order, and who stands for whom.
#pragma once

#include <limits>

#include "core/base/task.h"
#include "core/network/gathered.h"

namespace headwater {

inline constexpr auto nowhere = std::numeric_limits<std::uint32_t>::max();

/// Where each gathered entity stands in the network, or `nowhere`.
struct Standing {
    std::vector<std::uint32_t> stands_for; ///< after folding
    std::vector<std::uint32_t> vertex;     ///< of those that stand for themselves
    std::vector<std::uint32_t> order;      ///< the entity behind each vertex
};

/// Folds belongings if the filter says so, drops what is out of scope and orders the rest by
/// kind, folded label, label and id: an order that no import order can change.
/// Worthless when the task is stopped.
Standing place_entities(const Gathered& gathered, const Filter& filter, const Task& task);

} // namespace headwater
