// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <memory>

#include "core/base/error.h"

using namespace headwater;

namespace {

Result<int> half_of(int number) {
    if (number % 2 != 0) return fail("%1 is odd.", {std::to_string(number)});
    return number / 2;
}

Result<int> quarter_of(int number) {
    TRY(const int half, half_of(number));
    TRY(const int quarter, half_of(half));
    return quarter;
}

Result<void> check_even(int number) {
    TRY_VOID(half_of(number));
    return {};
}

Result<std::unique_ptr<int>> boxed(int number) {
    return std::make_unique<int>(number);
}

Result<int> unboxed(int number) {
    TRY(const auto box, boxed(number));
    return *box;
}

} // namespace

TEST_CASE("TRY hands values on and errors up") {
    CHECK(quarter_of(12) == 3);
    REQUIRE_FALSE(quarter_of(6));
    CHECK(quarter_of(6).error().message.in_english() == "3 is odd.");
    CHECK(quarter_of(5).error().message.in_english() == "5 is odd.");
}

TEST_CASE("TRY moves what cannot be copied") {
    CHECK(unboxed(7) == 7);
}

TEST_CASE("TRY_VOID goes on or returns") {
    CHECK(check_even(2));
    CHECK_FALSE(check_even(3));
}

TEST_CASE("errors know their kind") {
    CHECK(Result<int>(fail("x")).error().kind == Error::Kind::failed);
    CHECK(Result<int>(wrong_usage("x")).error().kind == Error::Kind::usage);
    CHECK(Result<int>(stopped()).error().kind == Error::Kind::stopped);
}

TEST_CASE("severities have names") {
    CHECK(std::string(name_of(Problem::Severity::note)) == "note");
    CHECK(std::string(name_of(Problem::Severity::warning)) == "warning");
    CHECK(std::string(name_of(Problem::Severity::rejected)) == "rejected");
}
