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
    struct Place {
        double key;
        Vertex vertex;
        std::uint32_t at;
    };
    std::vector<Place> order(scores.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = {std::isnan(rounded[i]) ? -HUGE_VAL : rounded[i], scores[i].vertex, i};
    std::ranges::sort(order, [](const Place& a, const Place& b) {
        return a.key != b.key ? a.key > b.key : a.vertex < b.vertex;
    });
    std::vector<Score> ranked;
    ranked.reserve(scores.size());
    std::uint32_t rank = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (place == 0 || order[place].key != order[place - 1].key)
            rank = static_cast<std::uint32_t>(place + 1);
        ranked.push_back(std::move(scores[order[place].at]));
        ranked.back().rank = rank;
    }
    scores = std::move(ranked);
}

} // namespace headwater
