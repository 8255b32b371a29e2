// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/tie_ranking.h"

#include <algorithm>

#include "core/analysis/betweenness.h"
#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/significance.h"
#include "core/analysis/ties_between.h"

namespace headwater {

namespace {

std::vector<LinkScore> links_of(const Network& network, const Graph& graph,
                                const std::vector<double>& values) {
    std::vector<LinkScore> links;
    for (Vertex v = 0; v < graph.vertices(); ++v)
        for (auto arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; ++arc) {
            const Vertex w = graph.targets()[arc];
            if (!graph.is_directed() && w < v) continue;
            links.push_back({v, w, values[arc], 0, {}});
            add_links_between(network, v, w, graph.is_directed(), links.back().records);
        }
    return links;
}

void rank(std::vector<LinkScore>& links) {
    std::vector<double> values;
    for (const LinkScore& link : links)
        values.push_back(link.value);
    const auto ranked = ranks(values);
    for (std::size_t i = 0; i < links.size(); ++i)
        links[i].rank = ranked[i];
    std::stable_sort(links.begin(), links.end(),
                     [](const LinkScore& a, const LinkScore& b) { return a.rank < b.rank; });
}

} // namespace

Result<Finding> rank_ties(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(const auto values, link_betweenness(*graph, task));
    Finding finding =
        cite("link-betweenness", "Which tie holds the others together?", network, options);
    finding.links = links_of(network, *graph, values);
    rank(finding.links);
    if (options.weighted)
        finding.notes.push_back(say("This measure does not use the strength of ties."));
    finding.caveats = attention_caveat(network);
    finding.caveats.insert(finding.caveats.begin(),
                           {verification_caveat(),
                            say("Unrecorded ties beside it would take pairs away from a tie.")});
    return finding;
}

} // namespace headwater
