// SPDX-License-Identifier: Apache-2.0
#include "core/picture/link_order.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace headwater {

namespace {

using Index = std::uint32_t;

/// A link under its two ends, whichever way it runs.
struct Pair {
    std::uint64_t ends;
    int parallel;
    Index link;
    auto key() const { return std::tuple(ends, parallel, link); }
};

std::vector<Pair> sorted_pairs(const std::vector<ChartLink>& links) {
    std::vector<Pair> pairs;
    pairs.reserve(links.size());
    for (Index i = 0; i < links.size(); ++i) {
        const auto [low, high] = std::minmax(links[i].from, links[i].to);
        pairs.push_back({std::uint64_t{low} << 32U | high, links[i].parallel, i});
    }
    std::ranges::sort(pairs, {}, &Pair::key);
    return pairs;
}

float priority_of(const ChartLink& link, const std::vector<ChartItem>& items) {
    const double shown = link.stands_out ? 4 : link.stands_back ? -4 : link.outfit != 0 ? 2 : 0;
    return static_cast<float>(shown +
                              std::min(items[link.from].importance, items[link.to].importance));
}

std::vector<LinkOrder::Course> drawing_order(const ChartScene& scene) {
    std::vector<std::pair<float, Index>> by_priority;
    by_priority.reserve(scene.links.size());
    for (Index i = 0; i < scene.links.size(); ++i)
        by_priority.emplace_back(priority_of(scene.links[i], scene.items), i);
    std::ranges::sort(by_priority);
    std::vector<LinkOrder::Course> courses;
    courses.reserve(scene.links.size());
    for (const auto& [priority, link] : by_priority) {
        const Point a = scene.items[scene.links[link].from].at;
        const Point b = scene.items[scene.links[link].to].at;
        courses.push_back({static_cast<float>(a.x), static_cast<float>(a.y),
                           static_cast<float>(b.x), static_cast<float>(b.y), link});
    }
    return courses;
}

} // namespace

LinkOrder::LinkOrder(const ChartScene& scene)
    : courses(drawing_order(scene)), lanes(scene.links.size()), beside(scene.links.size(), 1) {
    const auto pairs = sorted_pairs(scene.links);
    for (std::size_t first = 0, last = 0; first < pairs.size(); first = last) {
        while (last < pairs.size() && pairs[last].ends == pairs[first].ends)
            ++last;
        const float middle = static_cast<float>(last - first - 1) / 2;
        for (std::size_t k = first; k < last; ++k) {
            const ChartLink& link = scene.links[pairs[k].link];
            const float lane = static_cast<float>(k - first) - middle;
            lanes[pairs[k].link] = link.from < link.to ? lane : -lane; // the same side both ways
            beside[pairs[k].link] =
                static_cast<std::uint16_t>(std::min<std::size_t>(last - first, UINT16_MAX));
        }
    }
}

} // namespace headwater
