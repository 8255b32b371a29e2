// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/brokerage_roles.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/analysis/leiden.h"

namespace headwater {

namespace {

BrokerageRole role_of(std::uint32_t from, std::uint32_t broker, std::uint32_t to) {
    if (from == broker && broker == to) return BrokerageRole::coordinator;
    if (from == to) return BrokerageRole::itinerant;
    if (broker == to) return BrokerageRole::gatekeeper;
    if (from == broker) return BrokerageRole::representative;
    return BrokerageRole::liaison;
}

/// What chance alone would give: every arc stands with probability `density`.
struct Chance {
    double pairs = 0;  ///< (i, j) that a broker could serve
    double shared = 0; ///< ordered pairs of those that share i or j, and so an arc with v

    double expected(double d) const { return pairs * d * d * (1 - d); }
    double deviation(double d) const {
        const double p = d * d * (1 - d);
        return std::sqrt(pairs * p * (1 - p) + shared * std::pow(d * (1 - d), 3));
    }
};

/// Numbers of a role for a broker whose group has `own` members, among `sizes`.
Chance chance_of(BrokerageRole role, double own, std::span<const double> sizes, double all) {
    const double mates = own - 1;
    const double strangers = all - own;
    double same = 0;    // ordered pairs inside one strange group
    double triples = 0; // j, k for one i inside one strange group
    double apart = 0;   // ordered pairs in two different strange groups
    double apart_triples = 0;
    bool own_passed = false;
    for (const double size : sizes) {
        if (size == own && !std::exchange(own_passed, true)) continue;
        const double elsewhere = strangers - size;
        same += size * (size - 1);
        triples += size * (size - 1) * (size - 2);
        apart += size * elsewhere;
        apart_triples += size * elsewhere * (elsewhere - 1);
    }
    switch (role) {
    case BrokerageRole::coordinator:
        return {mates * (mates - 1), 2 * mates * (mates - 1) * (mates - 2)};
    case BrokerageRole::itinerant:
        return {same, 2 * triples};
    case BrokerageRole::liaison:
        return {apart, 2 * apart_triples};
    case BrokerageRole::gatekeeper:
    case BrokerageRole::representative:
        break;
    }
    return {mates * strangers,
            mates * strangers * (strangers - 1) + strangers * mates * (mates - 1)};
}

std::vector<double> sizes_of(std::span<const std::uint32_t> groups) {
    std::vector<double> sizes;
    for (const auto group : groups) {
        if (group >= sizes.size()) sizes.resize(group + std::size_t{1}, 0);
        ++sizes[group];
    }
    return sizes;
}

void standardise(Brokerage& broker, double own, std::span<const double> sizes, double all,
                 double density) {
    for (std::size_t role = 0; role < brokerage_roles; ++role) {
        const auto chance = chance_of(static_cast<BrokerageRole>(role), own, sizes, all);
        const double deviation = chance.deviation(density);
        broker.z[role] = deviation > 0 ? (broker.raw[role] - chance.expected(density)) / deviation
                                       : std::numeric_limits<double>::quiet_NaN();
    }
}

Values role_between_communities(BrokerageRole role, const Network& network,
                                const AnalysisOptions& options, Task& task) {
    TRY(const auto groups,
        leiden(network.graph, {.weighted = options.weighted, .seed = options.seed}, task));
    TRY(const auto all, brokerage(network.directed, groups, task));
    std::vector<double> values;
    for (const Brokerage& broker : all)
        values.push_back(broker.raw[static_cast<std::size_t>(role)]);
    return values;
}

} // namespace

Result<std::vector<Brokerage>> brokerage(const Graph& directed,
                                         std::span<const std::uint32_t> groups, Task& task) {
    const Graph backwards = directed.reversed(&task);
    if (!task.may_go_on()) return stopped();
    const auto sizes = sizes_of(groups);
    const double n = directed.vertices();
    const double density = n > 1 ? static_cast<double>(directed.arcs()) / (n * (n - 1)) : 0;
    std::vector<Brokerage> result(directed.vertices());
    for (Vertex v = 0; v < directed.vertices(); ++v) {
        if (!task.may_go_on()) return stopped();
        for (const Vertex i : backwards.neighbours(v))
            for (const Vertex j : directed.neighbours(v))
                if (i != j && !directed.has_arc(i, j))
                    ++result[v]
                          .raw[static_cast<std::size_t>(role_of(groups[i], groups[v], groups[j]))];
        standardise(result[v], sizes[groups[v]], sizes, n, density);
    }
    return result;
}

Values coordination(const Network& network, const AnalysisOptions& options, Task& task) {
    return role_between_communities(BrokerageRole::coordinator, network, options, task);
}

Values itinerancy(const Network& network, const AnalysisOptions& options, Task& task) {
    return role_between_communities(BrokerageRole::itinerant, network, options, task);
}

Values gatekeeping(const Network& network, const AnalysisOptions& options, Task& task) {
    return role_between_communities(BrokerageRole::gatekeeper, network, options, task);
}

Values representation(const Network& network, const AnalysisOptions& options, Task& task) {
    return role_between_communities(BrokerageRole::representative, network, options, task);
}

Values liaising(const Network& network, const AnalysisOptions& options, Task& task) {
    return role_between_communities(BrokerageRole::liaison, network, options, task);
}

} // namespace headwater
