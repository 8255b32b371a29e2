// SPDX-License-Identifier: Apache-2.0
// How things look: palettes for light and dark screens and for paper, sizes and icons by kind.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/model/link.h"
#include "core/model/schema.h"
#include "core/picture/picture.h"

namespace headwater {

enum class Palette { light, dark, print };

struct Style {
    Palette palette = Palette::light;
    Colour paper, text, faint_text, line, strong_line, accent, panel, panel_line, halo;
    double node_radius = 9;
    double leader_radius = 16;
    double label_size = 11;
    double title_size = 20;
};

Style style_for(Palette palette);
/// Colour of a kind in the schema, adapted so that it reads on the palette's paper.
Colour colour_of(const EntityKind& kind, const Style& style);
Pen pen_of(Strength strength, const Style& style);
/// Of a tie that is likely and that nobody has recorded.
Pen pen_of_guess(const Style& style);
/// From pale for 0 to the full accent for 1, every step to be told from the paper.
Colour colour_of_value(double value, const Style& style);
/// Colours that are told apart by people who see few, over and over; legible on the paper.
Colour colour_of_group(std::size_t group, const Style& style);
/// Colours that a style rule may choose, from dark to light: told apart by people who see few, and
/// in shades of grey.
struct NamedColour {
    const char* name; ///< "blue"
    const char* hex;
};
std::span<const NamedColour> rule_colours();
/// "#rrggbb"; anything else is a middle grey.
Colour parse_colour(std::string_view hex);

/// `share` of the way from a to b.
Colour mixed(Colour a, Colour b, double share);
Colour faded(Colour colour, double opacity);
/// Contrast ratio of WCAG 2.1, 1 to 21.
double contrast(Colour a, Colour b);
/// `colour`, made darker or lighter until it stands out from `paper` by the ratio `least`.
Colour legible(Colour colour, Colour paper, double least);

/// White or near black, whichever reads on `fill`; white where both do.
Colour ink_on(Colour fill);

} // namespace headwater
