// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/day_memory.h"

using namespace headwater;

TEST_CASE("the memory of a day says what reading each date by itself says") {
    for (const DateOrder order : {DateOrder::day_first, DateOrder::month_first}) {
        DayMemory days(order);
        for (const char* text : {"2023-05-03 21:14:07", "2023-05-03 21:14:08",
                                 "2023-05-03 23:59",    "2023-05-03 24:00",
                                 "2023-05-03 21:60",    "2023-05-03",
                                 "2023-05-03 9:14",     "2023-05-03 21:14:07+07:00",
                                 "2023-05-03 21:15:00", "20230503 2114",
                                 "20230503 2115",       "20230503 211507",
                                 "20230503 2199",       "20230504 0000",
                                 "03/05/2023 21:14",    "03/05/2023 21:15",
                                 "04/05/2023 07:00",    "2023-05-03T21:14",
                                 "2023-05-03T21:15:16", "2023-05 21:14",
                                 "3 May 2023 21:14",    "3 May 2023 21:15",
                                 "21:14 03/05/2023",    "21:15 03/05/2023",
                                 "before 2023-05-03",   "2023-05-03 21:14:07.250",
                                 "2023-05-03 211407",   "2023 2114",
                                 "2023 2115",           "",
                                 "nonsense 21:14",      "nonsense 21:15",
                                 "2023-02-30 10:00",    "2023-02-30 10:01",
                                 "2023-05-03 2a:14",    "2023-05-03 21:1",
                                 "2023-05-03 21-14"}) {
            INFO(text);
            const auto expected = parse_moment(text, order);
            const auto read = days.read(text);
            REQUIRE(read.has_value() == expected.has_value());
            if (!expected) {
                CHECK(read.error().message.in_english() == expected.error().message.in_english());
                continue;
            }
            CHECK(read->first == expected->first);
            CHECK(read->text == expected->text);
        }
    }
}
