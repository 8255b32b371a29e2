// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/crossings.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/analysis/line_wording.h"

namespace headwater {

namespace {

/// Movements with both ends of their time known, earliest first.
std::vector<const Movement*> dated_movements(const SupplyLine& line) {
    std::vector<const Movement*> dated;
    for (const Movement& movement : line.movements)
        if (movement.first != INT64_MIN && movement.last != INT64_MAX) dated.push_back(&movement);
    return dated;
}

void count_movement(Crossing& crossing, const Movement& movement) {
    ++crossing.movements;
    crossing.quantity += movement.quantity;
    if (movement.transport != Transport::unknown &&
        std::ranges::find(crossing.transports, movement.transport) == crossing.transports.end())
        crossing.transports.push_back(movement.transport);
}

void find_trends(const SupplyLine& line, std::vector<Crossing>& crossings) {
    const auto dated = dated_movements(line);
    if (dated.empty()) return;
    const auto start = dated.front()->first;
    const auto middle = start + (dated.back()->first - start) / 2;
    std::vector<double> before(crossings.size(), 0), since(crossings.size(), 0);
    for (const Movement* movement : dated) {
        if (movement->site == no_place) continue;
        Crossing& crossing = crossings[movement->site];
        crossing.first = std::min(crossing.first, movement->first);
        crossing.last = std::max(crossing.last, movement->first);
        ++(movement->first > middle ? since : before)[movement->site];
    }
    for (std::size_t i = 0; i < crossings.size(); ++i)
        if (before[i] + since[i] > 0)
            crossings[i].trend = (since[i] - before[i]) / (since[i] + before[i]);
}

Message first_time(const SupplyLine& line, const Movement& movement) {
    const std::string goods = movement.goods.empty() ? "goods" : movement.goods;
    if (movement.site == no_place)
        return say("First time for %1: %2, on %3.",
                   {goods, name_of(movement.transport), day(movement.first)});
    return say("First time for %1: %2, on %3 at %4.",
               {goods, name_of(movement.transport), day(movement.first),
                line.sites[movement.site].actor.label});
}

} // namespace

std::vector<Crossing> rank_crossings(const SupplyLine& line) {
    std::vector<Crossing> crossings(line.sites.size());
    for (std::uint32_t site = 0; site < crossings.size(); ++site)
        crossings[site].site = site;
    for (const Movement& movement : line.movements)
        if (movement.site != no_place) count_movement(crossings[movement.site], movement);
    for (const Landmark& mark : line.landmarks) {
        if (mark.actor.kind != "seizure" || mark.site == no_place) continue;
        ++crossings[mark.site].seizures;
        crossings[mark.site].seized += mark.quantity;
    }
    find_trends(line, crossings);
    std::erase_if(crossings, [](const Crossing& c) { return c.movements + c.seizures == 0; });
    for (Crossing& crossing : crossings)
        std::ranges::sort(crossing.transports);
    std::ranges::stable_sort(crossings, [](const Crossing& a, const Crossing& b) {
        return std::tie(a.movements, a.quantity) > std::tie(b.movements, b.quantity);
    });
    return crossings;
}

std::vector<NewWay> new_ways(const SupplyLine& line) {
    const auto dated = dated_movements(line);
    std::set<std::pair<Transport, std::string>> known;
    std::vector<NewWay> ways;
    for (const Movement* movement : dated) {
        if (movement->transport == Transport::unknown) continue;
        const bool is_first = known.insert({movement->transport, movement->goods}).second;
        if (is_first && movement->first > dated.front()->first)
            ways.push_back({movement->transport, movement->goods, movement->site, movement->first,
                            first_time(line, *movement)});
    }
    return ways;
}

} // namespace headwater
