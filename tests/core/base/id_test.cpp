// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <unordered_set>

#include "core/base/id.h"

using namespace headwater;

namespace {
struct Thing;
}

TEST_CASE("an id holds its station and its count") {
    CHECK(make_id(1, 2) == 0x0000000100000002);
    CHECK(id_text(make_id(0x1f3a09c2, 17)) == "1f3a09c2-17");
    CHECK(make_id(0x7fffffff, 0xffffffff) > 0);
}

TEST_CASE("the text of an id reads back") {
    for (const std::uint32_t station : {0u, 1u, 0x1f3a09c2u, 0x7fffffffu})
        for (const std::uint32_t count : {0u, 1u, 4294967295u})
            CHECK(parse_id(id_text(make_id(station, count))) == make_id(station, count));
}

TEST_CASE("what is no id is refused") {
    for (const char* text : {"", "-", "1", "1-", "-1", "80000000-1", "1-4294967296", "g-1", "1-1x",
                             " 1-1", "1--1", "100000000-1"})
        CHECK_FALSE(parse_id(text));
}

TEST_CASE("ids of a noun compare, hash and know whether they name something") {
    const Id<Thing> none;
    const Id<Thing> some{make_id(1, 1)};
    CHECK_FALSE(none);
    CHECK(some);
    CHECK(none < some);
    CHECK(text_of(some) == "00000001-1");
    CHECK(std::unordered_set<Id<Thing>>{some, some, none}.size() == 2);
}
