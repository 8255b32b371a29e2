// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/crossings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/analysis/line_wording.h"
#include "core/base/moment.h"

namespace headwater {

namespace {

/// Movements with both ends of their time known, earliest first.
std::vector<const Movement*> dated_movements(const SupplyLine& line) {
    std::vector<const Movement*> dated;
    for (const Movement& movement : line.movements)
        if (movement.first != INT64_MIN && movement.last != INT64_MAX) dated.push_back(&movement);
    return dated;
}

template<class Value>
void add_in_order(std::vector<Value>& values, const Value& value) {
    const auto place = std::ranges::lower_bound(values, value);
    if (place == values.end() || *place != value) values.insert(place, value);
}

void count_movement(Traffic& flow, const Movement& movement) {
    ++flow.movements;
    flow.quantity += movement.quantity;
    if (movement.transport != Transport::unknown) add_in_order(flow.transports, movement.transport);
}

void count_seizure(Traffic& flow, const Landmark& seizure) {
    ++flow.seizures;
    flow.seized += seizure.quantity;
    if (!seizure.concealment.empty()) add_in_order(flow.concealments, seizure.concealment);
}

bool is_seizure(const Landmark& mark) {
    return mark.actor.kind == "seizure";
}

/// `flow_at[site]` is counted in for whatever happens at a site; null: nothing is.
void count_all(const SupplyLine& line, const std::vector<Traffic*>& flow_at) {
    for (const Movement& movement : line.movements)
        if (movement.site != no_place && flow_at[movement.site] != nullptr)
            count_movement(*flow_at[movement.site], movement);
    for (const Landmark& mark : line.landmarks)
        if (is_seizure(mark) && mark.site != no_place && flow_at[mark.site] != nullptr)
            count_seizure(*flow_at[mark.site], mark);
}

void find_trends(const SupplyLine& line, const std::vector<Traffic*>& flow_at) {
    const auto dated = dated_movements(line);
    if (dated.empty()) return;
    const auto start = dated.front()->first;
    const auto middle = start + (dated.back()->first - start) / 2;
    std::map<Traffic*, std::pair<double, double>> halves;
    for (const Movement* movement : dated) {
        if (movement->site == no_place || flow_at[movement->site] == nullptr) continue;
        Traffic& flow = *flow_at[movement->site];
        flow.first = std::min(flow.first, movement->first);
        flow.last = std::max(flow.last, movement->first);
        auto& [before, since] = halves[&flow];
        ++(movement->first > middle ? since : before);
    }
    for (auto& [flow, half] : halves)
        flow->trend = (half.second - half.first) / (half.second + half.first);
}

/// Fills the flows in, drops the empty ones and puts the others in order.
template<class Ranked>
void rank(const SupplyLine& line, std::vector<Ranked>& flows,
          const std::vector<Traffic*>& flow_at) {
    count_all(line, flow_at);
    find_trends(line, flow_at);
    std::erase_if(flows, [](const Traffic& f) { return f.movements + f.seizures == 0; });
    std::ranges::stable_sort(flows, [](const Traffic& a, const Traffic& b) {
        return std::tie(a.movements, a.quantity) > std::tie(b.movements, b.quantity);
    });
}

Message first_time(const SupplyLine& line, const NewWay& way) {
    const std::string goods = way.goods.empty() ? "goods" : way.goods;
    const std::string when = day_of(way.time);
    const std::string place =
        way.site == no_place ? std::string() : line.sites[way.site].actor.label;
    if (way.transport == Transport::unknown)
        return place.empty()
                   ? say("First time for %1: hidden: %2, on %3.", {goods, way.concealment, when})
                   : say("First time for %1: hidden: %2, on %3 at %4.",
                         {goods, way.concealment, when, place});
    const std::string how = name_of(way.transport);
    return place.empty() ? say("First time for %1: %2, on %3.", {goods, how, when})
                         : say("First time for %1: %2, on %3 at %4.", {goods, how, when, place});
}

/// In order of time; a seizure after the movements of the same moment.
std::vector<NewWay> sightings(const SupplyLine& line) {
    std::vector<NewWay> all;
    for (const Movement* m : dated_movements(line))
        if (m->transport != Transport::unknown)
            all.push_back({m->transport, {}, m->goods, m->site, m->first, {}});
    for (const Landmark& mark : line.landmarks) {
        if (!is_seizure(mark) || mark.first == INT64_MIN || mark.last == INT64_MAX) continue;
        if (mark.transport != Transport::unknown)
            all.push_back({mark.transport, {}, mark.goods, mark.site, mark.first, {}});
        if (!mark.concealment.empty())
            all.push_back(
                {Transport::unknown, mark.concealment, mark.goods, mark.site, mark.first, {}});
    }
    std::ranges::stable_sort(all, {}, &NewWay::time);
    return all;
}

} // namespace

std::vector<Crossing> rank_crossings(const SupplyLine& line) {
    std::vector<Crossing> crossings(line.sites.size());
    std::vector<Traffic*> flow_at;
    for (std::uint32_t site = 0; site < crossings.size(); ++site) {
        crossings[site].site = site;
        flow_at.push_back(&crossings[site]);
    }
    rank(line, crossings, flow_at);
    return crossings;
}

std::vector<Area> rank_areas(const SupplyLine& line) {
    std::map<std::string, std::vector<std::uint32_t>> sites_in;
    for (std::uint32_t site = 0; site < line.sites.size(); ++site)
        if (!line.sites[site].area.empty()) sites_in[line.sites[site].area].push_back(site);
    std::vector<Area> areas;
    areas.reserve(sites_in.size()); // the flows are pointed at
    std::vector<Traffic*> flow_at(line.sites.size(), nullptr);
    for (const auto& [name, sites] : sites_in) {
        areas.push_back({{}, name, sites});
        for (const auto site : sites)
            flow_at[site] = &areas.back();
    }
    rank(line, areas, flow_at);
    return areas;
}

std::vector<NewWay> new_ways(const SupplyLine& line) {
    std::vector<NewWay> all = sightings(line), first;
    std::set<std::tuple<Transport, std::string, std::string>> known;
    for (NewWay& way : all) {
        if (!known.insert({way.transport, way.concealment, way.goods}).second) continue;
        if (way.time == all.front().time) continue;
        way.message = first_time(line, way);
        first.push_back(std::move(way));
    }
    return first;
}

} // namespace headwater
