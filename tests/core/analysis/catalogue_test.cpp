// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <cmath>
#include <set>

#include "core/analysis/catalogue.h"
#include "core/analysis/fragmentation.h"
#include "core/analysis/leaders.h"
#include "core/base/version.h"
#include "tests/support/known_values.h"
#include "tests/support/public_data.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::vector<double> values_of(const std::string& name, const Network& network,
                              AnalysisOptions options = {}) {
    const MeasureRow* row = find_measure(name);
    REQUIRE(row != nullptr);
    Task task;
    auto values = row->run(network, options, task);
    REQUIRE(values);
    return *values;
}

void compare(const std::string& measure, double KnownVertex::*known, double margin = 2e-9) {
    for (const KnownGraph& graph : known_graphs()) {
        const auto values = values_of(measure, graph.network);
        for (const KnownVertex& vertex : graph.vertices) {
            INFO(measure << " of " << vertex.label << " in " << graph.name);
            const double value = values[vertex_of(graph.network, vertex.label)];
            if (std::isnan(vertex.*known))
                CHECK(std::isnan(value));
            else
                CHECK(value == Approx(vertex.*known).margin(margin));
        }
    }
}

} // namespace

TEST_CASE("every measure has the known values of eleven graphs", "[catalogue]") {
    compare("degree", &KnownVertex::degree);
    compare("coreness", &KnownVertex::coreness);
    compare("betweenness", &KnownVertex::betweenness);
    compare("closeness", &KnownVertex::closeness);
    compare("harmonic", &KnownVertex::harmonic);
    compare("eigenvector", &KnownVertex::eigenvector);
    compare("katz", &KnownVertex::katz);
    compare("pagerank", &KnownVertex::pagerank);
    compare("constraint", &KnownVertex::constraint);
    compare("effective-size", &KnownVertex::effective_size);
    compare("collective-influence", &KnownVertex::influence);
}

TEST_CASE("fragmentation with everybody, and without each one", "[catalogue]") {
    for (const KnownGraph& graph : known_graphs()) {
        INFO(graph.name);
        const auto gain_F = values_of("fragmentation", graph.network);
        const auto gain_DF = values_of("distance-fragmentation", graph.network);
        Task task;
        const auto base = fragmentation(graph.network.graph, {}, task);
        REQUIRE(base);
        CHECK(base->F == Approx(graph.F).margin(2e-9));
        CHECK(base->DF == Approx(graph.DF).margin(2e-9));
        for (const KnownVertex& vertex : graph.vertices) {
            const auto v = vertex_of(graph.network, vertex.label);
            CHECK(gain_F[v] + base->F == Approx(vertex.F).margin(3e-9));
            CHECK(gain_DF[v] + base->DF == Approx(vertex.DF).margin(3e-9));
        }
    }
}

TEST_CASE("weighted betweenness of the karate club with length 1/weight", "[catalogue]") {
    // Where equality of lengths is taken to the last bit, 1 gets 208.5 and 3 gets 178.
    const std::vector<std::tuple<int, int, double>> weights{
        {1, 2, 4},   {1, 3, 5},   {1, 4, 3},   {1, 5, 3},   {1, 6, 3},   {1, 7, 3},   {1, 8, 2},
        {1, 9, 2},   {1, 11, 2},  {1, 12, 3},  {1, 13, 1},  {1, 14, 3},  {1, 18, 2},  {1, 20, 2},
        {1, 22, 2},  {1, 32, 2},  {2, 3, 6},   {2, 4, 3},   {2, 8, 4},   {2, 14, 5},  {2, 18, 1},
        {2, 20, 2},  {2, 22, 2},  {2, 31, 2},  {3, 4, 3},   {3, 8, 4},   {3, 9, 5},   {3, 10, 1},
        {3, 14, 3},  {3, 28, 2},  {3, 29, 2},  {3, 33, 2},  {4, 8, 3},   {4, 13, 3},  {4, 14, 3},
        {5, 7, 2},   {5, 11, 3},  {6, 7, 5},   {6, 11, 3},  {6, 17, 3},  {7, 17, 3},  {9, 31, 3},
        {9, 33, 3},  {9, 34, 4},  {10, 34, 2}, {14, 34, 3}, {15, 33, 3}, {15, 34, 2}, {16, 33, 3},
        {16, 34, 4}, {19, 33, 1}, {19, 34, 2}, {20, 34, 1}, {21, 33, 3}, {21, 34, 1}, {23, 33, 2},
        {23, 34, 3}, {24, 26, 5}, {24, 28, 4}, {24, 30, 3}, {24, 33, 5}, {24, 34, 4}, {25, 26, 2},
        {25, 28, 3}, {25, 32, 2}, {26, 32, 7}, {27, 30, 4}, {27, 34, 2}, {28, 34, 4}, {29, 32, 2},
        {29, 34, 2}, {30, 33, 4}, {30, 34, 2}, {31, 33, 3}, {31, 34, 3}, {32, 33, 4}, {32, 34, 4},
        {33, 34, 5}};
    std::vector<Call> calls;
    for (const auto& [a, b, weight] : weights)
        calls.push_back({std::to_string(a), std::to_string(b), weight});
    const auto network = network_of_calls(calls, {}, false);
    const auto values = values_of("betweenness", network, {.weighted = true});
    const double pairs = 33 * 32 / 2.0;
    for (const auto& [label, raw] : std::map<std::string, double>{
             {"1", 209}, {"3", 177}, {"34", 174}, {"33", 83.5}, {"32", 47.5}})
        CHECK(values[vertex_of(network, label)] * pairs == Approx(raw).epsilon(1e-12));
}

TEST_CASE("CAVIAR as its readme gives it", "[catalogue][public]") {
    const auto folder = public_data();
    if (!folder) return;
    const auto network = caviar(*folder);
    const auto degree = values_of("degree", network);
    const auto betweenness = values_of("betweenness", network);
    const auto directed = values_of("betweenness", network, {.directed = true});
    const auto closeness = values_of("closeness", network);
    const auto constraint = values_of("constraint", network);
    const auto out = values_of("strength", network, {.directed = true});
    const auto check = [&](const char* who, double k, double b, double db, double c, double h,
                           double calls) {
        INFO(who);
        const auto v = vertex_of(network, who);
        CHECK(degree[v] == k);
        CHECK(betweenness[v] == Approx(b).margin(1e-6));
        CHECK(directed[v] == Approx(db).margin(1e-6));
        CHECK(closeness[v] == Approx(c).margin(5e-5));
        CHECK(constraint[v] == Approx(h).margin(5e-5));
        CHECK(out[v] == calls);
    };
    check("N1", 60, .637459, .396110, .6770, .0417, 1272 + 775);
    check("N12", 28, .292142, .215185, .5291, .0584, 223 + 311);
    check("N3", 27, .105205, .079295, .5369, .1218, 319 + 435);
    check("N87", 16, .119279, .067685, .4823, .0975, 184 + 108);
    check("N76", 15, .115199, .068252, .5046, .1170, 118 + 159);
    check("N6", 4, .000345, .000113, .4144, .4151, 42 + 28);
    check("N11", 3, .000142, 0, .4113, .4383, 136 + 12);
    check("N16", 2, .001570, .001010, .3494, .5000, 94 + 51);
}

TEST_CASE("rows have names of their own and say what they mean", "[catalogue]") {
    std::set<std::string> names;
    for (const MeasureRow& row : measures()) {
        INFO(row.name);
        CHECK(names.insert(row.name).second);
        CHECK(find_measure(row.name) == &row);
        CHECK(std::string(row.question).back() == '?');
        CHECK(std::string(row.definition).back() == '.');
        CHECK(std::string(row.caveat).back() == '.');
        CHECK(!std::string(row.source).empty());
        CHECK(row.run != nullptr);
    }
    CHECK(find_measure("no such measure") == nullptr);
}

TEST_CASE("every measure is defined on nothing, on one, on isolates, and stops", "[catalogue]") {
    for (const MeasureRow& row : measures()) {
        INFO(row.name);
        for (const auto& network :
             {Network{}, network_of({}, {"a"}), network_of({}, {"a", "b", "c"}),
              network_of(pairs("ab")), network_of(pairs("ab cd"), {"e"}, true)}) {
            Task task;
            const auto values = row.run(network, {}, task);
            if (values)
                CHECK(values->size() == network.vertices());
            else
                CHECK(values.error().message.in_english().find("direction") != std::string::npos);
        }
    }
}

TEST_CASE("a finding can be cited", "[catalogue]") {
    const auto network = network_of(kite(), {"Nobody"});
    Task task;
    const auto finding =
        measure(*find_measure("effective-size"), network, {.weighted = true, .seed = 9}, task);
    REQUIRE(finding);
    CHECK(finding->method == "effective-size");
    CHECK(finding->version == program_version());
    CHECK(finding->input == network.digest());
    CHECK(finding->seed == 9);
    CHECK(finding->scores.front().vertex == vertex_of(network, "Diane"));
    CHECK(finding->scores.back().vertex == vertex_of(network, "Nobody")); // undefined: last
    CHECK(finding->caveats.front() == verification_caveat());
    CHECK(finding->notes.front().in_english().find("Actors: 11, ties: 18, without any tie: 1.") == 0);
    CHECK(finding->notes.back().in_english() == "This measure does not use the strength of ties.");
}
