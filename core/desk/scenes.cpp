// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scenes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "core/layout/layout.h"

namespace headwater {

namespace {

constexpr std::uint64_t chart_seed = 1;

std::unordered_map<EntityId, Placement> places_of(const Chart& chart) {
    std::unordered_map<EntityId, Placement> places;
    for (const Placement& placement : chart.placements)
        places.emplace(placement.entity, placement);
    return places;
}

bool all_placed(const Network& network, const std::unordered_map<EntityId, Placement>& places) {
    return std::ranges::all_of(network.actors,
                               [&](const Actor& actor) { return places.contains(actor.id); });
}

/// Known places hold still while new ones are found; with `pins_only` only the pinned ones do.
LayoutOptions options_for(const Network& network,
                          const std::unordered_map<EntityId, Placement>& places, bool pins_only) {
    LayoutOptions options;
    options.seed = chart_seed;
    bool any = false;
    std::vector<Point> start(network.actors.size(), Point{NAN, NAN}); // nowhere yet
    std::vector<bool> pinned(network.actors.size(), false);
    for (std::size_t v = 0; v < network.actors.size(); ++v) {
        const auto place = places.find(network.actors[v].id);
        if (place == places.end() || (pins_only && !place->second.pinned)) continue;
        start[v] = place->second.at;
        pinned[v] = true;
        any = true;
    }
    if (!any) return options;
    options.start = std::move(start);
    options.pinned = std::move(pinned);
    return options;
}

Result<Chart> placed(const Network& network, Chart chart, const LayoutOptions& options,
                     Task& task) {
    const LayoutRow* row = find_layout(chart.layout);
    if (row == nullptr)
        return fail("There is no layout named %1. Choose one of those listed by --help.",
                    {chart.layout});
    TRY(const std::vector<Point> points, row->run(network.graph, options, task));
    const auto before = places_of(chart);
    chart.placements.clear();
    for (std::size_t v = 0; v < points.size(); ++v) {
        const auto old = before.find(network.actors[v].id);
        const bool pinned = old != before.end() && old->second.pinned;
        chart.placements.push_back(
            {network.actors[v].id, pinned ? old->second.at : points[v], pinned});
    }
    return chart;
}

/// Size by score where there is a finding, by number of contacts where there is none.
std::vector<double> importances(const Network& network, const Finding* finding) {
    std::vector<double> importance(network.actors.size(), 0);
    if (finding != nullptr) {
        const double count = static_cast<double>(std::max<std::size_t>(1, finding->scores.size()));
        for (const Score& score : finding->scores)
            importance[score.vertex] = std::pow(1 - (score.rank - 1) / count, 4);
        return importance;
    }
    double most = 1;
    for (Vertex v = 0; v < network.vertices(); ++v)
        most = std::max(most, static_cast<double>(network.graph.degree(v)));
    for (Vertex v = 0; v < network.vertices(); ++v)
        importance[v] = std::sqrt(network.graph.degree(v) / most);
    return importance;
}

void mark_ranks(std::vector<ChartItem>& items, const Finding& finding) {
    for (const Score& score : finding.scores) {
        ChartItem& item = items[score.vertex];
        if (score.rank <= ranks_shown) item.rank = score.rank;
        item.insulated = std::ranges::find(score.badges, "insulated") != score.badges.end();
    }
}

using LinksById = std::unordered_map<LinkId, Link>;

Result<LinksById> links_by_id(const Case& the_case) {
    LinksById links;
    TRY_VOID(the_case.each_link([&](const Link& link) {
        links.emplace(link.id, link);
        return true;
    }));
    return links;
}

/// The strongest of the links that a tie stands for.
const Link* strongest(const TieRecord& tie, const LinksById& links) {
    const Link* best = nullptr;
    for (const LinkId id : tie.links) {
        const auto link = links.find(id);
        if (link == links.end()) continue;
        if (best == nullptr || link->second.strength < best->strength) best = &link->second;
    }
    return best;
}

Result<std::vector<ChartLink>> chart_links(const Case& the_case, const Network& network) {
    TRY(const LinksById links, links_by_id(the_case));
    std::map<std::pair<Vertex, Vertex>, int> seen;
    std::vector<ChartLink> drawn;
    for (const TieRecord& tie : network.ties) {
        const Link* link = strongest(tie, links);
        if (link == nullptr) continue;
        const auto pair = std::minmax(tie.from, tie.to);
        drawn.push_back({link->id.value, tie.from, tie.to, link->kind, link->strength, tie.directed,
                         std::max(1.0, tie.weight), seen[pair]++});
    }
    return drawn;
}

/// A picture that cannot be read leaves its icon: the chart is drawn all the same, and verify
/// tells.
Result<void> add_photos(const Case& the_case, std::vector<ChartItem>& items) {
    TRY(const auto icons, the_case.picture_icons());
    std::unordered_map<std::int64_t, const PictureIcon*> known;
    for (const PictureIcon& icon : icons)
        known.emplace(icon.entity.value, &icon);
    for (ChartItem& item : items) {
        const auto icon = known.find(item.record);
        if (icon == known.end()) continue;
        auto bytes = the_case.bytes_of(*icon->second);
        if (!bytes) continue;
        item.photo = std::make_shared<const Photo>(
            Photo{icon->second->media_type, std::move(*bytes), icon->second->digest});
    }
    return {};
}

} // namespace

Filter chart_filter() {
    Filter filter;
    filter.fold_belongings = true;
    filter.include_isolates = false;
    return filter;
}

Finding carried_over(Finding finding, const Network& ranked, const Network& charted) {
    std::unordered_map<EntityId, Vertex> there;
    for (Vertex v = 0; v < charted.vertices(); ++v)
        there.emplace(charted.actors[v].id, v);
    std::erase_if(finding.scores, [&](Score& score) {
        const auto found = there.find(ranked.actors[score.vertex].id);
        if (found == there.end()) return true;
        score.vertex = found->second;
        return false;
    });
    return finding;
}

Result<ChartScene> scene_of(const Case& the_case, const Network& network, const Chart& chart,
                            const Finding* finding, Task& task) {
    auto places = places_of(chart);
    if (!all_placed(network, places)) {
        TRY(const Chart complete,
            placed(network, chart, options_for(network, places, false), task));
        places = places_of(complete);
    }
    ChartScene scene;
    const auto importance = importances(network, finding);
    for (std::size_t v = 0; v < network.actors.size(); ++v) {
        const Actor& actor = network.actors[v];
        ChartItem item;
        item.record = actor.id.value;
        item.kind = actor.kind;
        item.label = actor.label;
        item.at = places.at(actor.id).at;
        item.importance = importance[v];
        scene.items.push_back(std::move(item));
    }
    if (finding != nullptr) mark_ranks(scene.items, *finding);
    TRY_VOID(add_photos(the_case, scene.items));
    TRY(scene.links, chart_links(the_case, network));
    return scene;
}

Result<Chart> laid_out(const Network& network, Chart chart, std::string_view layout, Task& task,
                       std::vector<std::uint32_t> groups) {
    chart.layout = layout;
    LayoutOptions options = options_for(network, places_of(chart), true);
    options.group = std::move(groups);
    return placed(network, std::move(chart), options, task);
}

void select(ChartScene& scene, const std::set<std::int64_t>& records) {
    for (ChartItem& item : scene.items)
        item.selected = records.contains(item.record);
}

} // namespace headwater
