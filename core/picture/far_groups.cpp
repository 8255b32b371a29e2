// SPDX-License-Identifier: Apache-2.0
#include "core/picture/far_groups.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <ranges>
#include <tuple>

#include "core/picture/hull.h"

namespace headwater {

namespace {

using Members = std::vector<std::vector<std::uint32_t>>;

constexpr std::size_t least_members = 4;  ///< fewer are seen as they are
constexpr double share_in_hull = 0.92;    ///< of the members, those nearest the middle
constexpr std::size_t flows_of_group = 2; ///< shown for the sake of each, of many groups 1
constexpr std::size_t many_groups = 80;
constexpr std::uint32_t least_flow = 3; ///< links

/// Groups of the scene come first, then communities of those in none.
Members members_of(const ChartScene& scene) {
    Members members(scene.groups.size());
    std::vector<bool> placed(scene.items.size(), false);
    for (std::size_t g = 0; g < scene.groups.size(); ++g)
        for (const std::size_t item : scene.groups[g].members) {
            if (!placed[item]) members[g].push_back(static_cast<std::uint32_t>(item));
            placed[item] = true;
        }
    for (std::uint32_t i = 0; i < scene.communities.size(); ++i) {
        if (placed[i]) continue;
        const std::size_t number = scene.groups.size() + scene.communities[i];
        if (number >= members.size()) members.resize(number + 1);
        members[number].push_back(i);
    }
    return members;
}

double middle_of(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Few stand far from the others of their group; a shape round them too would lie over everybody.
std::vector<Point> hull_of_most(const ChartScene& scene,
                                const std::vector<std::uint32_t>& members) {
    std::vector<double> xs, ys;
    std::vector<Point> points;
    for (const std::uint32_t i : members) {
        points.push_back(scene.items[i].at);
        xs.push_back(points.back().x);
        ys.push_back(points.back().y);
    }
    const Point middle{middle_of(std::move(xs)), middle_of(std::move(ys))};
    std::ranges::sort(points, {},
                      [&](Point p) { return std::tuple(length(p - middle), p.x, p.y); });
    points.resize(std::max(
        least_members - 1,
        static_cast<std::size_t>(std::ceil(share_in_hull * static_cast<double>(points.size())))));
    return hull_of(std::move(points));
}

FarGroup group_of(const ChartScene& scene, const std::vector<std::uint32_t>& members,
                  std::size_t number) {
    FarGroup group;
    group.members = members.size();
    group.hull = hull_of_most(scene, members);
    Box box{group.hull[0].x, group.hull[0].y, group.hull[0].x, group.hull[0].y};
    for (const Point p : group.hull)
        box = box.joined({p.x, p.y, p.x, p.y});
    group.centre = box.centre();
    const auto foremost = *std::ranges::max_element(
        members, {}, [&](std::uint32_t i) { return scene.items[i].importance; });
    const bool own = number < scene.groups.size();
    group.name = own ? scene.groups[number].label : scene.items[foremost].label;
    if (own) group.own = number;
    return group;
}

/// Every two groups with links between them, the strongest first.
std::vector<GroupFlow> all_flows(const ChartScene& scene, const std::vector<std::uint32_t>& of) {
    std::vector<std::uint64_t> pairs;
    for (const ChartLink& link : scene.links) {
        const auto [a, b] = std::minmax(of[link.from], of[link.to]);
        if (a != b && b != FarGroups::nobody) pairs.push_back(std::uint64_t{a} << 32U | b);
    }
    std::ranges::sort(pairs);
    std::vector<GroupFlow> flows;
    for (const std::uint64_t pair : pairs) {
        const auto a = static_cast<std::uint32_t>(pair >> 32U),
                   b = static_cast<std::uint32_t>(pair);
        if (flows.empty() || flows.back().a != a || flows.back().b != b) flows.push_back({a, b, 0});
        ++flows.back().links;
    }
    std::ranges::stable_sort(flows, std::greater<>(), &GroupFlow::links);
    return flows;
}

std::vector<GroupFlow> strongest_flows(const ChartScene& scene, const FarGroups& far) {
    std::vector<std::size_t> shown(far.groups.size(), 0);
    const std::size_t most = far.groups.size() > many_groups ? 1 : flows_of_group;
    std::vector<GroupFlow> flows;
    for (const GroupFlow& flow : all_flows(scene, far.of)) {
        if (flow.links < least_flow) break;
        if (shown[flow.a] >= most && shown[flow.b] >= most) continue;
        ++shown[flow.a];
        ++shown[flow.b];
        flows.push_back(flow);
    }
    std::ranges::reverse(flows);
    return flows;
}

/// From the area of those cells of a grid that anyone stands in, a cell an item on average.
double usual_gap(const ChartScene& scene) {
    const auto [left, right] = std::ranges::minmax(
        scene.items | std::views::transform([](const ChartItem& i) { return i.at.x; }));
    const auto [top, bottom] = std::ranges::minmax(
        scene.items | std::views::transform([](const ChartItem& i) { return i.at.y; }));
    const auto count = static_cast<double>(scene.items.size());
    const double side = std::sqrt((right - left) * (bottom - top) / count);
    if (side <= 0) return 0;
    const auto columns = static_cast<std::size_t>((right - left) / side) + 1;
    const auto rows = static_cast<std::size_t>((bottom - top) / side) + 1;
    std::vector<bool> taken(columns * rows, false);
    for (const ChartItem& item : scene.items)
        taken[static_cast<std::size_t>((item.at.y - top) / side) * columns +
              static_cast<std::size_t>((item.at.x - left) / side)] = true;
    const auto cells = static_cast<double>(std::ranges::count(taken, true));
    return side * std::sqrt(cells / count);
}

} // namespace

FarGroups::FarGroups(const ChartScene& scene) {
    if (scene.items.size() < fewest_seen_far) return;
    gap = usual_gap(scene);
    Members members = members_of(scene);
    std::vector<std::size_t> numbers(members.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    std::erase_if(numbers, [&](std::size_t g) { return members[g].size() < least_members; });
    std::ranges::stable_sort(numbers, std::greater<>(),
                             [&](std::size_t g) { return members[g].size(); });
    of.assign(scene.items.size(), nobody);
    for (const std::size_t number : numbers) {
        for (const std::uint32_t i : members[number])
            of[i] = static_cast<std::uint32_t>(groups.size());
        groups.push_back(group_of(scene, members[number], number));
    }
    flows = strongest_flows(scene, *this);
}

} // namespace headwater
