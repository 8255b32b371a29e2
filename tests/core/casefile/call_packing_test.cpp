// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/call_packing.h"

#include "core/base/moment.h"
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("a date comes back exactly as it was known") {
    for (const char* text :
         {"2023-05-03", "2023-05-03T21:14", "2023-05-03T21:14:07", "2023-05-03T21:14:07+07:00",
          "2023-05-03T21:14+07:00", "2023", "2023-05", "../2023-05-03T21:14", "1969-12-31T23:59:59",
          "2023-05-01/2023-05-03", "2023-05-03T21:14/2023-05-03T22:00", ""}) {
        INFO(text);
        const auto moment = parse_moment(text);
        const std::int64_t first = moment ? moment->first : 0;
        CHECK(happened_from(first, form_of(text)) == (moment ? moment->text : ""));
    }
}

TEST_CASE("one number in all its spellings has one key") {
    CHECK(number_key("0912 345 678") == number_key("+84 912.345.678"));
    CHECK(number_key("0912345678") == "84912345678");
    CHECK(number_key("200") == "200");
    CHECK(number_key("N 12") == number_key("n 12"));
    CHECK(number_key("0912345678") != number_key("0912345679"));
}
