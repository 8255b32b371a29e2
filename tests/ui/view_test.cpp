// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/view.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {
const View plain{{10, 20}, 2, {400, 300}};
}

TEST_CASE("the middle of the widget is the centre of the view") {
    CHECK(plain.to_screen(Point{10, 20}) == QPointF(200, 150));
    CHECK(plain.to_chart({200, 150}) == Point{10, 20});
    CHECK(plain.visible() == Box{-90, -55, 110, 95});
}

TEST_CASE("zooming keeps the point under the pointer") {
    const QPointF pointer(320, 40);
    const View nearer = plain.zoomed(3, pointer);
    CHECK(nearer.scale == Approx(6));
    CHECK(nearer.to_chart(pointer).x == Approx(plain.to_chart(pointer).x));
    CHECK(nearer.to_chart(pointer).y == Approx(plain.to_chart(pointer).y));
}

TEST_CASE("zooming ends at the smallest and the largest scale") {
    CHECK(plain.zoomed(1e9, {}).scale == View::largest_scale);
    CHECK(plain.zoomed(1e-9, {}).scale == View::smallest_scale);
}

TEST_CASE("fitting shows all of a box and its margin") {
    const View whole = plain.fitted({0, 0, 1000, 100}, {50, 20});
    CHECK(whole.scale == Approx(0.3));
    CHECK(whole.to_screen(Point{0, 50}).x() == Approx(50));
    CHECK(whole.to_screen(Point{1000, 50}).x() == Approx(350));
}

TEST_CASE("a single point is not blown up beyond reading size") {
    CHECK(plain.fitted({5, 5, 5, 5}, {10, 10}).scale == 2);
}
