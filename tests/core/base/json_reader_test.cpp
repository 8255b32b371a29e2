// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/json_reader.h"

using namespace headwater;

namespace {

JsonReader reader_of(const char* text) {
    auto reader = JsonReader::parse(text, "The file");
    REQUIRE(reader);
    return std::move(*reader);
}

std::string verdict_of(const JsonReader& reader) {
    const auto verdict = reader.verdict();
    return verdict ? "sound" : verdict.error().message.in_english();
}

} // namespace

TEST_CASE("fields that are there are read, others fall back") {
    auto json = reader_of(R"({"a": "x", "b": true, "c": 2.5, "d": ["p", "q"], "e": {"k": "v"}})");
    const auto root = json.root();
    CHECK(json.text(root, "a") == "x");
    CHECK(json.text_or(root, "z", "other") == "other");
    CHECK(json.flag_or(root, "b", false));
    CHECK(json.number_or(root, "c", 0) == 2.5);
    CHECK(json.texts(root, "d") == std::vector<std::string>{"p", "q"});
    CHECK(json.pairs(root, "e").at(0) == std::pair<std::string, std::string>("k", "v"));
    CHECK(json.choice(root, "a", {"w", "x"}) == 1);
    CHECK(json.choice(root, "z", {"w", "x"}) == 0);
    CHECK(json.list(root, "z").empty());
    CHECK(verdict_of(json) == "sound");
}

TEST_CASE("the first defect is kept with its path") {
    auto json = reader_of(R"({"rows": [{"a": 1}, {"a": "x"}]})");
    for (const auto& row : json.list(json.root(), "rows")) {
        json.text(row, "a");
        json.text(row, "b");
    }
    CHECK(verdict_of(json) == "The file: rows[0].a must be a text, in quotes.");
}

TEST_CASE("values of the wrong type are defects") {
    const auto verdict = [](auto read) {
        auto json = reader_of(R"({"n": 1, "t": "x", "l": [1], "o": {"k": 1}})");
        read(json, json.root());
        return verdict_of(json);
    };
    CHECK(verdict([](auto& j, auto r) { j.flag_or(r, "n", false); }) ==
          "The file: n must be true or false.");
    CHECK(verdict([](auto& j, auto r) { j.number_or(r, "t", 0); }) ==
          "The file: t must be a number.");
    CHECK(verdict([](auto& j, auto r) { j.list(r, "t"); }) ==
          "The file: t must be a list, in square brackets.");
    CHECK(verdict([](auto& j, auto r) { j.texts(r, "l"); }) ==
          "The file: l[0] must be a text, in quotes.");
    CHECK(verdict([](auto& j, auto r) { j.pairs(r, "o"); }) ==
          "The file: o.k must be a text, in quotes.");
    CHECK(verdict([](auto& j, auto r) {
              j.choice(r, "t", {"a", "b"});
          }) == "The file: t must be one of: a, b.");
    CHECK(verdict([](auto& j, auto r) { j.text(r, "missing"); }) ==
          "The file: missing is missing.");
    CHECK(verdict([](auto& j, auto r) {
              j.allow_only(r, {"n", "t", "l"});
          }) == "The file: o is no field that is known here.");
}

TEST_CASE("text that is no JSON is refused with line and column") {
    const auto broken = JsonReader::parse("{\n  \"a\": 1,\n  \"b\" 2}", "The file");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.in_english() ==
          "The file is not written as JSON should be: look at line 3, column 7.");
    CHECK_FALSE(JsonReader::parse("", "The file"));
    CHECK_FALSE(JsonReader::parse("[]", "The file"));
    CHECK_FALSE(JsonReader::parse("{\"a\": 1e999}", "The file"));
    CHECK_FALSE(JsonReader::parse("{\"a\": \"\xFF\"}", "The file"));
}

TEST_CASE("deep nesting ends in an answer") {
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    const auto refused = JsonReader::parse(deep, "The file");
    CHECK_FALSE(refused);
}
