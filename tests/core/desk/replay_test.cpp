// SPDX-License-Identifier: Apache-2.0
#include "core/desk/replay.h"

#include "core/desk/findings.h"
#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"
#include "tests/core/desk/named.h"

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
    return replay(ring.the_case, number, task);
}

} // namespace

TEST_CASE("a kept finding is the same to the last bit when it is asked again") {
    Ring ring;
    const EntityId kestrel = id_of(ring.the_case, "Kestrel");
    const EntityId magpie = id_of(ring.the_case, "Magpie1");
    for (const AnalysisRow& row : analyses()) {
        INFO(row.name);
        Inquiry inquiry;
        inquiry.analysis = row.name;
        inquiry.filter.fold_belongings = true;
        inquiry.filter.around = {kestrel};
        inquiry.filter.steps = 5;
        inquiry.options.seed = 9;
        if (row.names == Names::one) inquiry.chosen = {kestrel};
        if (row.names != Names::one && row.names != Names::nobody)
            inquiry.chosen = {kestrel, magpie};
        if (row.names == Names::two_sets) inquiry.others = {id_of(ring.the_case, "Teal2")};
        if (std::string_view(row.name) == "clique-percolation") inquiry.size = 4;
        if (std::string_view(row.name) == "leaders") inquiry.doubt.draws = 50;
        const auto result = again(ring, kept(ring, inquiry), 2);
        REQUIRE(result);
        CHECK(result->outcome == Replay::Outcome::same);
    }
}

TEST_CASE("a ranking of leaders that was kept layer by layer, before its doubt was drawn") {
    Ring ring;
    Inquiry inquiry;
    inquiry.analysis = "leaders";
    inquiry.filter = actors_filter();
    inquiry.layers = true;
    const auto result = again(ring, kept(ring, inquiry));
    REQUIRE(result);
    CHECK(result->outcome == Replay::Outcome::same);
    CHECK(result->inquiry.layers);
}

TEST_CASE("every kind of finding gives the same as it was then, once the case has changed") {
    for (const char* analysis : {"leaders", "instigators", "communities", "link-betweenness",
                                 "key-players", "path", "connections"}) {
        INFO(analysis);
        Ring ring;
        Inquiry inquiry;
        inquiry.analysis = analysis;
        inquiry.filter.fold_belongings = true;
        const std::string_view name = analysis;
        if (name == "path" || name == "connections")
            for (const char* who : {"Magpie1", "Teal1"})
                inquiry.chosen.push_back(ring.the_case.find(who).front().id);
        const auto number = kept(ring, inquiry);
        const EntityId gone = ring.the_case.find("Teal4").front().id;
        REQUIRE(
            ring.the_case.apply({"Remove", [=](Edits& edits) { return edits.remove(gone); }, ""}));
        const auto result = again(ring, number);
        REQUIRE(result);
        CHECK(result->outcome == Replay::Outcome::same_then);
    }
}

TEST_CASE("a finding as if two were one says so, and is asked again so") {
    Ring ring;
    Inquiry inquiry;
    inquiry.analysis = "leaders";
    inquiry.filter = actors_filter();
    for (const char* who : {"Magpie", "Teal"})
        inquiry.filter.as_one.resize(1),
            inquiry.filter.as_one[0].push_back(ring.the_case.find(who).front().id);
    const auto result = again(ring, kept(ring, inquiry));
    REQUIRE(result);
    CHECK(result->outcome == Replay::Outcome::same);
    CHECK(result->inquiry.filter == inquiry.filter);
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
