// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scenes.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/analysis/leiden.h"
#include "core/desk/scene_links.h"
#include "core/desk/scene_signs.h"
#include "core/desk/shown_part.h"
#include "core/picture/far_groups.h"

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

/// Which known places a layout begins with: the pinned ones, which hold still; all, of which the
/// pinned hold still; all, holding still.
enum class Held { pins, start, all };

void hold(LayoutOptions& options, const Network& network,
          const std::unordered_map<EntityId, Placement>& places, Held held) {
    options.seed = chart_seed;
    bool any = false;
    std::vector<Point> start(network.actors.size(), Point{NAN, NAN}); // nowhere yet
    std::vector<bool> pinned(network.actors.size(), false);
    for (std::size_t v = 0; v < network.actors.size(); ++v) {
        const auto place = places.find(network.actors[v].id);
        if (place == places.end() || (held == Held::pins && !place->second.pinned)) continue;
        start[v] = place->second.at;
        pinned[v] = held == Held::all || place->second.pinned;
        any = true;
    }
    if (!any) return;
    options.start = std::move(start);
    options.pinned = std::move(pinned);
}

/// Who belongs together, one number an actor, where there are so many that the chart is seen from
/// afar; else none.
Result<std::vector<std::uint32_t>> communities_of(const Network& network, Task& task) {
    if (network.actors.size() < fewest_seen_far) return std::vector<std::uint32_t>();
    LeidenOptions options;
    options.seed = chart_seed;
    return leiden(network.graph, options, task);
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

Filter chart_filter(const Chart& chart) {
    Filter filter;
    for (const Placement& placement : chart.placements)
        if (placement.pinned || !chart.whole) filter.apart.push_back(placement.entity);
    std::ranges::sort(filter.apart);
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
    ChartScene scene;
    TRY(scene.communities, communities_of(network, task));
    if (chart.whole && !all_placed(network, places)) {
        LayoutOptions options;
        hold(options, network, places, Held::all);
        if (places.empty()) options.group = scene.communities;
        TRY(const Chart complete, placed(network, chart, options, task));
        places = places_of(complete);
    }
    const auto importance = importances(network, finding);
    for (std::size_t v = 0; v < network.actors.size(); ++v) {
        const Actor& actor = network.actors[v];
        ChartItem item;
        item.record = actor.id.value;
        item.kind = actor.kind;
        item.label = actor.label;
        item.at = places[actor.id].at; // on a part of the case some have none, and are left out
        item.importance = importance[v];
        scene.items.push_back(std::move(item));
    }
    if (finding != nullptr) mark_ranks(scene.items, *finding);
    TRY_VOID(add_photos(the_case, scene.items));
    TRY_VOID(add_links(the_case, network, scene));
    leave_out_unshown(scene, chart);
    add_signs(scene, the_case, chart);
    return scene;
}

Result<Chart> laid_out(const Network& network, Chart chart, std::string_view layout, Task& task,
                       LayoutOptions told) {
    chart.layout = layout;
    LayoutOptions options = std::move(told);
    hold(options, network, places_of(chart), layout == "gentle" ? Held::start : Held::pins);
    if (options.group.empty() && (layout == "grouped" || layout == "force")) {
        TRY(options.group, communities_of(network, task));
    }
    return placed(network, std::move(chart), options, task);
}

void select(ChartScene& scene, const std::set<std::int64_t>& records) {
    for (ChartItem& item : scene.items)
        item.selected = records.contains(item.record);
}

} // namespace headwater
