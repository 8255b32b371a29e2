// SPDX-License-Identifier: Apache-2.0
#include "core/base/xml_text.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("what XML reads as its own is written as a reference") {
    CHECK(xml_escaped("a < b & \"c\" > d") == "a &lt; b &amp; &quot;c&quot; &gt; d");
    CHECK(xml_escaped("two\nlines\tand\rmore") == "two&#10;lines&#9;and&#13;more");
    CHECK(xml_escaped("Nguyễn Văn Viên") == "Nguyễn Văn Viên");
}

TEST_CASE("what XML cannot hold is replaced and never written raw") {
    CHECK(xml_escaped(std::string("a\0b\x1b", 4)) == "a\xEF\xBF\xBD"
                                                     "b\xEF\xBF\xBD");
    CHECK(xml_escaped("broken \xC3 end").find('\xC3') == std::string::npos);
}

TEST_CASE("an attribute without a value is left out") {
    CHECK(xml_attribute("id", "").empty());
    CHECK(xml_attribute("id", "a\"b") == " id=\"a&quot;b\"");
}
