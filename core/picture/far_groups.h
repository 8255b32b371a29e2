// SPDX-License-Identifier: Apache-2.0
// A large scene as it is seen from far away: groups as shapes with a name and a size, and how much
// runs between them. Worked out once, not once a picture.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/picture/compose.h"

namespace headwater {

struct FarGroup {
    std::vector<Point> hull; ///< round its members, but for those far off
    Point centre;            ///< of the hull's box
    std::string name;        ///< its own, else that of its foremost member
    std::size_t members = 0;
    std::size_t own = no_own; ///< the group of the scene that it is, or no_own
    static constexpr auto no_own = static_cast<std::size_t>(-1);
};

/// What runs between two groups.
struct GroupFlow {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t links = 0;
};

struct FarGroups {
    std::vector<FarGroup> groups;  ///< largest first
    std::vector<GroupFlow> flows;  ///< the strongest of each group, weakest first
    std::vector<std::uint32_t> of; ///< of each item, or nobody's
    double gap = 0;                ///< usual distance from one item to the next, chart units
    static constexpr auto nobody = static_cast<std::uint32_t>(-1);

    /// Groups of the scene, and communities for those who are in none. Of small scenes: nothing.
    explicit FarGroups(const ChartScene& scene);
};

/// Scenes of fewer items are never seen from so far that groups stand for them.
constexpr std::size_t fewest_seen_far = 300;

} // namespace headwater
