// SPDX-License-Identifier: Apache-2.0
#include "core/model/style_rule.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

using About = Clause::About;
using How = Clause::How;

StyleRules two_rules() {
    StyleRule people;
    people.title = "Well documented";
    people.charts = {ChartId{make_id(7, 3)}};
    people.condition = {Condition::Of::entities,
                        {"person"},
                        {{About::grade, How::at_least, "", "B2"},
                         {About::property, How::contains, "status", "seized"}}};
    people.effect = {.ring = "#0b3f8f", .size = 1.5, .badge = "W"};
    StyleRule calls;
    calls.on = false;
    calls.condition = {Condition::Of::links, {"call"}, {{About::date, How::within, "", "2023-05"}}};
    calls.effect.dash = LineDash::dotted;
    calls.effect.width = 2;
    return {people, calls};
}

std::string defect_of(const Clause& clause) {
    const auto sound = check(clause);
    return sound ? "none" : sound.error().message.in_english();
}

std::string defect_of(const std::string& json) {
    const auto rules = parse_style_rules(json);
    return rules ? "none" : rules.error().message.in_english();
}

} // namespace

TEST_CASE("style rules come back as they were written") {
    const auto read = parse_style_rules(json_of(two_rules()));
    REQUIRE(read);
    CHECK(*read == two_rules());
    CHECK(parse_style_rules(json_of(StyleRules{}))->empty());
}

TEST_CASE("rules for another case are held to no chart of this one") {
    const auto read = parse_style_rules(json_for_others(two_rules()));
    REQUIRE(read);
    CHECK(read->front().charts.empty());
    CHECK(read->front().condition == two_rules().front().condition);
}

TEST_CASE("a clause is asked only what it can answer") {
    CHECK(defect_of({About::grade, How::at_least, "", "b 2"}) == "none");
    CHECK(defect_of({About::grade, How::at_least, "", "Z9"}).find("Z9") != std::string::npos);
    CHECK(defect_of({About::grade, How::contains, "", "B2"}) ==
          "\"contains\" cannot be asked of \"grade\".");
    CHECK(defect_of({About::measure, How::first, "degree", "0"}).find("number") !=
          std::string::npos);
    CHECK(defect_of({About::measure, How::greater, "degree", "0.5"}) == "none");
    CHECK(defect_of({About::measure, How::greater, "degree", "half"}) != "none");
    CHECK(defect_of({About::date, How::after, "", "2023-02-30"}) != "none");
    CHECK(defect_of({About::added, How::within, "", "7"}) == "none");
    CHECK(defect_of({About::property, How::is, "", "x"}) != "none");
    CHECK(defect_of({About::property, How::is, "status", ""}) != "none");
    CHECK(defect_of({About::property, How::known, "status", ""}) == "none");
}

TEST_CASE("what may be asked first is a way that is allowed") {
    for (const About about :
         {About::property, About::measure, About::grade, About::group, About::date, About::added})
        CHECK_FALSE(ways_of(about).empty());
}

TEST_CASE("defects of a file of rules are named with their place") {
    CHECK(defect_of(R"({"version": 2, "rules": []})") ==
          "The file of style rules: version must be 1.");
    CHECK(defect_of(R"({"version": 1, "rules": [{"colour": "blue"}]})").find("rules[0]") !=
          std::string::npos);
    CHECK(defect_of(R"({"version": 1, "rules": [{"color": "#ffffff"}]})").find("color") !=
          std::string::npos);
    CHECK(defect_of(R"({"version": 1, "rules": [{"badge": "WXY"}]})").find("WXY") !=
          std::string::npos);
    CHECK(defect_of(R"({"version": 1, "rules": [{"size": 9}]})") != "none");
    CHECK(defect_of(R"({"version": 1, "rules": [{"where": [{"about": "luck"}]}]})") != "none");
}

TEST_CASE("two letters of any script fit on a badge") {
    CHECK(check(Effect{.badge = "Đỗ"}));
}

TEST_CASE("what a case has not is said and left out") {
    StyleRules rules = two_rules();
    rules[0].condition.kinds = {"person", "unicorn"};
    rules[1].condition.kinds = {"telepathy"};
    StyleRule free = two_rules()[0];
    free.condition.clauses = {{About::property, How::is, "nickname", "Rex"}};
    StyleRule strange = free;
    strange.condition.clauses[0].name = "aura";
    rules.push_back(free);
    rules.push_back(strange);
    const FittedRules fit = fitted(rules, built_in_schema(), {"nickname"});
    REQUIRE(fit.rules.size() == 2);
    CHECK(fit.rules[0].condition.kinds == std::vector<std::string>{"person"});
    CHECK(fit.rules[1] == free);
    REQUIRE(fit.left_out.size() == 3);
    CHECK(fit.left_out[0].arguments == std::vector<std::string>{"unicorn"});
    CHECK(fit.left_out[1].arguments == std::vector<std::string>{"telepathy"});
    CHECK(fit.left_out[2].arguments == std::vector<std::string>{"aura"});
}
