// SPDX-License-Identifier: Apache-2.0
// From what a style rule says to what is drawn.
#include "core/picture/compose.h"

namespace headwater {

Outfit outfit_of(const Effect& effect) {
    Outfit outfit;
    if (!effect.colour.empty()) outfit.colour = parse_colour(effect.colour);
    if (!effect.ring.empty()) outfit.ring = parse_colour(effect.ring);
    if (effect.size > 0) outfit.size = effect.size;
    if (effect.width > 0) outfit.width = effect.width;
    if (effect.dash) outfit.dash = static_cast<Dash>(*effect.dash);
    outfit.icon = effect.icon;
    outfit.badge = effect.badge;
    return outfit;
}

} // namespace headwater
