// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/file_sizes.h"

#include <iostream>

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

void print(const char* what, const Spread& spread) {
    std::cout << what << ": " << spread.count << ", median " << spread.median << ", p90 "
              << spread.p90 << ", longest " << spread.longest << " lines\n";
}

} // namespace

TEST_CASE("a file over the limit is a breach, one at the limit is not") {
    const SourceTree tree{{"core/base/id.h", "1\n2\n3\n"},
                          {"core/base/id.cpp", "1\n2\n"},
                          {"tests/long_test.cpp", "1\n2\n3\n4\n"}};
    CHECK(check_sizes(tree, 2) == std::vector<Breach>{{"core/base/id.h", 3, "3 lines"}});
    CHECK(check_sizes(tree, 3).empty());
}

TEST_CASE("the spread is taken at the nearest rank") {
    const auto ten = spread_of({10, 9, 8, 7, 6, 5, 4, 3, 2, 1});
    CHECK(ten.median == 5);
    CHECK(ten.p90 == 9);
    CHECK(ten.longest == 10);
    CHECK(spread_of({7}).p90 == 7);
    CHECK(spread_of({}).count == 0);
}

TEST_CASE("functions are measured between their braces") {
    CHECK(function_lengths(R"(namespace x {
struct Y {
    int z();
    int two(int a) {
        if (a) {
        }
    }
};
const std::vector<int> table{
    1, 2};
int one(int a) {
    return a;
}
int four(int a,
         int b) {
    const auto twice = [&](int c) {
        return 2 * c;
    };
    return twice(a + b);
}
} // namespace x
)") == std::vector<std::size_t>{2, 1, 4});
}

TEST_CASE("files and functions of the program stay short") {
    const auto tree = read_tree(HEADWATER_SOURCE_DIR);
    const auto breaches = check_sizes(tree, 400);
    INFO(listed(breaches));
    CHECK(breaches.empty());

    const auto files = spread_of(file_lengths(tree));
    std::vector<std::size_t> lengths;
    for (const auto& file : tree)
        if (is_program_source(file)) {
            const auto more = function_lengths(file.text);
            lengths.insert(lengths.end(), more.begin(), more.end());
        }
    const auto functions = spread_of(lengths);
    print("files", files);
    print("functions", functions);
    REQUIRE(files.count > 0);
    CHECK(files.median <= 120);
    CHECK(files.p90 <= 300);
    CHECK(functions.p90 <= 30);
}
