// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/json_bytes.h"
#include "tests/support/folder.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::string all_of(JsonBytes& bytes) {
    std::string text;
    for (JsonCursor at(&bytes); at != JsonCursor(nullptr); ++at)
        text += *at;
    return text;
}

} // namespace

TEST_CASE("JSON in any encoding is read as UTF-8, with the digest of the file") {
    const Folder folder;
    Task task;
    auto plain = must(JsonBytes::open(folder.write("a.json", "{\"a\":\"đ\"}"), task));
    CHECK(all_of(plain) == "{\"a\":\"đ\"}");
    CHECK(must(plain.digest()) == must(digest_of_file(folder / "a.json", task)));
    const std::string utf16("\xFF\xFE[\0\x31\0]\0", 8);
    auto wide = must(JsonBytes::open(folder.write("b.json", utf16), task));
    CHECK(all_of(wide) == "[1]");
    CHECK_FALSE(JsonBytes::open(folder / "missing.json", task));
}

TEST_CASE("what is longer than any item ends the reading, unless the parser met something") {
    const Folder folder;
    Task task;
    const auto file = folder.write("a.json", std::string(longest_json_item + 1'000'000, ' '));
    auto bytes = must(JsonBytes::open(file, task));
    CHECK(all_of(bytes).size() < longest_json_item + 600'000);
    CHECK(bytes.is_too_long());
    auto noted = must(JsonBytes::open(file, task));
    std::size_t read = 0;
    for (; !noted.is_at_end(); noted.advance(), ++read)
        if (read % 100'000 == 0) noted.note_event();
    CHECK(read == longest_json_item + 1'000'000);
    CHECK_FALSE(noted.is_too_long());
}

TEST_CASE("Stop ends the reading of JSON") {
    const Folder folder;
    Task task;
    auto bytes = must(JsonBytes::open(folder.write("a.json", "[1]"), task));
    task.stop();
    CHECK(bytes.is_at_end());
}
