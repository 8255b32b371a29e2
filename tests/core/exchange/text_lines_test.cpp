// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/digest.h"
#include "core/exchange/text_lines.h"
#include "tests/support/folder.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view bytes, std::size_t longest = 1000, std::size_t most = 1000) {
    const Folder folder;
    Lines lines;
    Task task;
    must(read_lines(
        folder.write("a.txt", bytes), longest,
        [&](const TextLine& line) -> Result<bool> {
            lines.push_back(std::to_string(line.number) + (line.is_too_long ? "!" : ":") +
                            std::string(line.text));
            return lines.size() < most;
        },
        task));
    return lines;
}

} // namespace

TEST_CASE("lines with any line end, in any encoding, the last without one") {
    CHECK(lines_of("a\r\nb\n\nc") == Lines{"1:a", "2:b", "3:", "4:c"});
    CHECK(lines_of("\xEF\xBB\xBFx\n") == Lines{"1:x"});
    using namespace std::string_view_literals;
    CHECK(lines_of("\xFF\xFE"
                   "B\0\xEC\0\n\0y\0"sv) == Lines{"1:Bì", "2:y"});
}

TEST_CASE("a line that is too long is told without its text, and the next is read") {
    CHECK(lines_of("short\n" + std::string(5000, 'x') + "\nnext\n", 100) ==
          Lines{"1:short", "2!", "3:next"});
}

TEST_CASE("who has enough ends the reading; the digest is that of the whole file") {
    CHECK(lines_of("a\nb\nc\n", 100, 2) == Lines{"1:a", "2:b"});
    const Folder folder;
    Task task;
    const auto digest = must(read_lines(
        folder.write("a.txt", "a\nb\n"), 10, [](const TextLine&) -> Result<bool> { return true; },
        task));
    CHECK(digest == hex(digest_of("a\nb\n")));
    const auto failed = read_lines(
        folder / "a.txt", 10, [](const TextLine&) -> Result<bool> { return fail("No."); }, task);
    CHECK(sentence(failed) == "No.");
}
