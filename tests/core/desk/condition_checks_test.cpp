// SPDX-License-Identifier: Apache-2.0
#include "core/desk/condition_checks.h"

#include "core/analysis/leaders.h"
#include "core/desk/analyses.h"
#include "core/desk/findings.h"
#include "tests/core/desk/ruled_case.h"

using namespace headwater;
using namespace headwater::test;

namespace {

using About = Clause::About;
using How = Clause::How;
using Labels = std::vector<std::string>;

/// Of which things the condition holds.
Labels who(RuledCase& ruled, const Condition& condition, const char* now = "2026-05-09T12:00:00Z") {
    ConditionChecks checks(ruled.scene, ruled.the_case, now, ruled.task);
    const auto met = checks.met(condition);
    REQUIRE(met);
    return ruled.labels(*met);
}

Labels who(RuledCase& ruled, const Clause& clause) {
    return who(ruled, Condition{Condition::Of::entities, {}, {clause}});
}

bool is_met(RuledCase& ruled, const char* one, const char* other, const Clause& clause,
            std::vector<std::string> kinds = {}) {
    ConditionChecks checks(ruled.scene, ruled.the_case, "2026-05-09T12:00:00Z", ruled.task);
    const auto met = checks.met({Condition::Of::links, std::move(kinds), {clause}});
    REQUIRE(met);
    return (*met)[static_cast<std::size_t>(&ruled.link(one, other) - ruled.scene.links.data())];
}

} // namespace

TEST_CASE("without clauses the kind alone counts") {
    RuledCase ruled;
    CHECK(who(ruled, {Condition::Of::entities, {"seizure"}, {}}) == Labels{"S-1"});
    CHECK(who(ruled, Condition{}).size() == 4);
    CHECK(who(ruled, {Condition::Of::entities, {"seizure", "person"}, {}}).size() == 4);
}

TEST_CASE("properties are compared folded, as numbers and as dates") {
    RuledCase ruled;
    CHECK(who(ruled, {About::property, How::is, "status", "at large"}) == Labels{"Kestrel"});
    CHECK(who(ruled, {About::property, How::contains, "status", "ARREST"}) == Labels{"Magpie"});
    CHECK(who(ruled, {About::property, How::known, "status", ""}) == Labels{"Kestrel", "Magpie"});
    CHECK(who(ruled, {About::property, How::greater, "height", "100"}) == Labels{"Magpie"});
    CHECK(who(ruled, {About::property, How::less, "height", "100"}) == Labels{"Teal"});
    CHECK(who(ruled, {About::property, How::less, "birth_date", "1980-01-01"}) == Labels{"Kestrel"});
    CHECK(who(ruled, {About::property, How::contains, "label", "tea"}) == Labels{"Teal"});
    CHECK(who(ruled, {About::property, How::is, "weight", "1"}).empty());
}

TEST_CASE("a thing is graded by its best evidence, its ties' included; refuted items say nothing") {
    RuledCase ruled;
    CHECK(who(ruled, {About::grade, How::at_least, "", "B2"}) == Labels{"Kestrel", "Magpie"});
    CHECK(who(ruled, {About::grade, How::at_most, "", "D4"}) == Labels{"Teal"});
    CHECK(is_met(ruled, "Kestrel", "Magpie", {About::grade, How::at_least, "", "B2"}));
    CHECK_FALSE(is_met(ruled, "Magpie", "Teal", {About::grade, How::at_least, "", "B2"}));
    CHECK_FALSE(is_met(ruled, "Teal", "S-1", {About::grade, How::at_most, "", "A1"}));
}

TEST_CASE("dates come from evidence, and an event's own") {
    RuledCase ruled;
    CHECK(who(ruled, {About::date, How::after, "", "2023-07-15"}) == Labels{"Magpie", "Teal"});
    CHECK(who(ruled, {About::date, How::before, "", "2023-05-03"}) ==
          Labels{"Kestrel", "Magpie", "S-1"});
    CHECK(who(ruled, {About::date, How::within, "", "2023-03"}) == Labels{"S-1"});
    CHECK(who(ruled, {About::date, How::within, "", "2023-08"}).empty()); // refuted
    CHECK(is_met(ruled, "Magpie", "Teal", {About::date, How::within, "", "2023-06/2023-07"}));
}

TEST_CASE("clauses are joined, and kinds of ties asked") {
    RuledCase ruled;
    CHECK(who(ruled, {Condition::Of::entities,
                      {"person"},
                      {{About::date, How::after, "", "2023-07"},
                       {About::property, How::known, "status", ""}}}) == Labels{"Magpie"});
    const Clause may{About::date, How::within, "", "2023-05"};
    CHECK(is_met(ruled, "Kestrel", "Magpie", may, {"call"}));
    CHECK_FALSE(is_met(ruled, "Kestrel", "Magpie", may, {"meeting"}));
}

TEST_CASE("contacts are counted on the chart") {
    RuledCase ruled;
    CHECK(who(ruled, {About::measure, How::greater, "contacts", "1"}) == Labels{"Magpie", "Teal"});
    CHECK(who(ruled, {About::measure, How::first, "contacts", "2"}) == Labels{"Magpie", "Teal"});
}

TEST_CASE("measures and groups are those of the newest kept finding; without one it is said") {
    RuledCase ruled;
    const Clause first{About::measure, How::first, "betweenness", "1"};
    const Clause grouped{About::group, How::known, "", ""};
    ConditionChecks checks(ruled.scene, ruled.the_case, "", ruled.task);
    REQUIRE(checks.met({Condition::Of::entities, {}, {first}}));
    REQUIRE(checks.met({Condition::Of::entities, {}, {grouped}}));
    CHECK(checks.remarks().size() == 2);
    for (const char* analysis : {"betweenness", "communities"}) {
        Inquiry inquiry;
        inquiry.analysis = analysis;
        inquiry.filter = chart_filter();
        const auto answered = answer(ruled.the_case, ruled.the_case.schema(), inquiry, ruled.task);
        REQUIRE(answered);
        REQUIRE(keep(ruled.the_case, answered->finding, answered->network, inquiry));
    }
    CHECK(who(ruled, {About::measure, How::greater, "betweenness", "0"}) ==
          Labels{"Magpie", "Teal"});
    CHECK(who(ruled, first) == Labels{"Magpie", "Teal"}); // they share the first rank
    CHECK_FALSE(who(ruled, grouped).empty());
    CHECK(who(ruled, {About::group, How::is, "", "1"}).size() >= 2);
    CHECK(who(ruled, {About::group, How::is, "", "99"}).empty());
}

TEST_CASE("what came in the last days is new, by the clock that is handed in") {
    RuledCase ruled;
    const Condition fresh{Condition::Of::entities, {}, {{About::added, How::within, "", "7"}}};
    CHECK(who(ruled, fresh, "2026-05-12T12:00:00Z").size() == 4);
    CHECK(who(ruled, fresh, "2026-06-12T12:00:00Z").empty());
}

TEST_CASE("a clause that cannot be asked is a sentence") {
    RuledCase ruled;
    ConditionChecks checks(ruled.scene, ruled.the_case, "", ruled.task);
    CHECK_FALSE(
        checks.met({Condition::Of::entities, {}, {{About::grade, How::at_least, "", "Z9"}}}));
    ruled.task.stop();
    const auto met =
        checks.met({Condition::Of::entities, {}, {{About::date, How::after, "", "2023"}}});
    REQUIRE_FALSE(met);
    CHECK(met.error().kind == Error::Kind::stopped);
}
