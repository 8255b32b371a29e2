// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lots.h"

#include <algorithm>

#include "core/base/pool.h"

namespace headwater {
namespace {
constexpr std::size_t serial_work = 200'000;  ///< steps; threads cost more than they save
constexpr std::size_t most_lots = 48;         ///< enough to keep a dozen threads even
constexpr std::size_t most_sums = 16'000'000; ///< values of all lots together: 128 MB
} // namespace

Lots::Lots(std::size_t items_, std::size_t work, std::size_t values) : items(items_) {
    if (items * work < serial_work) return;
    const std::size_t room = most_sums / std::max<std::size_t>(values, 1);
    lots = std::clamp(room, std::size_t{2}, most_lots);
    lots = std::max<std::size_t>(std::min(lots, items), 1);
}

Result<std::vector<double>> sum_in_lots(Task& task, const Lots& lots, std::size_t values,
                                        const SumLot& add) {
    std::vector<std::vector<double>> sums(lots.lots);
    const bool whole = parallel(task, lots.lots, [&](std::size_t lot) {
        sums[lot].resize(values);
        add(lots.first(lot), lots.first(lot + 1), sums[lot]);
    });
    if (!whole) return stopped();
    std::vector<double> total = std::move(sums[0]);
    for (std::size_t lot = 1; lot < lots.lots; ++lot) {
        for (std::size_t i = 0; i < values; ++i)
            total[i] += sums[lot][i];
    }
    return total;
}

} // namespace headwater
