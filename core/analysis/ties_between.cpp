// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/ties_between.h"

#include <algorithm>
#include <span>
#include <utility>

namespace headwater {

namespace {

std::pair<Vertex, Vertex> ends(const TieRecord& tie) {
    return {tie.from, tie.to};
}

/// The ties recorded from a to b, one a layer and direction; they stand side by side.
std::span<const TieRecord> recorded(const Network& network, Vertex a, Vertex b) {
    const auto wanted = std::pair(a, b);
    const auto first =
        std::lower_bound(network.ties.begin(), network.ties.end(), wanted,
                         [](const TieRecord& tie, const auto& pair) { return ends(tie) < pair; });
    auto past = first;
    while (past != network.ties.end() && ends(*past) == wanted)
        ++past;
    return {first, past};
}

void add_links(const TieRecord& tie, std::vector<std::int64_t>& records) {
    if (!(tie.strength > 0)) return;
    for (const LinkId link : tie.links)
        records.push_back(link.value);
}

} // namespace

void add_links_between(const Network& network, Vertex from, Vertex to, bool directed,
                       std::vector<std::int64_t>& records) {
    for (const TieRecord& tie : recorded(network, from, to))
        add_links(tie, records);
    for (const TieRecord& tie : recorded(network, to, from))
        if (!directed || !tie.directed) add_links(tie, records);
}

} // namespace headwater
