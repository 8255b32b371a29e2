// SPDX-License-Identifier: Apache-2.0
// Chart scenes for tests: one so small that its SVG can be read, one as large as a case.
#pragma once

#include <string>

#include "core/layout/layout.h"
#include "core/picture/compose.h"
#include "tests/support/random_graphs.h"

namespace headwater {

/// A ranked, insulated person, a phone with two links to him, a place.
inline ChartScene small_scene() {
    ChartScene scene;
    scene.items = {{11, "person", "Kestrel", {0, 0}, 1, 1, true, false},
                   {12, "phone", "+84 91 <5>", {60, 0}, 0, 0, false, false},
                   {13, "place", "Old \"Ferry\"", {0, 60}, 0.2, 0, false, true}};
    scene.links = {{21, 0, 1, "call", Strength::confirmed, true, 10, 0},
                   {22, 1, 0, "call", Strength::unconfirmed, true, 1, 1},
                   {23, 0, 2, "meeting", Strength::tentative, false, 1, 0}};
    return scene;
}

/// People with many ties and few, laid out by the organic layout; the busiest ten are ranked.
inline ChartScene ring_scene(Vertex people, std::size_t ties, std::uint64_t seed) {
    Dice dice(seed);
    std::vector<Tie> drawn;
    for (Vertex v = 1; v < people; ++v)
        drawn.push_back({v, dice.below(v) * dice.below(v) / v, 1});
    while (drawn.size() < ties) {
        const Vertex a = dice.below(people);
        drawn.push_back({a, dice.below(people), 1});
    }
    const Graph graph = Graph::undirected(people, drawn);
    Task task;
    const auto points = find_layout("force")->run(graph, {}, task);
    ChartScene scene;
    double most = 1;
    for (Vertex v = 0; v < people; ++v)
        most = std::max<double>(most, graph.degree(v));
    for (Vertex v = 0; v < people; ++v) {
        ChartItem item;
        item.record = v + 1;
        item.kind = v % 7 == 3 ? "phone" : "person";
        item.label = "Member " + std::to_string(v * 37 % 1000);
        item.at = points->at(v);
        item.importance = graph.degree(v) / most;
        item.rank = v < 10 ? v + 1 : 0;
        item.insulated = v == 4;
        scene.items.push_back(item);
    }
    for (const Tie& tie : drawn) {
        if (tie.from == tie.to) continue;
        ChartLink link;
        link.record = static_cast<std::int64_t>(10000 + scene.links.size());
        link.from = tie.from;
        link.to = tie.to;
        link.kind = "call";
        link.directed = scene.links.size() % 2 == 0;
        link.weight = 1 + static_cast<double>(scene.links.size() % 40);
        scene.links.push_back(link);
    }
    return scene;
}

} // namespace headwater
