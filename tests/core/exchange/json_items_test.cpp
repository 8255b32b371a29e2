// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "core/base/digest.h"
#include "core/exchange/json_items.h"
#include "tests/support/folder.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Lines = std::vector<std::string>;

Result<Lines> items_of(std::string_view bytes) {
    const Folder folder;
    Lines items;
    Task task;
    TRY_VOID(read_json(
        folder.write("a.json", bytes),
        [&](const JsonItem& item) -> Result<bool> {
            items.push_back(std::string(item.list) + " " + std::to_string(item.number) + " " +
                            item.value.dump());
            return true;
        },
        task));
    return items;
}

} // namespace

TEST_CASE("the elements of every list, one by one, by the keys that lead to it") {
    CHECK(must(items_of(R"([{"a": 1}, 2])")) == Lines{R"( 1 {"a":1})", " 2 2"});
    const Lines graph =
        must(items_of(R"({"directed": true, "graph": {"nodes": ["x", {"y": [1]}]}})"));
    CHECK(std::ranges::find(graph, "graph.nodes 1 \"x\"") != graph.end());
    CHECK(std::ranges::find(graph, R"(graph.nodes 2 {"y":[1]})") != graph.end());
}

TEST_CASE("UTF-16 and byte-order marks are read, broken JSON is refused") {
    using namespace std::string_view_literals;
    CHECK(must(items_of("\xEF\xBB\xBF[1]")) == Lines{" 1 1"});
    CHECK(must(items_of("\xFF\xFE[\0"
                        "1\0]\0"sv)) == Lines{" 1 1"});
    CHECK_FALSE(items_of("[1, 2"));
    CHECK_FALSE(items_of("[1] [2]"));
    CHECK_FALSE(items_of(std::string(100'000, '[')));
}

TEST_CASE("a broken line of JSON lines is told, and the next is read") {
    const Folder folder;
    const std::string text = "{\"a\":1}\n{broken\n\n{\"a\":2}\n" + std::string(1000, '[') + "\n";
    Lines told;
    Task task;
    const auto digest = must(read_json_lines(
        folder.write("a.jsonl", text),
        [&](const JsonItem& item) -> Result<bool> {
            told.push_back(std::to_string(item.number) + item.value.dump());
            return true;
        },
        [&](std::uint64_t line) -> Result<bool> {
            told.push_back(std::to_string(line) + " broken");
            return true;
        },
        task));
    CHECK(told == Lines{"1{\"a\":1}", "2 broken", "4{\"a\":2}", "5 broken"});
    CHECK(digest == hex(digest_of(text)));
}

TEST_CASE("objects within objects become names with dots") {
    const auto value = nlohmann::json::parse(R"({"a": {"b": 1, "c": true}, "d": ["x", "y"]})");
    const auto pairs = flattened(value);
    REQUIRE(pairs.size() >= 3);
    CHECK(pairs[0] == std::pair<std::string, std::string>{"a.b", "1"});
    CHECK(text_at(value, "missing").empty());
    CHECK(text_of(nlohmann::json("text")) == "text");
    CHECK(text_of(nlohmann::json(nullptr)).empty());
}
