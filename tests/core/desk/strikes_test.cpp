// SPDX-License-Identifier: Apache-2.0
#include "core/desk/strikes.h"

#include "core/desk/networks.h"
#include "tests/core/desk/sample_line.h"

using namespace headwater;
using namespace headwater::test;

namespace {

struct Sample : SampleLine {
    Network people = network_of(the_case, the_case.schema(), actors_filter(), task).value();

    bool takes(const StrikeAnswer& answer, EntityId who) const {
        for (const StrikeTarget& target : answer.plan.targets)
            if (actor_of(line, target).id == who) return true;
        return false;
    }
};

} // namespace

TEST_CASE("a strike stands beside three other choices and three ways of growing back") {
    Sample sample;
    const auto answer = answer_strike(sample.line, sample.people, {.size = 4}, sample.task).value();
    CHECK(answer.plan.targets.size() == 4);
    CHECK(answer.reasons.size() == 4);
    REQUIRE(answer.choices.size() == 4);
    for (std::size_t i = 1; i < 4; ++i)
        CHECK(answer.choices[0].outcome.lines <= answer.choices[i].outcome.lines);
    REQUIRE(answer.recoveries.size() == 3);
    CHECK(answer.recoveries[0].steps.back().lines == answer.recoveries[0].lines);
    for (const Recovery& recovery : answer.recoveries)
        CHECK(recovery.steps.back().lines >= recovery.lines);
}

TEST_CASE("who is spared is not taken, nor who deals with one who must not be alerted") {
    Sample sample;
    const EntityId heath = sample.entity("person", "Flint Heath");
    CHECK(sample.takes(answer_strike(sample.line, sample.people, {}, sample.task).value(), heath));
    const auto spared =
        answer_strike(sample.line, sample.people, {.spared = {heath}}, sample.task).value();
    CHECK_FALSE(sample.takes(spared, heath));
    const auto quiet =
        answer_strike(sample.line, sample.people, {.not_alerted = {heath}}, sample.task).value();
    CHECK_FALSE(sample.takes(quiet, heath));
    CHECK_FALSE(sample.takes(quiet, sample.entity("person", "Stung Ksach"))); // hands goods to him
}

TEST_CASE("without movements of goods a strike says what to import") {
    Task task;
    const auto answer = answer_strike({}, {}, {}, task);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().message.in_english().find("no line to strike") != std::string::npos);
}
