// SPDX-License-Identifier: Apache-2.0
// Values of RFC 4648, section 10.
#include "core/base/base64.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("bytes become the text of the standard, padded") {
    CHECK(base64("").empty());
    CHECK(base64("f") == "Zg==");
    CHECK(base64("fo") == "Zm8=");
    CHECK(base64("foobar") == "Zm9vYmFy");
    CHECK(base64(std::string_view("\xff\xfe\x00", 3)) == "//4A");
}
