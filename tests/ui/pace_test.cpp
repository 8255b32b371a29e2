// SPDX-License-Identifier: Apache-2.0
#include "ui/work/pace.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("a rate and what is left are known after half a second") {
    Pace pace;
    pace.see(0, 1000, 10);
    CHECK_FALSE(pace.rate());
    pace.see(50, 1000, 10.2);
    CHECK_FALSE(pace.rate());
    pace.see(200, 1000, 12);
    CHECK(pace.rate() == 100);
    CHECK(pace.seconds_left() == 8);
}

TEST_CASE("a new stretch is measured from its own beginning") {
    Pace pace;
    pace.see(0, 1000, 0);
    pace.see(1000, 1000, 100);
    CHECK(pace.seconds_left() == 0);
    pace.see(0, 400, 101); // now it writes what it has read
    CHECK_FALSE(pace.rate());
    CHECK_FALSE(pace.seconds_left());
    pace.see(200, 400, 103);
    CHECK(pace.rate() == 100);
    CHECK(pace.seconds_left() == 2);
    pace.see(10, 400, 104); // of one length, begun again
    CHECK_FALSE(pace.rate());
}

TEST_CASE("work that stands still, or does not know its length, says nothing false") {
    Pace pace;
    pace.see(5, 100, 0);
    pace.see(5, 100, 60);
    CHECK_FALSE(pace.rate());
    Pace endless;
    endless.see(0, 0, 0);
    endless.see(70, 0, 1);
    CHECK(endless.rate() == 70);
    CHECK_FALSE(endless.seconds_left());
    Pace beyond;
    beyond.see(0, 10, 0);
    beyond.see(20, 10, 1);
    CHECK(beyond.seconds_left() == 0);
}
