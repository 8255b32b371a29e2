// SPDX-License-Identifier: Apache-2.0
#include "core/picture/raster.h"

#include <numbers>

#include <catch2/catch.hpp>

#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

constexpr Colour black{0, 0, 0};
constexpr int side = 64, margin = 4;

/// White paper with a margin on which nothing may be drawn.
struct Paper {
    std::vector<std::uint32_t> dots = std::vector<std::uint32_t>(
        static_cast<std::size_t>((side + 2 * margin) * (side + 2 * margin)), 0xffffffffU);

    Pixels inside() {
        const std::ptrdiff_t stride = side + 2 * margin;
        return {dots.data() + margin * stride + margin, side, side, stride};
    }
    int row(int y) const { return (y + margin) * (side + 2 * margin) + margin; }
    /// 0: paper, 1: ink.
    double ink(int x, int y) const {
        return 1 - static_cast<double>(dots[static_cast<std::size_t>(row(y) + x)] & 255U) / 255;
    }
    double all_ink() const {
        double sum = 0;
        for (const std::uint32_t dot : dots)
            sum += 1 - static_cast<double>(dot & 255U) / 255;
        return sum;
    }
    double ink_in_margin() const {
        double sum = all_ink();
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                sum -= ink(x, y);
        return sum;
    }
};

LineMark line(Point from, Point to, double width, Dash dash = Dash::solid) {
    LineMark mark;
    mark.from = from;
    mark.to = to;
    mark.pen = {black, width, dash};
    return mark;
}

template<class Shape>
Paper drawn(const Shape& shape, double scale = 1, Point corner = {}) {
    Paper paper;
    Raster(paper.inside(), corner, scale).draw(shape);
    return paper;
}

} // namespace

TEST_CASE("a line along a row fills it and nothing else") {
    const Paper paper = drawn(line({8, 20.5}, {40, 20.5}, 1));
    CHECK(paper.ink(20, 20) == Approx(1).margin(0.01));
    CHECK(paper.ink(20, 19) == Approx(0).margin(0.01));
    CHECK(paper.ink(20, 21) == Approx(0).margin(0.01));
    CHECK(paper.ink(7, 20) == Approx(0).margin(0.01));
    CHECK(paper.ink(40, 20) == Approx(0).margin(0.01));
}

TEST_CASE("a line between two rows fills half of each") {
    const Paper paper = drawn(line({8, 20}, {40, 20}, 1));
    CHECK(paper.ink(20, 19) == Approx(0.5).margin(0.01));
    CHECK(paper.ink(20, 20) == Approx(0.5).margin(0.01));
}

TEST_CASE("a line has as much ink as its area, whichever way it runs") {
    Dice dice(3);
    for (int k = 0; k < 200; ++k) {
        const Point from{4 + 56 * dice.share(), 4 + 56 * dice.share()};
        const Point to{4 + 56 * dice.share(), 4 + 56 * dice.share()};
        const double width = 0.5 + 2 * dice.share(), area = width * length(to - from);
        if (length(to - from) < 10) continue;
        CHECK(drawn(line(from, to, width)).all_ink() == Approx(area).epsilon(0.04).margin(1));
    }
}

TEST_CASE("lines that leave the paper draw to its edge and not beyond") {
    Dice dice(5);
    for (int k = 0; k < 200; ++k) {
        const Point from{-60 + 180 * dice.share(), -60 + 180 * dice.share()};
        const Point to{-60 + 180 * dice.share(), -60 + 180 * dice.share()};
        LineMark mark = line(from, to, 3);
        mark.arrow_to = k % 2 == 0;
        mark.bend = k % 3 == 0 ? 9 : 0;
        const Paper paper = drawn(mark);
        REQUIRE(paper.ink_in_margin() == Approx(0).margin(1e-9));
    }
    CHECK(drawn(line({-30, 32.5}, {90, 32.5}, 1)).all_ink() == Approx(side).epsilon(0.01));
    CHECK(drawn(line({32.5, -1e6}, {32.5, 1e6}, 1)).all_ink() == Approx(side).epsilon(0.01));
    CHECK(drawn(line({70, 0}, {80, 60}, 1)).all_ink() == 0);
}

TEST_CASE("a transparent pen leaves its share, twice leaves more") {
    LineMark mark = line({0, 20.5}, {60, 20.5}, 1);
    mark.pen.colour.alpha = 128;
    Paper paper = drawn(mark);
    CHECK(paper.ink(20, 20) == Approx(0.5).margin(0.01));
    Raster(paper.inside(), {}, 1).draw(mark);
    CHECK(paper.ink(20, 20) == Approx(0.75).margin(0.01));
}

TEST_CASE("dashes are five long and three and a half apart") {
    const double solid = drawn(line({2, 20.5}, {62, 20.5}, 1)).all_ink();
    const Paper paper = drawn(line({2, 20.5}, {62, 20.5}, 1, Dash::dashed));
    CHECK(paper.all_ink() / solid == Approx(5 / 8.5).margin(0.06));
    CHECK(paper.ink(4, 20) == Approx(1).margin(0.01));
    CHECK(paper.ink(8, 20) == Approx(0).margin(0.01));
    CHECK(paper.ink(12, 20) == Approx(1).margin(0.01));
}

TEST_CASE("a bent line stands off its middle by its bend") {
    LineMark mark = line({4, 32}, {60, 32}, 2);
    mark.bend = 10;
    const Paper paper = drawn(mark);
    CHECK(paper.ink(32, 42) + paper.ink(32, 41) > 0.9);
    CHECK(paper.ink(32, 32) == Approx(0).margin(0.01));
}

TEST_CASE("an arrow is a head before the gap, the line ends under it") {
    LineMark mark = line({4, 32}, {60, 32}, 1);
    mark.arrow_to = true;
    mark.arrow_gap = 10;
    mark.arrow_size = 12;
    const Paper paper = drawn(mark);
    CHECK(paper.ink(40, 32) > 0.9);
    CHECK(paper.ink(40, 34) > 0.9);
    CHECK(paper.ink(52, 32) == Approx(0).margin(0.01));
}

TEST_CASE("a disc covers its area, its rim lies around it") {
    DiscMark disc{{32, 32}, 12, black, {Colour{255, 255, 255, 255}, 0, Dash::solid}};
    CHECK(drawn(disc).all_ink() == Approx(std::numbers::pi * 144).epsilon(0.02));
    disc.outline.width = 4;
    CHECK(drawn(disc).all_ink() == Approx(std::numbers::pi * 100).epsilon(0.02));
    disc.centre = {62, 2};
    CHECK(drawn(disc).ink_in_margin() == Approx(0).margin(1e-9));
}

TEST_CASE("bands together draw what the whole draws") {
    Dice dice(9);
    Paper whole, banded;
    const Raster raster(whole.inside(), {-5, 3}, 0.7), again(banded.inside(), {-5, 3}, 0.7);
    std::vector<LineMark> lines;
    for (int k = 0; k < 60; ++k) {
        LineMark mark =
            line({90 * dice.share(), 90 * dice.share()}, {90 * dice.share(), 90 * dice.share()},
                 1.3, k % 4 == 0 ? Dash::dashed : Dash::solid);
        mark.pen.colour.alpha = 120;
        mark.arrow_to = k % 2 == 0;
        mark.bend = k % 5;
        lines.push_back(mark);
    }
    for (const LineMark& mark : lines)
        raster.draw(mark);
    for (int first = 0; first < side; first += 16)
        for (const LineMark& mark : lines)
            again.band(first, first + 16).draw(mark);
    double most = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            most = std::max(most, std::abs(whole.ink(x, y) - banded.ink(x, y)));
    CHECK(most < 0.02);
}
