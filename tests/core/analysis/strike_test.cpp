// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <set>

#include <catch2/catch.hpp>

#include "core/analysis/strike.h"
#include "core/analysis/strike_reasons.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Names = std::set<std::string>;

Names names_of(const SupplyLine& line, const StrikePlan& plan) {
    Names names;
    for (const StrikeTarget& target : plan.targets)
        names.insert(actor_of(line, target).label);
    return names;
}

StrikePlan planned(const SupplyLine& line, const StrikeRules& rules) {
    Task task;
    return plan_strike(line, rules, task).value();
}

double stopped_by(const SupplyLine& line, const std::vector<StrikeTarget>& targets) {
    const LineOrder order(line);
    return count_lines(line, order).all - count_lines(line, order, taken_out(line, targets)).all;
}

/// The most lines that any set of arrests stops that `keeps` allows; none: no set is allowed.
template<class Keeps>
std::optional<double> most_stopped(const SupplyLine& line, std::size_t size, Keeps keeps) {
    std::optional<double> most;
    for (std::uint32_t mask = 0; mask < (1U << line.size()); ++mask) {
        std::vector<StrikeTarget> targets;
        for (Vertex v = 0; v < line.size(); ++v)
            if ((mask >> v & 1U) != 0) targets.push_back({StrikeTarget::Kind::arrest, v});
        if (targets.size() > size || !keeps(targets)) continue;
        most = std::max(most.value_or(0), stopped_by(line, targets));
    }
    return most;
}

/// Holders take turns at the stages and in the districts of two forces.
SupplyLine staged(std::uint64_t seed) {
    SupplyLine line = line_of(random_line(seed, 9));
    for (Vertex v = 0; v < line.size(); ++v) {
        line.holders[v].stage = static_cast<Stage>(v % 3);
        line.holders[v].force = v % 2 == 0 ? "Police" : "Customs";
    }
    return line;
}

} // namespace

TEST_CASE("one arrest on the supply line of the methods takes the wholesaler", "[strike]") {
    const SupplyLine line = line_of(example_line());
    const StrikePlan plan = planned(line, {.size = 1});
    CHECK(names_of(line, plan) == Names{"W"});
    CHECK(plan.stopped == 10);
    CHECK(plan.bound == 10);
    CHECK(plan.exact);
    const auto reasons = explain_targets(line, plan);
    CHECK(reasons.at(0).at(0).message.in_english() == "100 % of the lines pass here.");
    CHECK(reasons.at(0).at(1).message.in_english() ==
          "2 of 2 ends of the line get nothing any other way.");
    CHECK(explain_bound(plan).in_english().find("proved") != std::string::npos);
}

TEST_CASE("if the wholesaler is spared, two others are taken in his place", "[strike]") {
    const SupplyLine line = line_of(example_line());
    StrikeRules rules{.size = 2};
    rules.spared.assign(line.size(), false);
    rules.spared[holder_of(line, "W")] = true;
    const StrikePlan plan = planned(line, rules);
    CHECK(plan.stopped == 10);
    CHECK(plan.exact);
    CHECK_FALSE(names_of(line, plan).contains("W"));
}

TEST_CASE("the plan is the best that trying every set gives", "[strike]") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const SupplyLine line = staged(seed);
        if (line.arcs.empty()) continue;
        for (const std::size_t size : {1U, 2U, 3U}) {
            INFO("seed " << seed << ", size " << size);
            const StrikePlan plan = planned(line, {.size = size});
            CHECK(plan.exact);
            CHECK(plan.stopped == most_stopped(line, size, [](const auto&) { return true; }));
            CHECK(plan.stopped == stopped_by(line, plan.targets));
        }
    }
}

TEST_CASE("the rules are kept, and the plan is the best that keeps them", "[strike]") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const SupplyLine line = staged(seed);
        const StrikeRules rules{.size = 3, .every_stage = true, .capacity = {{"Police", 1}}};
        const auto through = count_lines(line, LineOrder(line)).through;
        std::set<Stage> wanted;
        for (Vertex v = 0; v < line.size(); ++v)
            if (through[v] > 0) wanted.insert(line.holders[v].stage);
        const auto keeps = [&](const std::vector<StrikeTarget>& targets) {
            std::set<Stage> missing = wanted;
            std::size_t police = 0;
            for (const StrikeTarget& target : targets) {
                if (through[target.at] == 0) return false;
                missing.erase(line.holders[target.at].stage);
                police += line.holders[target.at].force == "Police" ? 1 : 0;
            }
            return missing.empty() && police <= 1;
        };
        INFO("seed " << seed);
        const auto most = most_stopped(line, rules.size, keeps);
        Task task;
        const auto plan = plan_strike(line, rules, task);
        REQUIRE(plan.has_value() == most.has_value());
        if (!plan) continue;
        CHECK(plan->stopped == *most);
        CHECK(keeps(plan->targets));
    }
}

TEST_CASE("rules that nobody can keep are said to be so", "[strike]") {
    SupplyLine line = line_of(example_line());
    line.holders[holder_of(line, "O1")].stage = Stage::precursor;
    line.holders[holder_of(line, "P")].stage = Stage::distribution;
    Task task;
    const auto plan = plan_strike(line, {.size = 1, .every_stage = true}, task);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().message.in_english() ==
          "No 1 targets keep these rules. Take more targets, or loosen the rules.");
}

TEST_CASE("a crossing that all goods pass is closed", "[strike]") {
    LineOfRecords records;
    records.entity("Gate", "border_gate", {{"in_charge", "Border Guard"}});
    for (const char* carrier : {"c1", "c2", "c3"}) {
        records.hand_over({.from = "o" + std::string(carrier), .to = carrier});
        records.hand_over({.from = carrier, .to = "d" + std::string(carrier), .place = "Gate"});
    }
    const SupplyLine line = records.line();
    const StrikePlan plan = planned(line, {.size = 1, .places = true});
    CHECK(names_of(line, plan) == Names{"Gate"});
    CHECK(plan.stopped == 3);
    CHECK(standing_of(line, plan.targets[0]).force == "Border Guard");
    CHECK(planned(line, {.size = 1}).stopped == 1);
    CHECK(planned(line, {.size = 1, .places = true, .forces = {"Police"}}).stopped == 0);
}

TEST_CASE("planning can be stopped", "[strike]") {
    const SupplyLine line = line_of(example_line());
    Task task;
    task.stop();
    const auto plan = plan_strike(line, {.size = 2}, task);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == Error::Kind::stopped);
}
