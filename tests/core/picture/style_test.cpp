// SPDX-License-Identifier: Apache-2.0
#include "core/picture/style.h"

#include <catch2/catch.hpp>

#include "core/picture/greys.h"

using namespace headwater;

TEST_CASE("colours are read, what is none is grey") {
    CHECK(parse_colour("#3b6fb5") == Colour{0x3b, 0x6f, 0xb5, 255});
    CHECK(parse_colour("red") == Colour{128, 128, 128});
    CHECK(parse_colour("#12345g") == Colour{128, 128, 128});
}

TEST_CASE("contrast is that of WCAG") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(contrast({119, 119, 119}, {255, 255, 255}) == Approx(4.478).epsilon(0.001));
}

TEST_CASE("every palette can be read on its paper") {
    for (const Palette palette : {Palette::light, Palette::dark, Palette::print}) {
        const Style style = style_for(palette);
        CHECK(style.palette == palette);
        CHECK(contrast(style.text, style.paper) > 12);
        CHECK(contrast(style.faint_text, style.paper) > 4.5);
        CHECK(contrast(style.accent, style.paper) > 4.5);
        CHECK(contrast(style.strong_line, style.paper) > contrast(style.line, style.paper));
        for (const EntityKind& kind : built_in_schema().entity_kinds) {
            INFO(kind.name);
            CHECK(contrast(colour_of(kind, style), style.paper) > 3);
        }
    }
}

TEST_CASE("a colour that reads already is left as it is") {
    EntityKind kind;
    kind.colour = "#3b6fb5";
    CHECK(colour_of(kind, style_for(Palette::light)) == parse_colour("#3b6fb5"));
    kind.colour = "#ffff00";
    CHECK(contrast(colour_of(kind, style_for(Palette::light)), {255, 255, 255}) > 3);
}

TEST_CASE("the strength of a link is told by its dashes") {
    const Style style = style_for(Palette::print);
    CHECK(pen_of(Strength::confirmed, style).dash == Dash::solid);
    CHECK(pen_of(Strength::unconfirmed, style).dash == Dash::dashed);
    CHECK(pen_of(Strength::tentative, style).dash == Dash::dotted);
}

TEST_CASE("ink is white on dark grounds and dark on light ones") {
    CHECK(ink_on({59, 111, 181}) == Colour{255, 255, 255});
    CHECK(contrast(ink_on({240, 228, 66}), {240, 228, 66}) > 7);
}

TEST_CASE("the colours of rules are steps apart in shades of grey") {
    int before = -100;
    for (const NamedColour& named : rule_colours()) {
        const int grey = grey_of(parse_colour(named.hex)).red;
        INFO(named.name);
        CHECK(grey >= before + 18);
        before = grey;
    }
}
