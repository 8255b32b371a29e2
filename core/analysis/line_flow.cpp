// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/line_flow.h"

#include <algorithm>
#include <cmath>

namespace headwater {

std::vector<Flow> weights_of(const SupplyLine& line, std::size_t* unweighed) {
    std::vector<double> known;
    for (const SupplyArc& arc : line.arcs)
        if (arc.quantity > 0) known.push_back(arc.quantity);
    if (unweighed != nullptr) *unweighed = line.arcs.size() - known.size();
    if (known.empty()) return {};
    const auto middle = known.begin() + static_cast<std::ptrdiff_t>(known.size() / 2);
    std::ranges::nth_element(known, middle);
    std::vector<Flow> weights;
    for (const SupplyArc& arc : line.arcs)
        weights.push_back(
            std::llround((arc.quantity > 0 ? arc.quantity : *middle) * grams_in_kilogram));
    return weights;
}

double flow_left(const SupplyLine& line, const std::vector<Flow>& weights, const TakenOut& out) {
    const auto taken = [&](Vertex v) { return !out.holders.empty() && out.holders[v]; };
    std::vector<FlowArc> arcs;
    for (std::uint32_t a = 0; a < weights.size(); ++a) {
        const SupplyArc& arc = line.arcs[a];
        const bool open = !taken(arc.from) && !taken(arc.to) && (out.arcs.empty() || !out.arcs[a]);
        if (open) arcs.push_back({arc.from, arc.to, weights[a]});
    }
    const auto flow = max_flow(line.size(), arcs, origins(line.goods), ends(line.goods), 0);
    return static_cast<double>(flow.value) / grams_in_kilogram;
}

} // namespace headwater
