// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/letter_halo.h"

#include <cmath>

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

QImage dot(int side, QPoint at, uchar covered) {
    QImage letters(side, side, QImage::Format_Alpha8);
    letters.fill(0);
    letters.scanLine(at.y())[at.x()] = covered;
    return letters;
}

} // namespace

TEST_CASE("the halo of a dot is a disc of its radius, smooth at its rim") {
    const double radius = 3.25;
    const QImage halo = halo_round(dot(15, {7, 7}, 255), radius);
    for (int y = 0; y < 15; ++y)
        for (int x = 0; x < 15; ++x) {
            const double far = std::hypot(x - 7, y - 7);
            const double expected = 255 * std::clamp(radius + 0.5 - far, 0.0, 1.0);
            CHECK(std::abs(halo.constScanLine(y)[x] - expected) < 2);
        }
}

TEST_CASE("a halo covers its letters, is no denser than they are and ends at the edge") {
    const QImage letters = dot(6, {0, 5}, 100);
    const QImage halo = halo_round(letters, 2);
    CHECK(halo.size() == letters.size());
    CHECK(halo.constScanLine(5)[0] == 100);
    CHECK(halo.constScanLine(4)[1] == 100);
    CHECK(halo.constScanLine(0)[5] == 0);
}

TEST_CASE("nothing drawn has no halo") {
    QImage letters(8, 3, QImage::Format_Alpha8);
    letters.fill(0);
    CHECK(halo_round(letters, 4) == letters);
}
