// SPDX-License-Identifier: Apache-2.0
#include "core/desk/chart_times.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace headwater {

namespace {

constexpr auto nowhere_on_chart = static_cast<std::uint32_t>(-1);

/// One number for two items, whichever is named first.
std::uint64_t pair_of(std::uint64_t a, std::uint64_t b) {
    return std::min(a, b) << 32U | std::max(a, b);
}

} // namespace

std::vector<ChartContact> contacts_on(const ChartScene& scene, const Network& network) {
    std::unordered_map<std::int64_t, std::uint32_t> items;
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        items.emplace(scene.items[i].record, static_cast<std::uint32_t>(i));
    std::vector<std::uint32_t> place(network.actors.size(), nowhere_on_chart);
    for (std::size_t v = 0; v < network.actors.size(); ++v)
        if (const auto item = items.find(network.actors[v].id.value); item != items.end())
            place[v] = item->second;
    std::vector<ChartContact> contacts;
    for (const Contact& contact : network.contacts) { // sorted by time
        const auto from = place[contact.from], to = place[contact.to];
        if (from != nowhere_on_chart && to != nowhere_on_chart)
            contacts.push_back({contact.first, contact.last, from, to});
    }
    return contacts;
}

void show_period(ChartScene& scene, const std::vector<ChartContact>& contacts, std::int64_t from,
                 std::int64_t to) {
    std::vector<bool> active(scene.items.size(), false);
    std::unordered_set<std::uint64_t> ties;
    for (const ChartContact& contact : contacts) {
        if (contact.first > to) break;
        if (contact.last < from) continue;
        active[contact.from] = active[contact.to] = true;
        ties.insert(pair_of(contact.from, contact.to));
    }
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        scene.items[i].stands_back = scene.items[i].stands_back || !active[i];
    for (ChartLink& link : scene.links)
        if (!ties.contains(pair_of(link.from, link.to))) {
            link.stands_back = true;
            link.stands_out = false;
        }
}

} // namespace headwater
