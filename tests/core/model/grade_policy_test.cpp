// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/model/grade.h"
#include "tests/support/results.h"

using namespace headwater;
using support::must;
using support::sentence;

namespace {

/// The built-in policy as JSON with one text put in the place of another.
std::string altered(const std::string& text, const std::string& other) {
    std::string json = json_of(built_in_grade_policy());
    const auto at = json.find(text);
    REQUIRE(at != std::string::npos);
    return json.replace(at, text.size(), other);
}

} // namespace

TEST_CASE("a policy is written and read without change") {
    CHECK(must(parse_grade_policy(json_of(built_in_grade_policy()))) == built_in_grade_policy());
    CHECK(built_in_grade_policy().version == grade_policy_version);
}

TEST_CASE("another policy gives the same grade another worth") {
    GradePolicy policy = built_in_grade_policy();
    policy.tables[0].sources[1].worth = 0.5; // B
    CHECK(*worth_of("B2", GradingSystem::admiralty, policy) == Approx(0.632455532));
    CHECK(*worth_of("B2", GradingSystem::admiralty) == Approx(0.8));
    CHECK(*worth_of("B2", GradingSystem::five_by_five, policy) == Approx(0.8));
    CHECK_FALSE(worth_of("Z9", GradingSystem::admiralty, policy));
}

TEST_CASE("a defect of a policy is told with its place") {
    CHECK(sentence(parse_grade_policy("{")) != "");
    CHECK(sentence(parse_grade_policy(altered("0.95", "1.95"))).find("between 0 and 1") !=
          std::string::npos);
    CHECK(sentence(parse_grade_policy(altered("\"A\"", "\"AB\""))).find("one letter") !=
          std::string::npos);
    CHECK(sentence(parse_grade_policy(altered("\"A\"", "\"G\""))) ==
          "The grade policy must give a worth to every mark of admiralty, and to no other.");
    CHECK(sentence(parse_grade_policy(altered("5x5x5", "admiralty"))).find("twice") !=
          std::string::npos);
}
