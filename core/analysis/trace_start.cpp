// SPDX-License-Identifier: Apache-2.0
// From a person, a seizure, a consignment or a place to where its trace starts.
#include <algorithm>
#include <set>

#include "core/analysis/trace.h"

namespace headwater {

namespace {

std::vector<Vertex> sorted(const std::set<Vertex>& set) {
    return {set.begin(), set.end()};
}

/// Who handed on, or received, one of these.
struct Hands {
    std::set<Vertex> givers;
    std::set<Vertex> takers;
    std::set<std::uint32_t> consignments;

    void add(const Movement& movement) {
        givers.insert(movement.from);
        takers.insert(movement.to);
        if (movement.consignment != no_place) consignments.insert(movement.consignment);
    }
};

TraceStart start_at_holder(const SupplyLine& line, Vertex holder) {
    Hands hands;
    for (const Movement& movement : line.movements)
        if (movement.from == holder || movement.to == holder) hands.add(movement);
    return {line.label(holder),
            {holder},
            {holder},
            {hands.consignments.begin(), hands.consignments.end()}};
}

/// Everybody who only received is an end of what is known of the consignment, and so on.
TraceStart start_at_consignments(const SupplyLine& line, const Landmark& mark) {
    Hands hands;
    for (const Movement& movement : line.movements)
        if (std::ranges::find(mark.consignments, movement.consignment) != mark.consignments.end())
            hands.add(movement);
    std::vector<Vertex> last, first;
    std::ranges::set_difference(hands.takers, hands.givers, std::back_inserter(last));
    std::ranges::set_difference(hands.givers, hands.takers, std::back_inserter(first));
    return {mark.actor.label, last, first, mark.consignments};
}

TraceStart start_at_landmark(const SupplyLine& line, const Landmark& mark) {
    TraceStart start = start_at_consignments(line, mark);
    if (!mark.holders.empty()) start.upstream_from = start.downstream_from = mark.holders;
    if (mark.actor.kind == "seizure") start.until = mark.last;
    return start;
}

TraceStart start_at_site(const SupplyLine& line, std::uint32_t site) {
    Hands hands;
    for (const Movement& movement : line.movements)
        if (movement.site == site) hands.add(movement);
    return {line.sites[site].actor.label,
            sorted(hands.givers),
            sorted(hands.takers),
            {hands.consignments.begin(), hands.consignments.end()}};
}

} // namespace

Result<TraceStart> trace_start(const SupplyLine& line, EntityId entity) {
    for (const Landmark& mark : line.landmarks)
        if (mark.actor.id == entity && !(mark.holders.empty() && mark.consignments.empty()))
            return start_at_landmark(line, mark);
    for (Vertex v = 0; v < line.size(); ++v)
        if (line.holders[v].actor.id == entity) return start_at_holder(line, v);
    for (std::uint32_t site = 0; site < line.sites.size(); ++site)
        if (line.sites[site].actor.id == entity) {
            TraceStart start = start_at_site(line, site);
            if (!start.upstream_from.empty()) return start;
        }
    return fail("This has no place on the line: no goods are known to have passed through it. "
                "Choose somebody or something that a movement of goods names.");
}

} // namespace headwater
