// SPDX-License-Identifier: Apache-2.0
#include "core/network/neighbourhood.h"

#include <algorithm>
#include <utility>

#include "core/network/traverse.h"

namespace headwater {

std::vector<Vertex> neighbourhood(const Graph& undirected, std::span<const Vertex> centre,
                                  std::uint32_t steps) {
    std::vector<Vertex> around;
    Walk walk(undirected);
    for (const Vertex v : centre) {
        const auto& reached = walk.from(v, steps);
        around.insert(around.end(), reached.begin(), reached.end());
    }
    std::sort(around.begin(), around.end());
    around.erase(std::unique(around.begin(), around.end()), around.end());
    return around;
}

void keep_only(Network& network, const std::vector<char>& stays) {
    std::vector<Vertex> number(network.actors.size());
    Vertex next = 0;
    for (Vertex v = 0; v < number.size(); ++v) {
        if (!stays[v]) continue;
        number[v] = next;
        std::swap(network.actors[next++], network.actors[v]);
    }
    network.actors.resize(next);
    const auto keep = [&](auto& things) {
        std::erase_if(things, [&](const auto& t) { return !stays[t.from] || !stays[t.to]; });
        for (auto& thing : things) {
            thing.from = number[thing.from];
            thing.to = number[thing.to];
        }
    };
    keep(network.ties);
    keep(network.contacts);
    connect(network, next);
}

} // namespace headwater
