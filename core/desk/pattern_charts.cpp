// SPDX-License-Identifier: Apache-2.0
#include "core/desk/pattern_charts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace headwater {

namespace {

constexpr double spread = 90; // from the middle of the small chart to its things

std::string letter(std::size_t place) {
    return std::string(1, static_cast<char>('a' + place % 26));
}

std::string words_of(const PatternThing& thing, bool with_kind) {
    return with_kind && !thing.kind.empty() ? thing.name + ':' + thing.kind : thing.name;
}

using Places = std::map<std::size_t, std::size_t>; ///< of items in the pattern

/// Those that somebody recorded, each sort once between two things.
std::vector<PatternTie> ties_between(const ChartScene& scene, const Places& places) {
    std::vector<PatternTie> ties;
    for (const ChartLink& link : scene.links) {
        const auto from = places.find(link.from), to = places.find(link.to);
        if (link.guessed || from == places.end() || to == places.end()) continue;
        const PatternTie tie{from->second, to->second, link.kind, link.directed};
        if (std::ranges::find(ties, tie) == ties.end()) ties.push_back(tie);
    }
    return ties;
}

} // namespace

SearchedChart searched_chart(const ChartScene& scene) {
    SearchedChart chart;
    for (const ChartItem& item : scene.items)
        chart.kinds.push_back(item.kind);
    for (const ChartLink& link : scene.links)
        if (!link.guessed)
            chart.ties.push_back({static_cast<Vertex>(link.from), static_cast<Vertex>(link.to),
                                  link.kind, link.directed});
    return chart;
}

Result<Pattern> pattern_of_selection(const ChartScene& scene,
                                     const std::set<std::int64_t>& selected) {
    Pattern pattern;
    Places places;
    for (std::size_t i = 0; i < scene.items.size(); ++i) {
        if (!selected.contains(scene.items[i].record)) continue;
        places.emplace(i, pattern.things.size());
        pattern.things.push_back({letter(pattern.things.size()), scene.items[i].kind});
    }
    if (pattern.things.size() <= most_pattern_things) // the ties of more may be very many
        pattern.ties = ties_between(scene, places);
    TRY_VOID(check_pattern(pattern));
    return pattern;
}

std::string text_of(const Pattern& pattern) {
    std::string text;
    std::vector<bool> named(pattern.things.size(), false);
    for (const PatternTie& tie : pattern.ties) {
        const std::string kind = tie.kind.empty() ? "-" : "-" + tie.kind + "-";
        text += (text.empty() ? "" : ", ") + words_of(pattern.things[tie.from], !named[tie.from]) +
                ' ' + kind + (tie.directed ? "> " : " ") +
                words_of(pattern.things[tie.to], !named[tie.to]);
        named[tie.from] = named[tie.to] = true;
    }
    return text;
}

ChartScene scene_of(const Pattern& pattern) {
    ChartScene scene;
    const auto count = static_cast<double>(pattern.things.size());
    for (std::size_t i = 0; i < pattern.things.size(); ++i) {
        const double turn = 2 * std::numbers::pi * static_cast<double>(i) / count;
        ChartItem item;
        item.record = static_cast<std::int64_t>(i) + 1;
        item.kind = pattern.things[i].kind;
        item.label = pattern.things[i].name;
        item.at = {spread * std::cos(turn), spread * std::sin(turn)};
        item.importance = 0.5;
        scene.items.push_back(std::move(item));
    }
    std::map<std::pair<std::size_t, std::size_t>, int> parallel;
    for (const PatternTie& tie : pattern.ties) {
        ChartLink link;
        link.from = tie.from;
        link.to = tie.to;
        link.kind = tie.kind;
        link.directed = tie.directed;
        link.parallel = parallel[std::minmax(tie.from, tie.to)]++;
        scene.links.push_back(std::move(link));
    }
    return scene;
}

} // namespace headwater
