// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_network.h"

#include <algorithm>
#include <tuple>

#include "core/desk/scene_records.h"

namespace headwater {

Network network_on(const ChartScene& scene) {
    Network network;
    for (const ChartItem& item : scene.items)
        network.actors.push_back({EntityId{item.record}, item.kind, item.label});
    for (const ChartLink& link : scene.links) {
        if (link.guessed || link.from == link.to) continue;
        TieRecord tie;
        tie.from = static_cast<Vertex>(link.from);
        tie.to = static_cast<Vertex>(link.to);
        tie.directed = link.directed;
        if (!tie.directed && tie.from > tie.to) std::swap(tie.from, tie.to);
        tie.strength = tie.weight = link.weight;
        tie.items = 1;
        for (const std::int64_t record : records_behind(scene, link))
            tie.links.push_back(LinkId{record});
        network.ties.push_back(std::move(tie));
    }
    std::ranges::stable_sort(network.ties, {},
                             [](const TieRecord& tie) { return std::tuple(tie.from, tie.to); });
    connect(network, static_cast<Vertex>(scene.items.size()));
    return network;
}

} // namespace headwater
