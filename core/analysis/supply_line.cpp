// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/supply_line.h"

#include <set>

#include <array>
#include <map>

namespace headwater {

const char* name_of(Transport transport) {
    constexpr std::array names{"unknown", "by hand", "land", "sea", "air", "express mail"};
    return names[static_cast<std::size_t>(transport)];
}

const char* name_of(StageBasis basis) {
    constexpr std::array names{"set", "movements", "kind", "words", "position", "none"};
    return names[static_cast<std::size_t>(basis)];
}

void connect(SupplyLine& line) {
    std::map<std::pair<Vertex, Vertex>, SupplyArc> arcs;
    for (std::uint32_t m = 0; m < line.movements.size(); ++m) {
        const Movement& movement = line.movements[m];
        if (movement.from == movement.to || movement.confidence <= 0) continue;
        SupplyArc& arc = arcs[{movement.from, movement.to}];
        arc.from = movement.from;
        arc.to = movement.to;
        arc.quantity += movement.quantity;
        arc.confidence = 1 - (1 - arc.confidence) * (1 - movement.confidence);
        arc.movements.push_back(m);
    }
    line.arcs.clear();
    std::vector<Tie> ties;
    for (auto& [ends, arc] : arcs) {
        const Stage from = line.holders[arc.from].stage, to = line.holders[arc.to].stage;
        arc.against_order = from < Stage::money && to < from;
        ties.push_back({arc.from, arc.to, 1});
        line.arcs.push_back(std::move(arc));
    }
    line.goods = Graph::directed(line.size(), ties);
}

std::vector<std::size_t> sources_of(const SupplyLine& line) {
    std::vector<std::set<std::int64_t>> sources(line.holders.size());
    for (const auto* movements : {&line.movements, &line.payments})
        for (const Movement& movement : *movements)
            for (const Vertex v : {movement.from, movement.to})
                sources[v].insert(movement.sources.begin(), movement.sources.end());
    std::vector<std::size_t> numbers;
    for (const auto& some : sources)
        numbers.push_back(some.size());
    return numbers;
}

std::vector<Vertex> ends(const Graph& goods) {
    const Graph backwards = goods.reversed();
    std::vector<Vertex> found;
    for (Vertex v = 0; v < goods.vertices(); ++v)
        if (goods.degree(v) == 0 && backwards.degree(v) > 0) found.push_back(v);
    return found;
}

std::vector<Vertex> origins(const Graph& goods) {
    return ends(goods.reversed());
}

} // namespace headwater
