// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/tie_ranking.h"

#include <algorithm>
#include <utility>

#include "core/analysis/betweenness.h"
#include "core/analysis/citation.h"
#include "core/analysis/components.h"
#include "core/analysis/cut_points.h"
#include "core/analysis/leaders.h"
#include "core/analysis/significance.h"
#include "core/analysis/ties_between.h"
#include "core/network/traverse.h"

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

/// The network without its bridges: parts, and the trees that the bridges make of them.
class Parts {
public:
    Parts(const Graph& graph, const std::vector<std::pair<Vertex, Vertex>>& bridges, Task& task) {
        std::vector<Tie> inside;
        for (const Tie& tie : graph.ties(&task))
            if (!std::ranges::binary_search(bridges, std::pair(tie.from, tie.to)))
                inside.push_back(tie);
        if (!task.may_go_on()) return;
        const Graph without = Graph::undirected(graph.vertices(), inside, &task);
        if (!task.may_go_on()) return;
        m_parts = components(without);
        if (!task.may_go_on()) return;
        std::vector<Tie> between;
        for (const auto& [a, b] : bridges)
            between.push_back({m_parts.of[a], m_parts.of[b]});
        const auto count = static_cast<Vertex>(m_parts.sizes.size());
        m_tree = Graph::undirected(count, between);
        m_below.assign(m_parts.sizes.begin(), m_parts.sizes.end());
        m_depth.assign(count, unreached);
        m_whole.assign(count, 0);
        for (Vertex root = 0; root < count && task.may_go_on(); ++root)
            if (m_depth[root] == unreached) add_up_from(root);
    }

    /// How many stand on the smaller side of a bridge.
    std::uint32_t cut_off_by(Vertex a, Vertex b) const {
        const Vertex of_a = m_parts.of[a];
        const Vertex of_b = m_parts.of[b];
        const auto lower = m_below[m_depth[of_a] > m_depth[of_b] ? of_a : of_b];
        return std::min(lower, m_whole[of_a] - lower);
    }

private:
    void add_up_from(Vertex root) {
        std::vector<Vertex> order{root};
        m_depth[root] = 0;
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const Vertex w : m_tree.neighbours(order[i]))
                if (m_depth[w] == unreached) {
                    m_depth[w] = m_depth[order[i]] + 1;
                    order.push_back(w);
                }
        for (std::size_t i = order.size(); i-- > 1;)
            for (const Vertex w : m_tree.neighbours(order[i]))
                if (m_depth[w] < m_depth[order[i]]) m_below[w] += m_below[order[i]];
        for (const Vertex part : order)
            m_whole[part] = m_below[root];
    }

    Components m_parts;
    Graph m_tree;
    std::vector<std::uint32_t> m_below; ///< actors in the part and in all below it
    std::vector<std::uint32_t> m_depth;
    std::vector<std::uint32_t> m_whole; ///< actors in the tree
};

} // namespace

Result<Finding> rank_bridges(const Network& network, const AnalysisOptions& options, Task& task) {
    const auto bridges = find_cuts(network.graph, task).bridges;
    if (!task.may_go_on()) return stopped();
    const Parts parts(network.graph, bridges, task);
    if (!task.may_go_on()) return stopped();
    Finding finding =
        cite("bridges", "Which single tie keeps somebody connected?", network, options, &task);
    for (const auto& [a, b] : bridges) {
        finding.links.push_back({a, b, static_cast<double>(parts.cut_off_by(a, b)), 0, {}});
        add_links_between(network, a, b, false, finding.links.back().records);
    }
    if (!task.may_go_on()) return stopped();
    rank(finding.links);
    if (bridges.empty())
        finding.notes.push_back(
            say("No tie is a bridge: whichever one is cut, everybody still reaches the same."));
    finding.caveats = {verification_caveat(),
                       say("One unrecorded tie is enough to undo a bridge.")};
    return finding;
}

Result<Finding> rank_ties(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(const auto values, link_betweenness(*graph, task));
    Finding finding =
        cite("link-betweenness", "Which tie holds the others together?", network, options, &task);
    if (!task.may_go_on()) return stopped();
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
