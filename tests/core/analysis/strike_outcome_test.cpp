// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/leaders.h"
#include "core/analysis/strike_outcome.h"
#include "tests/support/networks.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// The people of a line know whom they deal with; "boss" knows W and is on no movement.
Network acquaintances(const SupplyLine& line) {
    Pairs ties{{"boss", "W"}};
    for (const SupplyArc& arc : line.arcs)
        ties.push_back({line.label(arc.from), line.label(arc.to)});
    Network network = network_of(ties);
    for (Actor& actor : network.actors)
        for (const Holder& holder : line.holders)
            if (holder.actor.label == actor.label) actor.id = holder.actor.id;
    network.actors[vertex_of(network, "boss")].id = {999};
    return network;
}

} // namespace

TEST_CASE("what is left of line and network when the wholesaler is taken", "[strike]") {
    const SupplyLine line = line_of(example_line());
    const Network network = acquaintances(line);
    const StrikeOutcomes outcomes(line, network);
    Task task;
    const auto left =
        outcomes.of({{StrikeTarget::Kind::arrest, holder_of(line, "W")}}, {}, task).value();
    CHECK(left.lines == 0);
    CHECK(left.quantity == 0);
    CHECK(left.largest_part == Approx(5. / 9));
    CHECK(left.apart == Approx(1 - 20. / 56));
    const auto half =
        outcomes.of({{StrikeTarget::Kind::arrest, holder_of(line, "T1")}}, {}, task).value();
    CHECK(half.lines == Approx(.4));
    CHECK(half.quantity == Approx(.4));
    const auto nothing = outcomes.of({}, {}, task).value();
    CHECK(nothing.lines == 1);
    CHECK(nothing.quantity == 1);
    CHECK(nothing.largest_part == 1);
    CHECK(nothing.apart == 0);
}

TEST_CASE("the plan stops more of the line than leaders, couriers or chance", "[strike]") {
    SupplyLine line = line_of(example_line());
    line.holders[holder_of(line, "T1")].stage = Stage::transport;
    line.holders[holder_of(line, "T2")].stage = Stage::transport;
    const Network network = acquaintances(line);
    Task task;
    Finding leaders;
    leaders.scores.resize(2);
    leaders.scores[0].vertex = vertex_of(network, "boss");
    leaders.scores[1].vertex = vertex_of(network, "P");
    const StrikeRules rules{.size = 1};
    const StrikePlan plan = plan_strike(line, rules, task).value();
    const auto choices = compare_choices(line, network, plan, rules, leaders, 200, 1, task).value();
    REQUIRE(choices.size() == 4);
    CHECK(choices[0].outcome.lines == 0);
    CHECK(choices[1].beside == std::vector{vertex_of(network, "boss")});
    CHECK(choices[1].outcome.lines == 1);
    CHECK(choices[1].outcome.largest_part == Approx(8. / 9));
    CHECK(actor_of(line, choices[2].targets.at(0)).label == "T1");
    CHECK(choices[2].outcome.lines == Approx(.4));
    // The mean over all eight: 1 - (10 + 8 + 6 + 4 + 5 + 5 + 6 + 4) / 80.
    CHECK(choices[3].outcome.lines == Approx(.4).margin(.06));
    const auto again = compare_choices(line, network, plan, rules, leaders, 200, 1, task).value();
    CHECK(again[3].outcome.lines == choices[3].outcome.lines);
}
