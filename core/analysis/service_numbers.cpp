// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/service_numbers.h"

#include <algorithm>

#include "core/analysis/significance.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr double many = 0.95;
constexpr std::uint32_t at_least = 10;
constexpr double hardly_mutual = 0.1;
constexpr double one_way = 0.9;

struct Traffic {
    std::uint32_t in = 0;
    std::uint32_t out = 0;
    std::uint32_t mutual = 0;
};

Traffic traffic_of(const Network& network, Vertex v) {
    Traffic traffic;
    const auto contacts = network.graph.neighbours(v);
    for (const Vertex u : contacts) {
        const bool out = network.directed.has_arc(v, u);
        const bool in = network.directed.has_arc(u, v);
        traffic.out += out ? 1 : 0;
        traffic.in += in ? 1 : 0;
        traffic.mutual += in && out ? 1 : 0;
    }
    return traffic;
}

ServiceNumber proposal(const Network& network, Vertex v, const Traffic& traffic) {
    const auto contacts = network.graph.degree(v);
    ServiceNumber number{v, contacts, static_cast<double>(traffic.mutual) / contacts, {}, {}};
    const std::vector<std::int64_t> records{network.actors[v].id.value};
    const auto most = std::max(traffic.in, traffic.out);
    if (traffic.in >= traffic.out)
        number.reasons.push_back({say("Is called by %1 of %2 contacts and calls %3 of them.",
                                      {count(traffic.in), count(contacts), count(traffic.out)}),
                                  records});
    else
        number.reasons.push_back({say("Calls %1 of %2 contacts and is called by %3 of them.",
                                      {count(most), count(contacts), count(traffic.in)}),
                                  records});
    number.reasons.push_back(
        {say("Only %1 of these ties go both ways.", {percent(number.reciprocity)}), records});
    number.against.push_back({say("A leader who only takes reports looks alike; look at who calls "
                                  "before leaving the number out."),
                              records});
    return number;
}

} // namespace

std::vector<ServiceNumber> propose_service_numbers(const Network& network) {
    std::vector<ServiceNumber> numbers;
    if (!network.direction_known) return numbers;
    std::vector<double> degrees(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v)
        degrees[v] = network.graph.degree(v);
    const auto standing = percentiles(degrees);
    for (Vertex v = 0; v < network.vertices(); ++v) {
        const auto contacts = network.graph.degree(v);
        if (contacts < at_least || standing[v] < many) continue;
        const Traffic traffic = traffic_of(network, v);
        if (traffic.mutual > hardly_mutual * contacts) continue;
        if (std::max(traffic.in, traffic.out) < one_way * contacts) continue;
        numbers.push_back(proposal(network, v, traffic));
    }
    std::stable_sort(numbers.begin(), numbers.end(),
                     [](const auto& a, const auto& b) { return a.contacts > b.contacts; });
    return numbers;
}

} // namespace headwater
