// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "core/analysis/line_search.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::set<std::string> names_reached(const SupplyLine& line, Way way, const std::string& start,
                                    TraceScope scope = {}) {
    const Vertex v = holder_of(line, start);
    const auto since = way == Way::upstream ? INT64_MAX : Handovers::any_time;
    std::set<std::string> names;
    for (const Reached& one : reach(Handovers(line, way, scope), std::span(&v, 1), since))
        if (one.steps > 0) names.insert(line.label(one.holder));
    return names;
}

using Names = std::set<std::string>;

/// Every way in the order of time, by trying.
struct Tried {
    const SupplyLine& line;
    std::map<std::vector<Vertex>, double> ways; ///< best confidence by stops

    void go_on(std::vector<Vertex> stops, std::int64_t now, double confidence) {
        if (stops.size() > 1) {
            double& best = ways[stops];
            best = std::max(best, confidence);
        }
        for (const Movement& m : line.movements) {
            if (m.from != stops.back() || std::ranges::find(stops, m.to) != stops.end()) continue;
            if (stops.size() > 1 && m.last <= now) continue;
            auto more = stops;
            more.push_back(m.to);
            go_on(more, stops.size() > 1 ? std::max(m.first, now + 1) : m.first,
                  confidence * m.confidence);
        }
    }
};

} // namespace

TEST_CASE("what is handed over on Monday is passed on on Tuesday, never before", "[trace]") {
    const std::string day = "2024-01-0";
    const SupplyLine line = line_of({{.from = "a", .to = "b", .day = day + "1"},
                                     {.from = "b", .to = "c", .day = day + "2"},
                                     {.from = "c", .to = "d", .day = day + "3"},
                                     {.from = "b", .to = "e", .day = day + "3"},
                                     {.from = "e", .to = "f", .day = day + "1"},
                                     {.from = "d", .to = "a", .day = day + "5"}});
    CHECK(names_reached(line, Way::downstream, "a") == Names{"b", "c", "d", "e"});
    CHECK(names_reached(line, Way::downstream, "b") == Names{"a", "c", "d", "e"});
    CHECK(names_reached(line, Way::downstream, "c") == Names{"a", "d"});
    CHECK(names_reached(line, Way::downstream, "f").empty());
    CHECK(names_reached(line, Way::upstream, "e") == Names{"a", "b"});
    CHECK(names_reached(line, Way::upstream, "f") == Names{"e"});
}

TEST_CASE("on one day goods may pass several hands, at one second they may not", "[trace]") {
    const SupplyLine days = line_of({{.from = "a", .to = "b", .day = "2024-01-01"},
                                     {.from = "b", .to = "c", .day = "2024-01-01"}});
    CHECK(names_reached(days, Way::downstream, "a") == Names{"b", "c"});
    const SupplyLine seconds = line_of({{.from = "a", .to = "b", .day = "2024-01-01T10:00:00"},
                                        {.from = "b", .to = "c", .day = "2024-01-01T10:00:00"}});
    CHECK(names_reached(seconds, Way::downstream, "a") == Names{"b"});
    CHECK(names_reached(seconds, Way::upstream, "c") == Names{"b"});
    const SupplyLine undated = line_of({{.from = "a", .to = "b"}, {.from = "b", .to = "c"}});
    CHECK(names_reached(undated, Way::downstream, "a") == Names{"b", "c"});
}

TEST_CASE("a trace keeps to its consignment", "[trace]") {
    const SupplyLine line = line_of({{.from = "a", .to = "b", .consignment = "K-1"},
                                     {.from = "b", .to = "c", .consignment = "K-2"},
                                     {.from = "b", .to = "d", .consignment = "K-1"},
                                     {.from = "b", .to = "e"}});
    CHECK(names_reached(line, Way::downstream, "a", {0}) == Names{"b", "d", "e"});
    CHECK(names_reached(line, Way::downstream, "a") == Names{"b", "c", "d", "e"});
}

TEST_CASE("the best lines are those that trying every way gives", "[trace]") {
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        const auto handovers = random_line(seed, 8);
        if (handovers.empty()) continue;
        INFO("seed " << seed);
        const SupplyLine line = line_of(handovers);
        const Vertex start = 0;
        Tried tried{line, {}};
        tried.go_on({start}, 0, 1);
        std::set<std::string> reachable;
        for (const auto& [stops, confidence] : tried.ways)
            reachable.insert(line.label(stops.back()));
        CHECK(names_reached(line, Way::downstream, line.label(start)) == reachable);

        const Vertex end = line.size() - 1;
        std::vector<bool> goals(line.size(), false);
        goals[end] = true;
        std::vector<double> expected;
        for (const auto& [stops, confidence] : tried.ways)
            if (stops.back() == end) expected.push_back(confidence);
        std::ranges::sort(expected, std::greater{});
        Task task;
        for (const Way way : {Way::downstream, Way::upstream}) {
            const Vertex from = way == Way::downstream ? start : end;
            std::vector<bool> to(line.size(), false);
            to[way == Way::downstream ? end : start] = true;
            const auto since = way == Way::upstream ? INT64_MAX : Handovers::any_time;
            const auto found =
                best_lines(line, way, {}, std::span(&from, 1), since, to, 1000, task).value();
            REQUIRE(found.lines.size() == expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i)
                CHECK(found.lines[i].confidence == Approx(expected[i]));
        }
    }
}
