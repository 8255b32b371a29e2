// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "core/exchange/json_items.h"

using namespace headwater;
using nlohmann::json;

TEST_CASE("values of JSON as cells show them") {
    CHECK(text_of(json("An\u0001 ")) == "An ");
    CHECK(text_of(json(nullptr)).empty());
    CHECK(text_of(json(84912345678)) == "84912345678");
    CHECK(text_of(json(0.1)) == "0.1");
    CHECK(text_of(json(true)) == "true");
    CHECK(text_of(json({"An", nullptr, 2})) == "An; 2");
    CHECK(text_of(json({{"a", 1}})) == "{\"a\":1}");
}

TEST_CASE("members by name, and none where there is no object") {
    const json object{{"name", "An"}, {"age", 3}};
    CHECK(text_at(object, "name") == "An");
    CHECK(text_at(object, "age") == "3");
    CHECK(text_at(object, "other").empty());
    CHECK(text_at(json(1), "name").empty());
}

TEST_CASE("an object flattened has every value under its path") {
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    const auto object = json::parse(R"({"a":{"b":1,"c":{"d":"x"}},"e":[1,"y"],"f":[]})");
    CHECK(flattened(object) == Pairs{{"a.b", "1"}, {"a.c.d", "x"}, {"e", "1"}, {"e", "y"}});
    CHECK(flattened(json(5)) == Pairs{{"", "5"}});
    std::vector<std::pair<std::string, bool>> numbers;
    each_value(object, [&](const std::string& path, const json& value) {
        numbers.emplace_back(path, value.is_number());
    });
    CHECK(numbers == std::vector<std::pair<std::string, bool>>{
                         {"a.b", true}, {"a.c.d", false}, {"e", true}, {"e", false}});
}
