// SPDX-License-Identifier: Apache-2.0
#include "core/picture/presence.h"

#include <catch2/catch.hpp>

#include "core/picture/chart_look.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

const Style style = style_for(Palette::light);
const TextMeasure measure = plain_text_size;

Presence everything(const ChartScene& scene) {
    return {std::vector<std::uint8_t>(scene.items.size(), Presence::whole),
            std::vector<std::uint8_t>(scene.links.size(), Presence::whole)};
}

struct Drawn {
    Pen link;
    Colour item;
};

/// The first tie and the first thing of the scene.
Drawn drawn(const ChartScene& scene, const Presence* presence) {
    ChartLook look(scene, built_in_schema(), style, measure, 1);
    if (presence != nullptr) look.look_at(*presence);
    Drawn drawn;
    each_link(look, [&](const LineMark& line, std::size_t link) {
        if (link == 0) drawn.link = line.pen;
    });
    drawn.item = look.colour_of_item(0);
    return drawn;
}

} // namespace

TEST_CASE("what is wholly there is drawn as ever, what is not as what stands back") {
    ChartScene scene = small_scene();
    Presence presence = everything(scene);
    const Drawn usual = drawn(scene, nullptr), there = drawn(scene, &presence);
    CHECK(there.link == usual.link);
    CHECK(there.item == usual.item);
    presence.items[0] = presence.links[0] = 0;
    const Drawn gone = drawn(scene, &presence);
    let_stand_back(scene, presence);
    const Drawn behind = drawn(scene, nullptr);
    CHECK(gone.link == behind.link);
    CHECK(gone.item == behind.item);
    CHECK_FALSE(gone.item == usual.item);
}

TEST_CASE("what has just left is drawn between the two") {
    const ChartScene scene = small_scene();
    Presence presence = everything(scene);
    const int there = drawn(scene, &presence).item.green;
    std::vector<int> shades;
    for (const int share : {204, 153, 102, 51, 0}) {
        presence.items[0] = presence.links[0] = static_cast<std::uint8_t>(share);
        shades.push_back(std::abs(drawn(scene, &presence).item.green - there));
    }
    CHECK(std::ranges::is_sorted(shades, std::less_equal<>()));
    CHECK(shades.front() > 0);
}

TEST_CASE("few that are there are all named, and what stands back is not") {
    const ChartScene scene = small_scene();
    Presence presence = everything(scene);
    std::ranges::fill(presence.items, std::uint8_t{0});
    presence.items.back() = Presence::whole;
    ChartLook look(scene, built_in_schema(), style, measure, 1);
    CHECK_FALSE(look.names_all_out);
    look.look_at(presence);
    CHECK(look.names_all_out);
    CHECK(look.is_to_be_named(scene.items.size() - 1));
}

TEST_CASE("a scene takes over what stands back, and what stood out in it no longer does") {
    ChartScene scene = small_scene();
    scene.links[0].stands_out = true;
    scene.items[1].stands_back = true;
    Presence presence = everything(scene);
    presence.links[0] = 204; // it has left: paper shows the period alone
    let_stand_back(scene, presence);
    CHECK(scene.links[0].stands_back);
    CHECK_FALSE(scene.links[0].stands_out);
    CHECK(scene.items[1].stands_back);
    CHECK_FALSE(scene.items[0].stands_back);
}
