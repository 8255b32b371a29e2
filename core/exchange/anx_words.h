// SPDX-License-Identifier: Apache-2.0
// The words that Analyst's Notebook's exchange XML has for lines and arrows, for reader and writer.
#pragma once

#include <string_view>

#include "core/model/link.h"

namespace headwater {

inline constexpr std::string_view arrow_on_head = "ArrowOnHead";
inline constexpr std::string_view arrow_on_tail = "ArrowOnTail";
inline constexpr std::string_view arrow_on_both = "ArrowOnBoth";

struct LineStyle {
    std::string_view dots;
    std::string_view name; ///< of the strength in a chart
    Strength strength;
};
inline constexpr LineStyle line_styles[] = {
    {"DotStyleSolid", "Confirmed", Strength::confirmed},
    {"DotStyleDashed", "Unconfirmed", Strength::unconfirmed},
    {"DotStyleDotted", "Tentative", Strength::tentative}};

/// Solid is confirmed, dashed unconfirmed, dotted in any way tentative.
constexpr Strength strength_drawn(std::string_view dots) {
    for (const LineStyle& style : line_styles)
        if (style.dots == dots) return style.strength;
    return Strength::tentative;
}

} // namespace headwater
