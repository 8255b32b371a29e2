// SPDX-License-Identifier: Apache-2.0
#include "core/picture/picture.h"

#include <catch2/catch.hpp>

#include "core/picture/text_measure.h"
#include "core/picture/transform.h"

using namespace headwater;

TEST_CASE("the extent of a mark holds its pen") {
    const Pen pen{{}, 2, Dash::solid};
    CHECK(extent_of({DiscMark{{5, 5}, 4, {}, pen}, 0}) == Box{0, 0, 10, 10});
    CHECK(extent_of({BoxMark{{0, 0, 4, 4}, 0, {}, pen}, 0}) == Box{-1, -1, 5, 5});
    CHECK(extent_of({LineMark{{0, 0}, {9, 3}, pen}, 0}) == Box{-1, -1, 10, 4});
    CHECK(extent_of({IconMark{{1, 2, 3, 4}, "phone", {}}, 0}) == Box{1, 2, 3, 4});
    CHECK(extent_of({AreaMark{{{0, 0}, {4, 0}, {0, 4}}, false, {}, pen}, 0}) == Box{-1, -1, 5, 5});
}

TEST_CASE("an arrow head widens the extent of its line") {
    const LineMark line{{0, 0}, {100, 0}, {}, true, 0, 20};
    CHECK(extent_of({line, 0}).height() > 10);
}

TEST_CASE("the extent of a text follows its anchor") {
    TextMark text{{50, 20}, "Kestrel", 10, {}};
    const Size size = plain_text_size("Kestrel", 10, false);
    text.anchor = Anchor::left;
    CHECK(extent_of({text, 0}).left == Approx(50));
    text.anchor = Anchor::middle;
    CHECK(extent_of({text, 0}).centre().x == Approx(50));
    text.anchor = Anchor::right;
    const Box box = extent_of({text, 0});
    CHECK(box.right == Approx(50));
    CHECK(box.width() == Approx(size.width));
    CHECK((box.top < 20 - 7 && box.bottom > 20));
}

TEST_CASE("the extent of every mark is moved and scaled with it") {
    const Transform by{2, {100, -50}};
    LineMark bent{{0, 0}, {100, 0}, {{}, 2, Dash::solid}, true, 5, 8};
    bent.bend = 10;
    const std::vector<Mark> marks{{bent, 1},
                                  {DiscMark{{5, 5}, 4, {}, {{}, 2, Dash::solid}}, 1},
                                  {BoxMark{{0, 0, 4, 4}, 1, {}, {}}, 1},
                                  {TextMark{{50, 20}, "Kestrel", 10, {}}, 1},
                                  {IconMark{{1, 2, 3, 4}, "phone", {}}, 1},
                                  {PhotoMark{{3, 4}, 5, std::make_shared<const Photo>()}, 1},
                                  {AreaMark{{{0, 0}, {4, 0}, {0, 4}}, true, {}, {}}, 1}};
    for (const Mark& mark : marks) {
        INFO("shape " << mark.shape.index());
        const Box wanted = by(extent_of(mark));
        Mark moved = mark;
        transform(moved, by);
        const Box box = extent_of(moved);
        CHECK(box.left == Approx(wanted.left));
        CHECK(box.top == Approx(wanted.top));
        CHECK(box.right == Approx(wanted.right));
        CHECK(box.bottom == Approx(wanted.bottom));
    }
}
