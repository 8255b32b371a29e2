// SPDX-License-Identifier: Apache-2.0
#include "core/desk/line_findings.h"

#include <algorithm>

#include "core/desk/findings.h"
#include "core/desk/networks.h"
#include "tests/core/desk/sample_line.h"

using namespace headwater;
using namespace headwater::test;

namespace {

struct Sample : SampleLine {
    Network network = network_of(line);
};

} // namespace

TEST_CASE("the line as a network has its holders and sites, and an arc a tie") {
    const Sample sample;
    CHECK(sample.network.actors.size() == sample.line.holders.size() + sample.line.sites.size());
    CHECK(sample.network.directed.arcs() == sample.line.arcs.size());
    CHECK(sample.network.actors[3].id == sample.line.holders[3].actor.id);
}

TEST_CASE("a trace as a finding holds its ways with their days and records") {
    Sample sample;
    const EntityId seizure = sample.entity("seizure", "S-3");
    const Trace found =
        trace(sample.line, trace_start(sample.line, seizure).value(), 5, sample.task).value();
    const Finding finding = finding_of(found, sample.line, sample.network);
    REQUIRE(finding.routes.size() == found.upstream.lines.size() + found.downstream.lines.size());
    for (const Route& route : finding.routes) {
        CHECK(route.times.size() + 1 == route.stops.size());
        CHECK(std::ranges::is_sorted(route.times));
        CHECK_FALSE(route.records.empty());
    }
    CHECK(sample.network.actors[finding.routes[0].stops[0]].label == "Flint Heath");
}

TEST_CASE("a strike is kept with its reasons, its comparison and its forecast") {
    Sample sample;
    const Network people =
        network_of(sample.the_case, sample.the_case.schema(), actors_filter(), sample.task).value();
    const StrikeQuestion question{.size = 3};
    const auto answer = answer_strike(sample.line, people, question, sample.task).value();
    const Finding finding = finding_of(answer, question, sample.line, sample.network);
    REQUIRE(finding.scores.size() == 3);
    CHECK(finding.notes.size() > answer.choices.size() + answer.recoveries.size());
    const auto number = keep(sample.the_case, finding, sample.network).value();
    const std::string kept = sample.the_case.finding(number).value();
    for (const char* words : {"Flint Heath", "of the lines pass here", "If nobody steps in"})
        CHECK(kept.find(words) != std::string::npos);
}
