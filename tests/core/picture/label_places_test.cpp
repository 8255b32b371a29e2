// SPDX-License-Identifier: Apache-2.0
#include "core/picture/label_places.h"

#include <catch2/catch.hpp>

#include "core/layout/random.h"

using namespace headwater;

TEST_CASE("a place is free until something lies there") {
    LabelPlaces places({0, 0, 100, 100}, 10);
    const Box box{10, 10, 30, 20};
    CHECK(places.is_free(box, 1));
    places.take_box({29, 19, 50, 50});
    CHECK_FALSE(places.is_free(box, 1));
    CHECK(places.is_free({10, 10, 29, 19}, 1));
}

TEST_CASE("a disc takes its round, not its corners, and lets its own label be") {
    LabelPlaces places({0, 0, 100, 100}, 10);
    places.take_disc({50, 50}, 10, 7);
    CHECK(places.is_free({57.5, 57.5, 70, 70}, 1));
    CHECK_FALSE(places.is_free({56, 56, 70, 70}, 1));
    CHECK(places.is_free({56, 56, 70, 70}, 7));
}

TEST_CASE("places outside the area are told apart as well") {
    LabelPlaces places({0, 0, 100, 100}, 10);
    places.take_box({-50, -50, -40, -40});
    CHECK_FALSE(places.is_free({-45, -45, -30, -30}, 1));
    CHECK(places.is_free({-39, -39, -30, -30}, 1));
    places.take_box({150, 20, 160, 30});
    CHECK_FALSE(places.is_free({155, 25, 200, 30}, 1));
}

TEST_CASE("asking gives what brute force gives") {
    Random random(5);
    LabelPlaces places({0, 0, 200, 200}, 12);
    std::vector<Box> taken;
    const auto draw = [&] {
        const double x = random.unit() * 200, y = random.unit() * 200;
        return Box{x, y, x + random.unit() * 40, y + random.unit() * 10};
    };
    for (int i = 0; i < 60; ++i) {
        taken.push_back(draw());
        places.take_box(taken.back());
    }
    for (int i = 0; i < 500; ++i) {
        const Box box = draw();
        bool free = true;
        for (const Box& other : taken)
            free = free && !other.overlaps(box);
        CHECK(places.is_free(box, 1) == free);
    }
}

TEST_CASE("lines under a box are counted once each") {
    LabelPlaces places({0, 0, 100, 100}, 10);
    places.note_line({0, 50}, {100, 50});
    places.note_line({50, 0}, {50, 100});
    places.note_line({0, 0}, {100, 100});
    CHECK(places.lines_under({40, 40, 60, 60}) == 3);
    CHECK(places.lines_under({10, 45, 30, 55}) == 1);
    CHECK(places.lines_under({70, 10, 90, 20}) == 0);
}

TEST_CASE("dots keep ordinary labels away and let important ones lie on them") {
    LabelPlaces places({0, 0, 100, 100}, 10);
    places.take_dot({50, 50}, 2, 7);
    CHECK_FALSE(places.is_free({40, 45, 60, 55}, 1));
    CHECK(places.is_free({40, 45, 60, 55}, 1, LabelPlaces::Dots::covered));
    CHECK(places.is_free({40, 45, 60, 55}, 7));
}
