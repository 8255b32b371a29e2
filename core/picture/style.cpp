// SPDX-License-Identifier: Apache-2.0
#include "core/picture/style.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace headwater {

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(Colour colour) {
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

Style light() {
    Style style;
    style.palette = Palette::light;
    style.paper = parse_colour("#ffffff");
    style.text = parse_colour("#1f2933");
    style.faint_text = parse_colour("#64717f");
    style.line = parse_colour("#a9b4bf");
    style.strong_line = parse_colour("#46535f");
    style.accent = parse_colour("#1f6f8b");
    style.panel = parse_colour("#f6f7f9");
    style.panel_line = parse_colour("#d9dee4");
    style.halo = parse_colour("#ffffff");
    return style;
}

Style dark() {
    Style style = light();
    style.palette = Palette::dark;
    style.paper = parse_colour("#171c22");
    style.text = parse_colour("#e8edf2");
    style.faint_text = parse_colour("#9aa7b4");
    style.line = parse_colour("#56626e");
    style.strong_line = parse_colour("#b3bec9");
    style.accent = parse_colour("#5ab3cf");
    style.panel = parse_colour("#20272f");
    style.panel_line = parse_colour("#36414c");
    style.halo = style.paper;
    return style;
}

/// Ink is dear and printers are coarse: darker lines, smaller letters, no tinted panels.
Style print() {
    Style style = light();
    style.palette = Palette::print;
    style.text = parse_colour("#101418");
    style.faint_text = parse_colour("#4a5560");
    style.line = parse_colour("#8d98a3");
    style.strong_line = parse_colour("#2b343d");
    style.panel = style.paper;
    style.panel_line = parse_colour("#9aa5b0");
    style.node_radius = 7;
    style.leader_radius = 12;
    style.label_size = 7.5;
    style.title_size = 16;
    return style;
}

} // namespace

Style style_for(Palette palette) {
    switch (palette) {
    case Palette::dark:
        return dark();
    case Palette::print:
        return print();
    case Palette::light:
        break;
    }
    return light();
}

Colour parse_colour(std::string_view hex) {
    if (hex.size() != 7 || hex[0] != '#') return {128, 128, 128};
    std::uint32_t value = 0;
    const auto end = std::from_chars(hex.data() + 1, hex.data() + 7, value, 16).ptr;
    if (end != hex.data() + 7) return {128, 128, 128};
    return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 255U),
            static_cast<std::uint8_t>(value & 255U)};
}

Colour mixed(Colour a, Colour b, double share) {
    const auto mix = [share](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(std::lround(x + (y - x) * share));
    };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), mix(a.alpha, b.alpha)};
}

Colour faded(Colour colour, double opacity) {
    colour.alpha = static_cast<std::uint8_t>(std::lround(colour.alpha * opacity));
    return colour;
}

double contrast(Colour a, Colour b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Colour legible(Colour colour, Colour paper, double least) {
    const bool dark_paper = luminance(paper) < 0.18;
    const Colour towards = dark_paper ? Colour{255, 255, 255} : Colour{0, 0, 0};
    Colour best = colour;
    for (int step = 1; step <= 20 && contrast(best, paper) < least; ++step) {
        best = mixed(colour, towards, step / 20.0);
    }
    return best;
}

Colour ink_on(Colour fill) {
    const Colour white{255, 255, 255}, black{16, 20, 24};
    return contrast(fill, white) >= contrast(fill, black) * 0.55 ? white : black;
}

Colour colour_of(const EntityKind& kind, const Style& style) {
    return legible(parse_colour(kind.colour), style.paper, 3.2);
}

Colour colour_of_value(double value, const Style& style) {
    constexpr double palest = 0.22;
    return mixed(style.paper, legible(style.accent, style.paper, 5),
                 palest + (1 - palest) * std::clamp(value, 0.0, 1.0));
}

Colour colour_of_group(std::size_t group, const Style& style) {
    // After Okabe and Ito, toned down.
    constexpr std::array<const char*, 8> hues{"#3b6fb6", "#a8743c", "#5b8c5a", "#8a6bb0",
                                              "#b08a2e", "#1f6f8b", "#b35454", "#64717f"};
    return legible(parse_colour(hues[group % hues.size()]), style.paper, 3.5);
}

std::span<const NamedColour> rule_colours() {
    // After Okabe and Ito, from dark to light: in shades of grey each is a step from the next.
    static constexpr std::array<NamedColour, 8> colours{{{"black", "#1b2026"},
                                                         {"blue", "#0b3f8f"},
                                                         {"violet", "#7a3f9a"},
                                                         {"red", "#e0503f"},
                                                         {"green", "#1f9d6b"},
                                                         {"orange", "#e39a2d"},
                                                         {"sky blue", "#7fc0ec"},
                                                         {"yellow", "#f2d53c"}}};
    return colours;
}

Pen pen_of(Strength strength, const Style& style) {
    switch (strength) {
    case Strength::unconfirmed:
        return {style.line, 0.9, Dash::dashed};
    case Strength::tentative:
        return {style.line, 0.9, Dash::dotted};
    case Strength::confirmed:
        break;
    }
    return {style.line, 0.9, Dash::solid};
}

Pen pen_of_guess(const Style& style) {
    return {style.accent, 1.6, Dash::dashed};
}

} // namespace headwater
