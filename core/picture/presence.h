// SPDX-License-Identifier: Apache-2.0
// What of a scene is there in a chosen period, kept beside the scene, which may be large: a period
// that slides on changes this alone.
#pragma once

#include <cstdint>
#include <vector>

#include "core/picture/compose.h"

namespace headwater {

/// One number for each thing and tie of a scene: 0 stands back, `whole` is there, less has left the
/// period not long ago.
struct Presence {
    static constexpr std::uint8_t whole = 255;
    std::vector<std::uint8_t> items;
    std::vector<std::uint8_t> links;
    bool operator==(const Presence&) const = default;
};

/// The same said of the scene itself, as paper gets it: what is not wholly there stands back, and
/// no longer stands out. `presence` must be of this scene.
void let_stand_back(ChartScene& scene, const Presence& presence);

} // namespace headwater
