// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/finding.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/significance.h"

namespace headwater {

void rank_scores(std::vector<Score>& scores) {
    std::vector<double> values;
    values.reserve(scores.size());
    for (const Score& score : scores)
        values.push_back(score.value);
    const auto rounded = significant(values);
    std::vector<std::size_t> order(scores.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto key = [&](std::size_t i) { return std::isnan(rounded[i]) ? -HUGE_VAL : rounded[i]; };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return key(a) != key(b) ? key(a) > key(b) : scores[a].vertex < scores[b].vertex;
    });
    std::vector<Score> ranked;
    ranked.reserve(scores.size());
    std::uint32_t rank = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (place == 0 || key(order[place]) != key(order[place - 1]))
            rank = static_cast<std::uint32_t>(place + 1);
        ranked.push_back(std::move(scores[order[place]]));
        ranked.back().rank = rank;
    }
    scores = std::move(ranked);
}

} // namespace headwater
