// SPDX-License-Identifier: Apache-2.0
#include "core/picture/link_order.h"

#include <catch2/catch.hpp>

#include "tests/support/scenes.h"

using namespace headwater;

TEST_CASE("links of the important are drawn last, those that stand out after all") {
    ChartScene scene = small_scene();
    scene.items[1].importance = 0.9;
    scene.links[2].stands_out = true;
    scene.links[1].stands_back = true;
    std::vector<std::uint32_t> order;
    for (const LinkOrder::Course& course : LinkOrder(scene).courses)
        order.push_back(course.link);
    CHECK(order == std::vector<std::uint32_t>{1, 0, 2});
}

TEST_CASE("the course of a link runs from its one end to its other") {
    const LinkOrder::Course course = LinkOrder(small_scene()).courses.back();
    const ChartLink& link = small_scene().links[course.link];
    CHECK(course.ax == small_scene().items[link.from].at.x);
    CHECK(course.by == small_scene().items[link.to].at.y);
}

TEST_CASE("a link alone lies straight, several between two lie around the middle") {
    const LinkOrder order(small_scene());
    CHECK(order.lanes[2] == 0);
    CHECK(order.beside[2] == 1);
    CHECK(order.beside[0] == 2);
    CHECK(order.lanes[0] == -0.5F);
    CHECK(order.lanes[1] == -0.5F); // it runs the other way: the other side
}

TEST_CASE("a scene without links has no order") {
    CHECK(LinkOrder(ChartScene{}).courses.empty());
}
