// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/must_pass.h"

#include <algorithm>

#include "core/analysis/betweenness.h"
#include "core/analysis/dominators.h"
#include "core/analysis/line_flow.h"
#include "core/analysis/sinks.h"

namespace headwater {

namespace {

constexpr std::size_t most_cuts = 12;

Narrowest narrowest_of(MaxFlow flow, double unit) {
    return {static_cast<double>(flow.value) / unit, std::move(flow.cuts), flow.cut_short};
}

Narrowest narrowest_arcs(const SupplyLine& line, const MustPass& found,
                         const std::vector<Flow>& weights, double unit) {
    std::vector<FlowArc> arcs;
    for (std::uint32_t a = 0; a < line.arcs.size(); ++a)
        arcs.push_back({line.arcs[a].from, line.arcs[a].to, weights[a]});
    return narrowest_of(max_flow(line.size(), arcs, found.origins, found.ends, most_cuts), unit);
}

/// Every holder as an arc from where goods arrive (v) to where they leave (n + v).
Narrowest narrowest_holders(const SupplyLine& line, const MustPass& found,
                            const std::vector<Flow>& weights, double unit) {
    const Vertex n = line.size();
    std::vector<FlowArc> arcs;
    for (Vertex v = 0; v < n; ++v)
        arcs.push_back({v, n + v, weights[v]});
    for (const SupplyArc& arc : line.arcs)
        arcs.push_back({n + arc.from, arc.to, unlimited});
    std::vector<Vertex> sinks;
    for (const Vertex v : found.ends)
        sinks.push_back(n + v);
    return narrowest_of(max_flow(2 * n, arcs, found.origins, sinks, most_cuts), unit);
}

/// The larger of what somebody receives and what he hands on.
std::vector<Flow> handled(const SupplyLine& line, const std::vector<Flow>& weights) {
    std::vector<Flow> in(line.size(), 0), out(line.size(), 0);
    for (std::size_t a = 0; a < weights.size(); ++a) {
        out[line.arcs[a].from] += weights[a];
        in[line.arcs[a].to] += weights[a];
    }
    for (Vertex v = 0; v < line.size(); ++v)
        in[v] = std::max(in[v], out[v]);
    return in;
}

void find_narrowest(const SupplyLine& line, MustPass& found) {
    const std::vector<Flow> one_each(std::max<std::size_t>(line.size(), line.arcs.size()), 1);
    found.arcs_by_number = narrowest_arcs(line, found, one_each, 1);
    found.holders_by_number = narrowest_holders(line, found, one_each, 1);
    const auto weights = weights_of(line, &found.unweighed_arcs);
    if (weights.empty()) return;
    found.arcs_by_quantity = narrowest_arcs(line, found, weights, grams_in_kilogram);
    found.holders_by_quantity =
        narrowest_holders(line, found, handled(line, weights), grams_in_kilogram);
}

SiteShare share_of(const SupplyLine& line, const LineOrder& order, double all, std::uint32_t site) {
    SiteShare share;
    share.site = site;
    TakenOut out;
    out.arcs.assign(line.arcs.size(), false);
    for (std::size_t a = 0; a < line.arcs.size(); ++a)
        for (const auto m : line.arcs[a].movements) {
            if (line.movements[m].site != site) continue;
            out.arcs[a] = true;
            ++share.movements;
            share.quantity += line.movements[m].quantity;
        }
    if (share.movements > 0) share.lines = all - count_lines(line, order, out).all;
    return share;
}

Result<void> share_out_sites(const SupplyLine& line, const LineOrder& order, MustPass& found,
                             Task& task) {
    for (std::uint32_t site = 0; site < line.sites.size(); ++site) {
        if (!task.may_go_on()) return stopped();
        const auto share = share_of(line, order, found.lines.all, site);
        if (share.movements > 0) found.sites.push_back(share);
    }
    std::ranges::stable_sort(
        found.sites, [](const SiteShare& a, const SiteShare& b) { return a.lines > b.lines; });
    return {};
}

} // namespace

Result<MustPass> find_must_pass(const SupplyLine& line, Task& task) {
    const Graph backwards = line.goods.reversed();
    MustPass found;
    found.origins = origins(line.goods);
    found.ends = ends(line.goods);
    found.dominators = immediate_dominators(line.goods, found.origins);
    found.post_dominators = immediate_dominators(backwards, found.ends);
    found.dominated_ends = dominated_ends(line.goods, found.ends);
    found.stranded_origins = dominated_ends(backwards, found.origins);
    const LineOrder order(line);
    found.lines = count_lines(line, order);
    found.arcs_in_circles = order.left_out().size();
    TRY(found.between, betweenness_between(line.goods, found.origins, found.ends, task));
    TRY_VOID(share_out_sites(line, order, found, task));
    find_narrowest(line, found);
    return found;
}

} // namespace headwater
