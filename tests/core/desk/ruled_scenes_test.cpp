// SPDX-License-Identifier: Apache-2.0
#include "core/desk/ruled_scenes.h"

#include "tests/core/desk/ruled_case.h"

using namespace headwater;
using namespace headwater::test;

namespace {

StyleRule rule_for(const char* property, const char* value, const Effect& effect) {
    StyleRule rule;
    rule.condition = {Condition::Of::entities,
                      {"person"},
                      {{Clause::About::property, Clause::How::is, property, value}}};
    rule.effect = effect;
    return rule;
}

StyleRule rule_for_people(const Effect& effect) {
    StyleRule rule;
    rule.condition.kinds = {"person"};
    rule.effect = effect;
    return rule;
}

RulesWorn wear(RuledCase& ruled, const StyleRules& rules, ChartId chart = {}) {
    auto worn =
        wear_rules(ruled.scene, rules, ruled.the_case, chart, "2026-05-09T12:00:00Z", ruled.task);
    REQUIRE(worn);
    return *std::move(worn);
}

const Outfit& outfit_of(const RuledCase& ruled, const char* label) {
    REQUIRE(ruled.item(label).outfit != 0);
    return ruled.scene.outfits[ruled.item(label).outfit - 1];
}

} // namespace

TEST_CASE("of rules that set the same the uppermost counts; others add what it leaves alone") {
    RuledCase ruled;
    Effect red, blue;
    red.colour = "#e0503f";
    blue.colour = "#0b3f8f";
    blue.badge = 'P';
    const RulesWorn worn =
        wear(ruled, {rule_for("status", "arrested", red), rule_for_people(blue)});
    CHECK(worn.hits == std::vector<std::size_t>{1, 3});
    CHECK(*outfit_of(ruled, "Magpie").colour == Colour{0xe0, 0x50, 0x3f});
    CHECK(outfit_of(ruled, "Magpie").badge == "P");
    CHECK(*outfit_of(ruled, "Teal").colour == Colour{0x0b, 0x3f, 0x8f});
    CHECK(ruled.item("S-1").outfit == 0);
    CHECK(ruled.scene.outfits.size() == 3); // red alone, red with the badge, blue
    CHECK(ruled.scene.rules.size() == 2);
}

TEST_CASE("rules that hold of nothing, are off or of another chart are not in use") {
    RuledCase ruled;
    Effect blue;
    blue.colour = "#0b3f8f";
    StyleRule off = rule_for_people(blue), elsewhere = rule_for_people(blue);
    off.on = false;
    elsewhere.charts = {ChartId{42}};
    const StyleRules rules{off, elsewhere, rule_for("status", "missing", blue)};
    CHECK(wear(ruled, rules).hits == std::vector<std::size_t>{0, 0, 0});
    CHECK(ruled.scene.rules.empty());
    CHECK(wear(ruled, rules, ChartId{42}).hits == std::vector<std::size_t>{0, 3, 0});
    CHECK(ruled.scene.rules.size() == 1);
}

TEST_CASE("other rules take the place of those before, none take everything off") {
    RuledCase ruled;
    Effect ring;
    ring.ring = "#1f9d6b";
    wear(ruled, {rule_for_people(ring)});
    CHECK(outfit_of(ruled, "Teal").ring);
    wear(ruled, {});
    CHECK(ruled.item("Teal").outfit == 0);
    CHECK(ruled.scene.rules.empty());
}

TEST_CASE("ties are dressed by their own rules") {
    RuledCase ruled;
    StyleRule weak;
    weak.condition = {
        Condition::Of::links, {}, {{Clause::About::grade, Clause::How::at_most, "", "D4"}}};
    weak.effect.dash = LineDash::dotted;
    weak.effect.width = 3;
    CHECK(wear(ruled, {weak}).hits == std::vector<std::size_t>{1});
    const ChartLink& tie = ruled.link("Magpie", "Teal");
    REQUIRE(tie.outfit != 0);
    CHECK(ruled.scene.outfits[tie.outfit - 1].dash == Dash::dotted);
    CHECK(ruled.scene.outfits[tie.outfit - 1].width == 3);
    CHECK(ruled.link("Kestrel", "Magpie").outfit == 0);
}

TEST_CASE("records are selected by a condition, things or ties") {
    RuledCase ruled;
    const auto meeting = [&](const Condition& condition) {
        return records_meeting(ruled.scene, condition, ruled.the_case, "", ruled.task).value();
    };
    CHECK(meeting({Condition::Of::entities, {"seizure"}, {}}) ==
          std::vector<std::int64_t>{ruled.item("S-1").record});
    CHECK(meeting({Condition::Of::links, {"seized_in"}, {}}) ==
          std::vector<std::int64_t>{ruled.link("Teal", "S-1").record});
}
