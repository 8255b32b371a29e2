// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/message_marks.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

std::size_t breaches_of(std::string text) {
    return check_messages({{"core/base/file.cpp", std::move(text)}}).size();
}

} // namespace

TEST_CASE("marks and arguments that agree are no breach") {
    CHECK(breaches_of("return fail(\"%1 is empty.\", {path});") == 0);
    CHECK(breaches_of("say(\"%2 in %1\",\n    {join(a, b), std::string{\"x, y\"}})") == 0);
    CHECK(breaches_of("say(\"Row %1 is \"\n    \"too short: %2.\", {row, text})") == 0);
    CHECK(breaches_of("say(\"Nothing to do.\")") == 0);
    CHECK(breaches_of("say(\"Nothing to do.\", {})") == 0);
    CHECK(breaches_of("say(\"%1 of %2\", arguments)") == 0);
    CHECK(breaches_of("say(\"\\\"%1\\\" and ')'\", {','  == c ? a : b})") == 0);
}

TEST_CASE("a mark without an argument is a breach") {
    CHECK(breaches_of("return fail(\"%1 is empty.\");") == 1);
    CHECK(breaches_of("return fail(\"%1 has %2 rows.\", {path});") == 1);
    CHECK(breaches_of("return fail(\"%1 has rows.\", {});") == 1);
}

TEST_CASE("an argument without a mark is a breach") {
    CHECK(breaches_of("say(\"The file is empty.\", {path})") == 1);
    CHECK(breaches_of("say(\"%1\", {f(a, b), c})") == 1);
}

TEST_CASE("a mark left out is a breach wherever the arguments come from") {
    CHECK(breaches_of("say(\"%1 of %3\", arguments)") == 1);
}

TEST_CASE("every sentence of the program has its arguments") {
    const auto breaches = check_messages(read_tree(HEADWATER_SOURCE_DIR));
    INFO(listed(breaches));
    CHECK(breaches.empty());
}
