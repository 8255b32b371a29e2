// SPDX-License-Identifier: Apache-2.0
#include "core/picture/rule_words.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

using About = Clause::About;
using How = Clause::How;

std::string words(const Condition& condition) {
    return words_of(condition, built_in_schema(), {});
}

std::string words(const Clause& clause) {
    return words(Condition{Condition::Of::entities, {"person"}, {clause}});
}

} // namespace

TEST_CASE("conditions are told in plain words") {
    CHECK(words({Condition::Of::entities, {}, {}}) == "Everything");
    CHECK(words({Condition::Of::entities, {"person", "vehicle"}, {}}) == "People, Vehicles");
    CHECK(words({Condition::Of::links, {}, {}}) == "Ties of any kind");
    CHECK(words({Condition::Of::links, {"call"}, {}}) == "Ties \"called\"");
    CHECK(words({About::grade, How::at_least, "", "B2"}) == "People whose grade is at least B2");
    CHECK(words({About::property, How::is, "status", "seized"}) == "People whose Status is seized");
    CHECK(words({About::property, How::contains, "label", "Tea"}) ==
          "People whose name contains Tea");
    CHECK(words({About::measure, How::first, "betweenness", "10"}) ==
          "People among the first 10 of \"Who stands between the others?\"");
    CHECK(words({About::group, How::is, "", "3"}) == "People in group 3");
    CHECK(words({About::date, How::after, "", "2023-05-03"}) ==
          "People seen on 3 May 2023 or later");
    CHECK(words({About::added, How::within, "", "7"}) == "People new in the last 7 days");
}

TEST_CASE("every way of asking has words of its own") {
    std::vector<std::string> all;
    for (const About about :
         {About::property, About::measure, About::grade, About::group, About::date, About::added})
        for (const How how : ways_of(about))
            all.push_back(words({about, how, "status", "B2"}));
    std::sort(all.begin(), all.end());
    CHECK(std::unique(all.begin(), all.end()) == all.end());
}

TEST_CASE("several clauses are joined by and") {
    CHECK(words({Condition::Of::entities,
                 {"person"},
                 {{About::grade, How::at_least, "", "B2"}, {About::group, How::known, "", ""}}}) ==
          "People whose grade is at least B2 and in a group");
}

TEST_CASE("effects are listed, colours by their names") {
    Effect effect;
    effect.colour = "#0b3f8f";
    effect.ring = "#123456";
    effect.size = 1.5;
    effect.badge = 'W';
    CHECK(words_of(effect, {}) == "blue, #123456 ring, size x 1.5, badge W");
    Effect line;
    line.dash = LineDash::dashed;
    line.width = 2;
    CHECK(words_of(line, {}) == "dashed, width x 2");
    CHECK(words_of(Effect{}, {}).empty());
}

TEST_CASE("a rule goes by its title, and words can be translated") {
    StyleRule rule;
    rule.condition.kinds = {"person"};
    CHECK(words_of(rule, built_in_schema(), {}) == "People");
    CHECK(words_of(rule, built_in_schema(), [](const Message& m) { return "[" + m.text + "]"; }) ==
          "[People]");
    rule.title = "Wanted";
    CHECK(words_of(rule, built_in_schema(), {}) == "Wanted");
}

TEST_CASE("what nobody knows is called as it is") {
    CHECK(label_of_property("nickname", built_in_schema()).text == "nickname");
    CHECK(question_of_measure("luck").text == "luck");
    CHECK(question_of_measure("leaders").text == "Who runs it?");
}
