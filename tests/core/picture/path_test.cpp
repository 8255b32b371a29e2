// SPDX-License-Identifier: Apache-2.0
#include "core/picture/path.h"

#include <catch2/catch.hpp>

using namespace headwater;

using Kind = PathStep::Kind;

TEST_CASE("a straight line is a move and a line") {
    const Path path = path_of(LineMark{{0, 0}, {10, 0}, {}});
    REQUIRE(path.size() == 2);
    CHECK(path[0].to == Point{0, 0});
    CHECK(path[1] == PathStep{Kind::line, {10, 0}, {}, {}});
}

TEST_CASE("an arrow head stops before the end and the line ends under it") {
    LineMark line{{0, 0}, {100, 0}, {}, true, 20, 10};
    const Path head = arrow_of(line);
    REQUIRE(head.size() == 4);
    CHECK(head[0].to.x == Approx(80));
    CHECK(head[1].to.x == Approx(70));
    CHECK(head[1].to.y == Approx(-head[2].to.y));
    CHECK(path_of(line)[1].to.x == Approx(73));
    line.arrow_to = false;
    CHECK(arrow_of(line).empty());
}

TEST_CASE("a bend moves the middle sideways by its amount") {
    LineMark line{{0, 0}, {100, 0}, {}};
    line.bend = 10;
    const Path path = path_of(line);
    REQUIRE(path[1].kind == Kind::curve);
    const Point middle =
        (path[0].to + path[1].to) * 0.125 + (path[1].first + path[1].second) * 0.375;
    CHECK(middle.x == Approx(50));
    CHECK(middle.y == Approx(10));
}

TEST_CASE("an area is closed, angular or smooth through its corners") {
    AreaMark area{{{0, 0}, {10, 0}, {10, 10}}, false, {}, {}};
    CHECK(path_of(area).size() == 4);
    CHECK(path_of(area).back().kind == Kind::close);
    area.smooth = true;
    const Path path = path_of(area);
    REQUIRE(path.size() == 5);
    CHECK(path[3].kind == Kind::curve);
    CHECK(path[3].to == Point{0, 0});
    CHECK(path_of(AreaMark{}).empty());
}

TEST_CASE("the box of a path holds its control points") {
    const Path path{{Kind::move, {0, 0}, {}, {}}, {Kind::curve, {10, 0}, {3, -7}, {6, 9}}};
    CHECK(box_of(path) == Box{0, -7, 10, 9});
}

TEST_CASE("dashes and dots differ, solid has none") {
    CHECK(dash_pattern(Dash::solid).empty());
    CHECK(dash_pattern(Dash::dashed)[0] > 2 * dash_pattern(Dash::dotted)[0]);
}

TEST_CASE("a point on a bent line lies on its bow") {
    LineMark line{{0, 0}, {100, 0}, {}};
    CHECK(point_on(line, 0.5) == Point{50, 0});
    line.bend = 10;
    CHECK(point_on(line, 0.5).y == Approx(10));
    CHECK(point_on(line, 0) == line.from);
    CHECK(point_on(line, 1) == line.to);
}
