// SPDX-License-Identifier: Apache-2.0
#include "core/picture/presence.h"

namespace headwater {

void let_stand_back(ChartScene& scene, const Presence& presence) {
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        if (presence.items[i] != Presence::whole) scene.items[i].stands_back = true;
    for (std::size_t i = 0; i < scene.links.size(); ++i) {
        if (presence.links[i] == Presence::whole) continue;
        scene.links[i].stands_back = true;
        scene.links[i].stands_out = false;
    }
}

} // namespace headwater
