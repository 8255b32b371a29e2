// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/hit_grid.h"

#include <catch2/catch.hpp>
#include <random>

using namespace headwater;

namespace {

Picture picture_of(std::vector<Mark> marks) {
    Picture picture;
    picture.extent = {0, 0, 1000, 1000};
    picture.marks = std::move(marks);
    return picture;
}

Mark disc(Point centre, double radius, std::int64_t record) {
    return {DiscMark{centre, radius, {}, {}}, record};
}

Mark line(Point from, Point to, std::int64_t record, double bend = 0) {
    LineMark mark;
    mark.from = from;
    mark.to = to;
    mark.bend = bend;
    return {mark, record};
}

HitGrid grid_of(std::vector<Mark> marks) {
    return HitGrid(std::make_shared<const Picture>(picture_of(std::move(marks))));
}

} // namespace

TEST_CASE("things are hit before the lines under them") {
    const HitGrid grid = grid_of({line({0, 500}, {1000, 500}, 1), disc({500, 500}, 10, 2)});
    CHECK(grid.at({500, 505}, 3) == 2);
    CHECK(grid.at({300, 502}, 3) == 1);
    CHECK_FALSE(grid.at({300, 520}, 3));
}

TEST_CASE("a bent line is hit where it is drawn") {
    const HitGrid grid = grid_of({line({0, 500}, {1000, 500}, 1, 100)});
    CHECK_FALSE(grid.at({500, 500}, 5));
    CHECK(grid.at({500, 600}, 5) == 1);
}

TEST_CASE("furniture cannot be hit") {
    CHECK_FALSE(grid_of({disc({500, 500}, 50, 0)}).at({500, 500}, 5));
}

TEST_CASE("the grid finds what a search through all marks finds") {
    std::mt19937 dice(7);
    std::uniform_real_distribution<double> place(0, 1000);
    std::vector<Mark> marks;
    for (std::int64_t i = 1; i <= 300; ++i)
        marks.push_back(line({place(dice), place(dice)}, {place(dice), place(dice)}, i));
    const HitGrid grid = grid_of(marks);
    for (int probe = 0; probe < 500; ++probe) {
        const Point at{place(dice), place(dice)};
        double nearest = 4;
        std::optional<std::int64_t> expected;
        for (const Mark& mark : marks) {
            const double distance = distance_to(std::get<LineMark>(mark.shape), at);
            if (distance > nearest) continue;
            nearest = distance;
            expected = mark.record;
        }
        CHECK(grid.at(at, 4) == expected);
    }
}

TEST_CASE("an area holds the things whose middle is in it") {
    const HitGrid grid =
        grid_of({disc({100, 100}, 10, 1), disc({200, 200}, 10, 2), line({0, 0}, {300, 300}, 3)});
    CHECK(grid.inside({50, 50, 150, 150}) == std::set<std::int64_t>{1});
}

TEST_CASE("the line of a link is found by its record, the first where it has several") {
    const HitGrid grid = grid_of({line({0, 0}, {10, 0}, 4), disc({5, 5}, 3, 7),
                                  line({0, 9}, {10, 9}, 4), line({0, 3}, {10, 3}, 5)});
    REQUIRE(grid.line_of(4));
    CHECK(grid.line_of(4)->from.y == 0);
    REQUIRE(grid.line_of(5));
    CHECK(grid.line_of(5)->from.y == 3);
    CHECK(grid.line_of(7) == nullptr); // a thing
    CHECK(grid.line_of(0) == nullptr);
}
