// SPDX-License-Identifier: Apache-2.0
#include "core/desk/contact_counts.h"

#include <algorithm>
#include <functional>

namespace headwater {

ContactCounts::ContactCounts(const ChartScene& scene)
    : counts(scene.items.size(), 0), ranks(scene.items.size(), 0) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const ChartLink& link : scene.links)
        if (!link.guessed && link.from != link.to) pairs.push_back(std::minmax(link.from, link.to));
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const auto& [a, b] : pairs) {
        ++counts[a];
        ++counts[b];
    }
    std::vector<std::uint32_t> sorted = counts;
    std::ranges::sort(sorted, std::greater<>());
    for (std::size_t i = 0; i < counts.size(); ++i)
        ranks[i] = static_cast<std::uint32_t>(
            1 + (std::ranges::lower_bound(sorted, counts[i], std::greater<>()) - sorted.begin()));
}

} // namespace headwater
