// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/trace.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Two carriers at the gate; the trail of the second load is lost behind it.
LineOfRecords records() {
    LineOfRecords all;
    all.entity("Gate", "border_gate", {{"in_charge", "Border Guard"}});
    all.entity("Store", "place", {{"in_charge", "Police"}});
    all.entity("S-1", "seizure", {{"date", "2024-05-06"}, {"place", "Store"}});
    all.entity("K-1", "consignment");
    all.link("seized_in", "K-1", "S-1");
    all.link("seized_in", "receiver", "S-1");
    for (const Handover& one : std::vector<Handover>{
             {"source", "cook", 90, "2024-04-20", "precursor", "K-1"},
             {"cook", "trader", 30, "2024-04-28", "production", "K-1"},
             {"trader", "carrier 1", 15, "2024-05-01", "transport", "K-1", "Gate"},
             {"trader", "carrier 2", 15, "2024-05-01", "transport", "K-1", "Gate", .6},
             {"carrier 1", "receiver", 15, "2024-05-02", "transport", "K-1", "Gate"},
             {"carrier 2", "receiver", 15, "2024-05-02", "transport", "K-1", "Gate"},
             {"receiver", "dealer", 5, "2024-05-04", "distribution", "K-1", "Store"},
             {"dealer", "seller", 1, "2024-05-05", "retail", "K-1"},
             {"trader", "carrier 3", 9, "2024-05-03", "transport", "K-2", "Gate"},
             {"boss", "dealer", 8, "2024-05-05", "distribution", "K-2", "Store"}})
        all.hand_over(one);
    return all;
}

} // namespace

TEST_CASE("from one seizure to the source and to the street", "[trace]") {
    auto all = records();
    const SupplyLine line = all.line();
    Task task;
    const Trace found = trace(line, trace_start(line, all.entity("S-1")).value(), 3, task).value();
    CHECK(line.label(found.upstream.furthest) == "source");
    CHECK(found.upstream.arrives);
    CHECK(line.label(found.downstream.furthest) == "seller");
    CHECK(found.downstream.arrives);
    REQUIRE(found.upstream.lines.size() == 2);
    CHECK(found.upstream.lines[0].movements.size() == 4);
    CHECK(found.upstream.lines[0].confidence == Approx(.8 * .8 * .8 * .8));
    CHECK(found.upstream.lines[1].confidence == Approx(.8 * .8 * .6 * .8));
    CHECK(line.movements[found.upstream.lines[0].movements.front()].stage == Stage::precursor);
    for (const Reached& one : found.upstream.reached)
        CHECK(line.label(one.holder) != "carrier 3");
    CHECK(found.gaps.empty());
}

TEST_CASE("where the trail is lost a question goes to the force in charge", "[trace]") {
    auto all = records();
    const SupplyLine line = all.line();
    Task task;
    const Trace found =
        trace(line, trace_start(line, all.entity("carrier 3")).value(), 3, task).value();
    CHECK(found.downstream.furthest == no_place);
    CHECK(line.label(found.upstream.furthest) == "trader");
    CHECK_FALSE(found.upstream.arrives);
    const auto tasks = collection_tasks(line, found.gaps);
    REQUIRE(tasks.size() >= 2);
    CHECK(tasks[0].force == "Border Guard");
    const std::string question =
        "Who took 8.0 kg goods (K-2) from carrier 3 (Gate) to boss (Store) between 3 May 2024 "
        "and 5 May 2024?";
    CHECK(std::ranges::any_of(tasks, [&](const CollectionTask& t) {
        return t.force == "Border Guard" && t.question.in_english() == question;
    }));
    CHECK(std::ranges::any_of(tasks, [&](const CollectionTask& t) {
        return t.force == "Police" && t.question.in_english() == question;
    }));
}

TEST_CASE("nothing after the seizure is traced upstream", "[trace]") {
    auto all = records();
    all.hand_over({"late", "receiver", 5, "2024-06-01", "transport", "K-1"});
    const SupplyLine line = all.line();
    Task task;
    const Trace found = trace(line, trace_start(line, all.entity("S-1")).value(), 3, task).value();
    for (const Reached& one : found.upstream.reached)
        CHECK(line.label(one.holder) != "late");
}

TEST_CASE("a consignment and a place are starts too, a stranger is not", "[trace]") {
    auto all = records();
    const EntityId stranger = all.entity("stranger");
    const SupplyLine line = all.line();
    Task task;
    const auto goods = trace_start(line, all.entity("K-1")).value();
    CHECK(goods.upstream_from == std::vector{holder_of(line, "seller")});
    CHECK(goods.downstream_from == std::vector{holder_of(line, "source")});
    const auto gate = trace_start(line, all.entity("Gate")).value();
    CHECK(gate.upstream_from.size() == 3);
    CHECK(gate.consignments.size() == 2);
    CHECK_FALSE(trace_start(line, stranger));
}

TEST_CASE("the ways between two holders stay within a consignment", "[trace]") {
    auto all = records();
    const SupplyLine line = all.line();
    Task task;
    const auto found =
        lines_between(line, holder_of(line, "trader"), holder_of(line, "seller"), 9, task).value();
    CHECK(found.lines.size() == 2);
    CHECK(lines_between(line, holder_of(line, "boss"), holder_of(line, "seller"), 9, task)
              ->lines.empty());
}
