// SPDX-License-Identifier: Apache-2.0
// Sums over many sources, shared among threads. The sources are cut into lots by the size of the
// work alone and the lots are added in their order, so that threads never change a bit.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

/// The lots of a piece of work: `items` of about `work` steps each, every lot with `values` sums.
struct Lots {
    std::size_t items = 0;
    std::size_t lots = 1;

    Lots(std::size_t items, std::size_t work, std::size_t values);
    std::size_t first(std::size_t lot) const { return items * lot / lots; }
};

/// Adds the items first to last - 1 to `sum`; returns early when the task is stopped.
using SumLot = std::function<void(std::size_t first, std::size_t last, std::span<double> sum)>;

/// Runs `add` on every lot and returns the sums of all lots. Error: stopped.
Result<std::vector<double>> sum_in_lots(Task& task, const Lots& lots, std::size_t values,
                                        const SumLot& add);

} // namespace headwater
