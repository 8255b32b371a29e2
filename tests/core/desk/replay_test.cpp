// SPDX-License-Identifier: Apache-2.0
#include "core/desk/replay.h"

#include "core/desk/findings.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::int64_t kept(Ring& ring, const Inquiry& inquiry) {
    Task task;
    const auto answered = answer(ring.the_case, built_in_schema(), inquiry, task);
    REQUIRE(answered);
    const auto number = keep(ring.the_case, answered->finding, answered->network, inquiry);
    REQUIRE(number);
    return *number;
}

Result<Replay> again(const Ring& ring, std::int64_t number, unsigned threads = 1) {
    Task task;
    task.threads = threads;
    return replay(ring.the_case, built_in_schema(), number, task);
}

} // namespace

TEST_CASE("a kept finding is the same to the last bit when it is asked again") {
    Ring ring;
    for (const char* analysis : {"betweenness", "communities", "link-betweenness", "key-players",
                                 "pagerank", "label-propagation", "leaders"}) {
        INFO(analysis);
        Inquiry inquiry;
        inquiry.analysis = analysis;
        inquiry.filter.fold_belongings = true;
        inquiry.options.seed = 9;
        if (std::string_view(analysis) == "leaders") inquiry.doubt.draws = 50;
        const auto result = again(ring, kept(ring, inquiry), 2);
        REQUIRE(result);
        CHECK(result->outcome == Replay::Outcome::same);
    }
}

TEST_CASE("a ranking that was kept without its inquiry says enough to be asked again") {
    Ring ring;
    Inquiry inquiry;
    inquiry.analysis = "leaders";
    inquiry.filter.fold_belongings = true;
    inquiry.doubt.draws = 1200;
    Task task;
    const auto answered = answer(ring.the_case, built_in_schema(), inquiry, task);
    REQUIRE(answered);
    const auto number = keep(ring.the_case, answered->finding, answered->network);
    REQUIRE(number);
    const auto result = again(ring, *number);
    REQUIRE(result);
    CHECK(result->inquiry.doubt.draws == 1200);
    CHECK(result->outcome == Replay::Outcome::same);
}

TEST_CASE("a case that has changed since gives the same as it was then") {
    Ring ring;
    Inquiry inquiry;
    inquiry.analysis = "degree";
    const auto number = kept(ring, inquiry);
    REQUIRE(ring.the_case.apply({"Add",
                                 [](Edits& edits) -> Result<void> {
                                     TRY_VOID(edits.add(Entity{{}, "person", "Newcomer", {}}));
                                     return {};
                                 },
                                 ""}));
    const auto result = again(ring, number);
    REQUIRE(result);
    CHECK(result->outcome == Replay::Outcome::same_then);
    CHECK(result->now.network.vertices() == 13);
    CHECK(outcome_of(*result).in_english().find("has changed") != std::string::npos);
}

TEST_CASE("a number that was tampered with is found out") {
    Ring ring;
    Inquiry inquiry;
    inquiry.analysis = "degree";
    std::string json = *ring.the_case.finding(kept(ring, inquiry));
    const auto at = json.find("\"score\": 5");
    REQUIRE(at != std::string::npos);
    json[at + 9] = '7';
    std::int64_t number = 0;
    REQUIRE(ring.the_case.apply({"Forge",
                                 [&](Edits& edits) -> Result<void> {
                                     TRY(number, edits.add_finding("Forged", json));
                                     return {};
                                 },
                                 ""}));
    const auto result = again(ring, number);
    REQUIRE(result);
    CHECK(result->outcome == Replay::Outcome::differs);
}

TEST_CASE("a finding that is not there, and one that is no finding") {
    Ring ring;
    CHECK_FALSE(again(ring, 99));
    std::int64_t number = 0;
    REQUIRE(ring.the_case.apply({"Keep",
                                 [&](Edits& edits) -> Result<void> {
                                     TRY(number, edits.add_finding("Old", "{}"));
                                     return {};
                                 },
                                 ""}));
    CHECK_FALSE(again(ring, number));
}
