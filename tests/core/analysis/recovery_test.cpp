// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/recovery.h"
#include "tests/support/networks.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// One trader between source and two dealers. "friend" knows the source and a dealer, "stranger"
/// nobody; all three are traders.
struct Scene {
    SupplyLine line;
    Network network;

    Scene() {
        LineOfRecords records;
        for (const char* trader : {"trader", "friend", "stranger"})
            records.entity(trader, "person", {{"stage", "wholesale"}});
        for (const Handover& one : std::vector<Handover>{{.from = "source", .to = "trader"},
                                                         {.from = "trader", .to = "dealer 1"},
                                                         {.from = "trader", .to = "dealer 2"},
                                                         {.from = "friend", .to = "other"},
                                                         {.from = "stranger", .to = "other"}})
            records.hand_over(one);
        line = records.line();
        network = network_of({{"trader", "source"},
                              {"trader", "dealer 1"},
                              {"trader", "dealer 2"},
                              {"trader", "friend"},
                              {"friend", "source"},
                              {"friend", "dealer 1"}},
                             {"stranger", "other"});
        for (Actor& actor : network.actors)
            actor.id = line.holders[holder_of(line, actor.label)].actor.id;
    }

    Recovery recovery(Replacement replacement) const {
        Task task;
        return forecast_recovery(line, network,
                                 {{StrikeTarget::Kind::arrest, holder_of(line, "trader")}},
                                 replacement, 50, 1, task)
            .value();
    }
};

} // namespace

TEST_CASE("without successors the line stays as the strike left it", "[recovery]") {
    const Scene scene;
    const Recovery recovery = scene.recovery(Replacement::none);
    CHECK(recovery.lines == Approx(.5)); // two of four lines did not pass the trader
    REQUIRE(recovery.steps.size() == 1);
    CHECK(recovery.steps[0].by == no_place);
    CHECK(recovery.steps[0].lines == Approx(.5));
}

TEST_CASE("a friend takes over the dealings with those he knows", "[recovery]") {
    const Scene scene;
    const Recovery recovery = scene.recovery(Replacement::friend_of_friend);
    REQUIRE(recovery.steps.size() == 1);
    CHECK(scene.line.label(recovery.steps[0].by) == "friend");
    CHECK(recovery.steps[0].distance == 1);
    // source > friend > dealer 1 and source > friend > other; dealer 2 is known to nobody left.
    CHECK(recovery.steps[0].lines == Approx(.75));
}

TEST_CASE("a stranger brings back nothing, so that chance brings back less", "[recovery]") {
    const Scene scene;
    const Recovery random = scene.recovery(Replacement::random);
    CHECK(random.steps[0].by == no_place);
    CHECK(random.steps[0].lines > .5);
    CHECK(random.steps[0].lines < .75);
    CHECK(scene.recovery(Replacement::random).steps[0].lines == random.steps[0].lines);
}
