// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/picture/chart_look.h"
#include "tests/support/scenes.h"

using namespace headwater;

TEST_CASE("a group lies on a ground that holds its discs, under its name and size") {
    ChartScene scene = small_scene();
    scene.groups = {{"Border crew", {0, 1, 2}}, {"Nobody", {}}};
    const Picture picture =
        compose_chart(scene, built_in_schema(), style_for(Palette::light), plain_text_size);
    const auto* ground = std::get_if<AreaMark>(&picture.marks.front().shape);
    REQUIRE(ground);
    const Box box = extent_of(picture.marks.front());
    std::size_t names = 0;
    for (const Mark& mark : picture.marks) {
        if (std::holds_alternative<DiscMark>(mark.shape)) {
            const Box disc = extent_of(mark);
            CHECK((box.left < disc.left && box.right > disc.right));
            CHECK((box.top < disc.top && box.bottom > disc.bottom));
        }
        const auto* text = std::get_if<TextMark>(&mark.shape);
        if (text && text->text == "Border crew \xc2\xb7 3") {
            ++names;
            CHECK(text->at.y < box.top);
        }
        CHECK_FALSE((text && text->text.starts_with("Nobody")));
    }
    CHECK(names == 1);
}

TEST_CASE("the ground of a single item is round") {
    ChartScene scene;
    scene.items = {{1, "person", "Kestrel", {0, 0}}};
    scene.groups = {{"Alone", {0}}};
    const Picture picture =
        compose_chart(scene, built_in_schema(), style_for(Palette::light), plain_text_size);
    const auto& ground = std::get<AreaMark>(picture.marks.front().shape);
    CHECK(ground.corners.size() == 12);
    for (const Point corner : ground.corners)
        CHECK(length(corner) == Approx(9 + 1 + 14));
}
