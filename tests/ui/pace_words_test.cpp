// SPDX-License-Identifier: Apache-2.0
#include "ui/work/pace_words.h"

#include <catch2/catch.hpp>

#include <QLocale>

using namespace headwater;

TEST_CASE("an amount is told in what it counts") {
    QLocale::setDefault(QLocale::English);
    CHECK(amount_in_words(1204, Unit::steps) == "1,204");
    CHECK(amount_in_words(1204, Unit::rows) == "1,204 rows");
    CHECK(amount_in_words(4'200'000, Unit::bytes) == "4.2 MB");
}

TEST_CASE("progress tells how much of how much, or only what it is") {
    QLocale::setDefault(QLocale::English);
    CHECK(progress_in_words("Ranking", 5, 0, Unit::steps) == "Ranking");
    CHECK(progress_in_words("Ranking", 5, 1200, Unit::steps) == "Ranking, 5 of 1,200");
    CHECK(progress_in_words("Import", 5, 1200, Unit::rows) == "Import, 5 of 1,200 rows");
    CHECK(progress_in_words("Reading", 1'500'000, 4'200'000, Unit::bytes) ==
          "Reading, 1.5 MB of 4.2 MB");
}

TEST_CASE("a pace has its unit, and long times are told in minutes") {
    QLocale::setDefault(QLocale::English);
    CHECK(pace_in_words(9000, Unit::rows, 4) == "9,000 rows a second, about 4 s left");
    CHECK(pace_in_words(2'000'000, Unit::bytes, 200) == "2.0 MB a second, about 3 min left");
}
