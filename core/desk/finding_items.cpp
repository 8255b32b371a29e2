// SPDX-License-Identifier: Apache-2.0
#include "core/desk/finding_items.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/analysis/modularity.h"
#include "core/analysis/rescore.h"
#include "core/base/moment.h"

namespace headwater {

namespace {

OrderedJson ids_of(const std::vector<std::int64_t>& records) {
    OrderedJson list = OrderedJson::array();
    for (const std::int64_t record : records)
        list.push_back(id_text(record));
    return list;
}

OrderedJson actors_of(const std::vector<Vertex>& vertices, const Network& network) {
    OrderedJson list = OrderedJson::array();
    for (const Vertex v : vertices)
        list.push_back(json_of(network.actors[v]));
    return list;
}

} // namespace

OrderedJson json_of(const Actor& actor) {
    return {{"id", text_of(actor.id)}, {"kind", actor.kind}, {"label", actor.label}};
}

OrderedJson json_of(const LinkScore& tie, const Network& network) {
    return {{"rank", tie.rank},
            {"value", tie.value},
            {"from", json_of(network.actors[tie.from])},
            {"to", json_of(network.actors[tie.to])},
            {"links", ids_of(tie.records)}};
}

OrderedJson json_of(const Group& group, const Network& network) {
    const Enclosure ties = enclosure_of(group, network);
    OrderedJson reasons = OrderedJson::array();
    for (const Reason& reason : group.reasons)
        reasons.push_back(reason.message.in_english());
    return {{"size", group.members.size()},
            {"ties_inside", ties.inside},
            {"ties_outside", ties.outside},
            {"members", actors_of(group.members, network)},
            {"reasons", std::move(reasons)}};
}

OrderedJson json_of(const Route& route, const Network& network) {
    OrderedJson json{{"length", route.length}, {"stops", actors_of(route.stops, network)}};
    if (!route.times.empty()) {
        json["times"] = OrderedJson::array();
        for (const std::int64_t time : route.times)
            json["times"].push_back(time_text(time));
    }
    json["links"] = ids_of(route.records);
    return json;
}

std::string time_text(std::int64_t seconds) {
    return moment_from_seconds(seconds).text;
}

Enclosure enclosure_of(const Group& group, const Network& network) {
    Enclosure ties;
    for (const Vertex v : group.members)
        for (const Vertex w : network.graph.neighbours(v))
            ++(std::ranges::binary_search(group.members, w) ? ties.inside : ties.outside);
    ties.inside /= 2;
    return ties;
}

std::optional<double> modularity_of(const Finding& finding, const Network& network) {
    constexpr auto nowhere = static_cast<std::uint32_t>(-1);
    std::vector<std::uint32_t> labels(network.vertices(), nowhere);
    std::size_t placed = 0;
    for (std::uint32_t g = 0; g < finding.groups.size(); ++g)
        for (const Vertex v : finding.groups[g].members)
            labels[v] = g, ++placed;
    if (placed != network.vertices() || std::ranges::find(labels, nowhere) != labels.end())
        return {};
    return modularity(network.graph, options_of(finding).weighted, labels);
}

} // namespace headwater
