// SPDX-License-Identifier: Apache-2.0
// chart --rules: style rules from a file on the sheet.
#include <catch2/catch.hpp>

#include "tests/support/batch_case.h"

using namespace headwater::test;

TEST_CASE("style rules of a file are on the sheet, with their legend; what is not known is said") {
    const BatchCase ring;
    const auto rules = ring.scratch().write("rules.json", R"({"version": 1, "rules": [
            {"kinds": ["person"], "colour": "#e39a2d", "title": "All of them",
             "where": [{"about": "grade", "how": "at_least", "value": "B2"}]},
            {"kinds": ["unicorn"], "colour": "#0b3f8f"}]})");
    const auto sheet = (ring.scratch() / "chart.svg").string();
    const auto answer =
        ring.run({"chart", ring.file(), "--out", sheet, "--no-scores", "--rules", rules.string()});
    REQUIRE(answer.exit_code == 0);
    CHECK(answer.out.find("no kind unicorn") != std::string::npos);
    const std::string drawn = bytes_of_file(sheet);
    CHECK(drawn.find("All of them (4)") != std::string::npos);
    CHECK(drawn.find("#e39a2d") != std::string::npos);
    const auto plain = (ring.scratch() / "plain.svg").string();
    REQUIRE(ring.run({"chart", ring.file(), "--out", plain, "--no-scores"}).exit_code == 0);
    CHECK(bytes_of_file(plain).find("#e39a2d") == std::string::npos);
}

TEST_CASE("a file that holds no style rules is refused with the place of the defect") {
    const BatchCase ring;
    const auto rules =
        ring.scratch().write("rules.json", R"({"version": 1, "rules": [{"size": 9}]})");
    CHECK(ring.refused("chart",
                       {"--out", (ring.scratch() / "c.svg").string(), "--rules", rules.string()})
              .find("rules[0]") != std::string::npos);
}
