// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "core/analysis/dominators.h"
#include "core/analysis/must_pass.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Names = std::set<std::string>;

std::set<Names> arcs_named(const SupplyLine& line, const Narrowest& narrowest) {
    std::set<Names> ways;
    for (const Cut& cut : narrowest.ways) {
        Names names;
        for (const auto a : cut)
            names.insert(line.label(line.arcs[a].from) + ">" + line.label(line.arcs[a].to));
        ways.insert(names);
    }
    return ways;
}

std::set<Names> holders_named(const SupplyLine& line, const Narrowest& narrowest) {
    std::set<Names> ways;
    for (const Cut& cut : narrowest.ways) {
        Names names;
        for (const auto v : cut)
            names.insert(line.label(v));
        ways.insert(names);
    }
    return ways;
}

MustPass must_pass_of(const SupplyLine& line) {
    Task task;
    return find_must_pass(line, task).value();
}

/// Every line without a repeated stop, as the holders on it.
void walk(const SupplyLine& line, std::vector<Vertex>& way, std::vector<std::vector<Vertex>>& all) {
    const auto next = line.goods.neighbours(way.back());
    if (next.empty()) all.push_back(way);
    for (const Vertex w : next) {
        way.push_back(w);
        walk(line, way, all);
        way.pop_back();
    }
}

std::vector<std::vector<Vertex>> lines_of(const SupplyLine& line) {
    std::vector<std::vector<Vertex>> all;
    for (const Vertex origin : origins(line.goods)) {
        std::vector<Vertex> way{origin};
        walk(line, way, all);
    }
    return all;
}

} // namespace

TEST_CASE("the supply line of the methods: dominators, cuts, flow and lines", "[line]") {
    const SupplyLine line = line_of(example_line());
    const MustPass found = must_pass_of(line);
    const auto v = [&](const char* name) { return holder_of(line, name); };

    CHECK(found.dominators[v("D2")] == v("P"));
    CHECK(found.dominators[v("D1")] == v("W"));
    CHECK(found.dominators[v("P")] == v("W"));
    CHECK(found.dominators[v("W")] == no_dominator);
    CHECK(found.dominated_ends[v("W")] == 2);
    CHECK(found.dominated_ends[v("P")] == 1);
    CHECK(found.stranded_origins[v("W")] == 2);
    CHECK(found.post_dominators[v("O1")] == v("W"));
    CHECK(found.post_dominators[v("T2")] == v("P"));
    CHECK(found.post_dominators[v("T1")] == no_dominator);

    CHECK(found.arcs_by_quantity.value == Approx(5));
    CHECK(found.arcs_by_number.value == 2);
    CHECK(arcs_named(line, found.arcs_by_number) ==
          std::set<Names>{{"W>T1", "W>T2"}, {"W>T1", "T2>P"}, {"O1>W", "O2>W"}});
    CHECK_FALSE(found.arcs_by_number.cut_short);
    CHECK(found.holders_by_number.value == 1);
    CHECK(holders_named(line, found.holders_by_number) == std::set<Names>{{"W"}});
    CHECK(found.holders_by_quantity.value == Approx(5));

    CHECK(found.lines.all == 10);
    CHECK(found.lines.through[v("W")] == 10);
    CHECK(found.lines.through[v("P")] == 8);
    CHECK(found.lines.through[v("T1")] == 6);
    CHECK(found.lines.through[v("T2")] == 4);
    CHECK(found.between[v("W")] == Approx(4));
    CHECK(found.between[v("T1")] == Approx(3));
    CHECK(found.between[v("P")] == Approx(2));
    CHECK(found.between[v("T2")] == Approx(1));
}

TEST_CASE("lines and cuts are what trying everything gives", "[line]") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto handovers = random_line(seed, 7);
        if (handovers.empty()) continue;
        INFO("seed " << seed);
        const SupplyLine line = line_of(handovers);
        const MustPass found = must_pass_of(line);
        const auto lines = lines_of(line);
        CHECK(found.lines.all == static_cast<double>(lines.size()));
        std::vector<double> through(line.size(), 0);
        for (const auto& way : lines)
            for (const Vertex w : way)
                ++through[w];
        CHECK(found.lines.through == through);

        std::set<Cut> best;
        std::size_t fewest = line.size() + 1;
        for (std::uint32_t mask = 1; mask < (1U << line.size()); ++mask) {
            Cut taken;
            for (Vertex w = 0; w < line.size(); ++w)
                if ((mask >> w & 1U) != 0) taken.push_back(w);
            const bool cuts = std::ranges::all_of(lines, [&](const auto& way) {
                return std::ranges::any_of(way, [&](Vertex w) { return (mask >> w & 1U) != 0; });
            });
            if (!cuts || taken.size() > fewest) continue;
            if (taken.size() < fewest) best.clear();
            fewest = taken.size();
            best.insert(taken);
        }
        CHECK(found.holders_by_number.value == static_cast<double>(fewest));
        const auto& ways = found.holders_by_number.ways;
        for (const Cut& way : ways)
            CHECK(best.contains(way));
        if (!found.holders_by_number.cut_short) CHECK(ways.size() == best.size());
        for (Vertex w = 0; w < line.size(); ++w) {
            const auto reached_only_through = std::ranges::count_if(found.ends, [&](Vertex end) {
                return end != w && std::ranges::all_of(lines, [&](const auto& way) {
                           return way.back() != end || std::ranges::find(way, w) != way.end();
                       });
            });
            CHECK(found.dominated_ends[w] == reached_only_through);
        }
    }
}

TEST_CASE("goods that run in a circle are counted once, and the arc back is told", "[line]") {
    const SupplyLine line = line_of({{"a", "b"}, {"b", "c"}, {"c", "b"}, {"c", "d"}});
    const MustPass found = must_pass_of(line);
    CHECK(found.lines.all == 1);
    CHECK(found.arcs_in_circles == 1);
    CHECK(found.holders_by_number.ways.size() == 4);
}

TEST_CASE("the share of a place counts the lines that pass it", "[line]") {
    LineOfRecords records;
    records.entity("Gate", "border_gate");
    records.hand_over({.from = "a", .to = "b", .kilograms = 2, .place = "Gate"});
    records.hand_over({.from = "a", .to = "c", .kilograms = 1});
    const SupplyLine line = records.line();
    const MustPass found = must_pass_of(line);
    REQUIRE(found.sites.size() == 1);
    CHECK(found.sites[0].lines == 1);
    CHECK(found.sites[0].quantity == 2);
    CHECK(line.movements[0].transport == Transport::land);
}

TEST_CASE("a line without anything has nothing that must be passed", "[line]") {
    const MustPass found = must_pass_of(SupplyLine{});
    CHECK(found.lines.all == 0);
    CHECK(found.holders_by_number.ways.empty());
}
