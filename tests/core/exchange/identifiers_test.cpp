// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/identifiers.h"

using namespace headwater;

namespace {

std::vector<Identifier> of(const char* kind, const char* label,
                           std::vector<Property> properties = {}) {
    return identifiers_of({{1}, kind, label, std::move(properties)},
                          *built_in_schema().entity_kind(kind));
}

} // namespace

TEST_CASE("a phone is what is dialled, however it is written") {
    const auto plain = of("phone", "0912 345 678");
    REQUIRE(plain.size() == 1);
    CHECK(plain[0].normal == "84912345678");
    CHECK(of("phone", "+84912345678")[0].normal == plain[0].normal);
    CHECK(of("phone", "0084 912.345.678")[0].normal == plain[0].normal);
    CHECK(plain[0].written == "0912 345 678");
}

TEST_CASE("the label and the property that say the same number are one identifier") {
    CHECK(of("phone", "0912345678", {{"number", "+84 912 345 678"}}).size() == 1);
    CHECK(of("phone", "Ba's phone", {{"number", "+84 912 345 678"}}).size() == 1);
}

TEST_CASE("plates and accounts are compared without blanks, dots and dashes") {
    CHECK(of("vehicle", "29A-123.45")[0].normal == "29A12345");
    CHECK(of("account", "0071 0008 1234 5")[0].normal == "0071000812345");
    CHECK(of("account", "007100081234-5")[0].normal == "0071000812345");
}

TEST_CASE("a person is told by document numbers, never by the name") {
    CHECK(of("person", "Ba").empty());
    const auto numbers =
        of("person", "Ba", {{"id_number", "001 088 000123"}, {"passport", "b1234567"}});
    REQUIRE(numbers.size() == 2);
    CHECK(numbers[0].normal == "001088000123");
    CHECK(numbers[1].normal == "B1234567");
    CHECK(of("person", "Ba", {{"id_number", "-"}}).empty());
}

TEST_CASE("a label of mostly digits is a number") {
    CHECK(is_number_label("0912 345 678"));
    CHECK(is_number_label("29A-123.45"));
    CHECK_FALSE(is_number_label("Ba Viên"));
    CHECK_FALSE(is_number_label("N1"));
    CHECK_FALSE(is_number_label("Truck of 1998"));
}
