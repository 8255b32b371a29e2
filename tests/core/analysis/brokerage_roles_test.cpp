// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <cmath>

#include "core/analysis/brokerage_roles.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::vector<Brokerage> brokerage_of(const Network& network,
                                    const std::vector<std::uint32_t>& groups) {
    Task task;
    auto result = brokerage(network.directed, groups, task);
    REQUIRE(result);
    return *result;
}

using Roles = std::array<double, brokerage_roles>;

} // namespace

TEST_CASE("the five roles of a broker", "[brokerage_roles]") {
    const auto network = network_of(pairs("ab bc bd eb cd"), {}, true);
    CHECK(brokerage_of(network, {0, 0, 0, 1, 1})[1].raw == Roles{1, 1, 1, 1, 0});
    CHECK(brokerage_of(network, {0, 0, 0, 1, 2})[1].raw == Roles{1, 0, 1, 1, 1});
    CHECK(brokerage_of(network, {0, 0, 0, 1, 1})[0].raw == Roles{0, 0, 0, 0, 0});
}

TEST_CASE("deviations are those of random graphs of the same density", "[brokerage_roles]") {
    // The expected number and its spread, against many graphs whose arcs are drawn one by one.
    constexpr Vertex n = 9;
    constexpr double density = 0.3;
    constexpr int rounds = 20000;
    const std::vector<std::uint32_t> groups{0, 0, 0, 0, 1, 1, 1, 2, 2};
    std::mt19937_64 random(7);
    Roles total{};
    Roles squares{};
    for (int round = 0; round < rounds; ++round) {
        std::vector<Tie> arcs;
        for (Vertex a = 0; a < n; ++a)
            for (Vertex b = 0; b < n; ++b)
                if (a != b && static_cast<double>(random() >> 11) * 0x1p-53 < density)
                    arcs.push_back({a, b, 1});
        Task task;
        const auto drawn = brokerage(Graph::directed(n, arcs), groups, task);
        for (std::size_t role = 0; role < brokerage_roles; ++role) {
            total[role] += (*drawn)[0].raw[role];
            squares[role] += (*drawn)[0].raw[role] * (*drawn)[0].raw[role];
        }
    }
    // From the z of an empty count and of one more pair follow expectation and deviation.
    std::vector<Tie> fixed; // density 0.3: 21.6 of 72 arcs; 22 come nearest
    for (Vertex a = 1; a < n && fixed.size() < 22; ++a)
        for (Vertex b = 1; b < n && fixed.size() < 22; ++b)
            if (a != b) fixed.push_back({a, b, 1});
    Task task;
    const auto z = (*brokerage(Graph::directed(n, fixed), groups, task))[0].z;
    for (std::size_t role = 0; role < brokerage_roles; ++role) {
        const double mean = total[role] / rounds;
        const double deviation = std::sqrt(squares[role] / rounds - mean * mean);
        CHECK(-z[role] == Approx(mean / deviation).epsilon(.06));
    }
}

TEST_CASE("where nothing can vary there is no deviation", "[brokerage_roles]") {
    const auto network = network_of({}, {"a", "b"});
    CHECK(std::isnan(brokerage_of(network, {0, 1})[0].z[0]));
}
