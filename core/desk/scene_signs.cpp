// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_signs.h"

#include <unordered_map>

#include "core/base/image_size.h"

namespace headwater {

namespace {

using Places = std::unordered_map<std::int64_t, std::size_t>;

Places places_in(const ChartScene& scene) {
    Places places;
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        places.emplace(scene.items[i].record, i);
    return places;
}

std::vector<std::size_t> members_of(const ChartSign& sign, const Places& places) {
    std::vector<std::size_t> members;
    for (const EntityId member : sign.members)
        if (const auto place = places.find(member.value); place != places.end())
            members.push_back(place->second);
    return members;
}

/// False: it cannot be read.
bool take_photo(DrawnSign& drawn, const ChartSign& sign, const Case& the_case) {
    auto bytes = the_case.bytes_of(sign);
    if (!bytes) return false;
    const auto size = image_size(*bytes);
    if (!size) return false;
    drawn.tallness = size->height / size->width;
    drawn.photo =
        std::make_shared<const Photo>(Photo{sign.media_type, std::move(*bytes), sign.digest});
    return true;
}

} // namespace

void add_signs(ChartScene& scene, const Case& the_case, const Chart& chart) {
    scene.signs.clear();
    if (chart.signs.empty()) return;
    const Places places = places_in(scene);
    for (const ChartSign& sign : chart.signs) {
        DrawnSign drawn{sign.id.value, sign.kind, sign.at, sign.width, sign.text, sign.happened};
        drawn.members = members_of(sign, places);
        drawn.collapsed = sign.collapsed;
        if (sign.kind == SignKind::picture && !take_photo(drawn, sign, the_case)) continue;
        scene.signs.push_back(std::move(drawn));
    }
}

} // namespace headwater
