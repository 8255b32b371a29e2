// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/beginnings.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

constexpr std::int64_t hour = 3600;

/// Calls "ab" at hours, in that order; "Z" is a consignment.
Network told(const std::vector<std::pair<std::string, int>>& calls) {
    std::vector<Call> ties;
    for (const auto& [ends, hours] : calls)
        ties.push_back({ends.substr(0, 1), ends.substr(1, 1)});
    auto network = network_of_calls(ties);
    for (const auto& [ends, hours] : calls)
        network.contacts.push_back({vertex_of(network, ends.substr(0, 1)),
                                    vertex_of(network, ends.substr(1, 1)), hours * hour,
                                    hours * hour, true, Layer::phone});
    for (Actor& actor : network.actors)
        if (actor.label == "Z") actor.kind = "consignment";
    return network;
}

std::string mover(const Network& network) {
    const auto found = episodes(network);
    return found.empty() ? "" : network.actors[found.at(0).first_mover].label;
}

} // namespace

TEST_CASE("the first mover starts the earliest chain that reaches the consignment",
          "[beginnings]") {
    CHECK(mover(told({{"ab", 1}, {"bc", 2}, {"cZ", 3}})) == "a");
    CHECK(mover(told({{"ab", 2}, {"bc", 1}, {"cZ", 3}})) == "b"); // a called b too late
    CHECK(mover(told({{"ab", 2}, {"bc", 2}, {"cZ", 3}})) == "b"); // at once is no order
    CHECK(mover(told({{"ab", 1}, {"cZ", 3}})) == "c");
    CHECK(mover(told({{"ab", 1}, {"bc", 1 + 8 * 24}, {"cZ", 2 + 8 * 24}})) == "b"); // long ago
    CHECK(mover(told({{"Zd", 5}, {"ab", 1}, {"bd", 4}})) == "a"); // what leaves it leads to it too
    CHECK(mover(told({{"ab", 1}})) == "");
}

TEST_CASE("contacts known to the month have no order", "[beginnings]") {
    auto network = told({{"ab", 1}, {"bZ", 2}});
    network.contacts[0].last += 30 * 24 * hour;
    CHECK(mover(network) == "b");
    CHECK(ordered_contacts(network).size() == 1);
}

TEST_CASE("newcomers are brought in by those who were there", "[beginnings]") {
    const auto network = told({{"ab", 0}, {"bc", 50}, {"de", 60}, {"fa", 70}, {"ac", 100}});
    const auto found = entries(network);
    REQUIRE(found.size() == 1); // d and f came on their own, and e with d
    CHECK(network.actors[found[0].newcomer].label == "c");
    CHECK(network.actors[found[0].brought_by].label == "b");
}

TEST_CASE("at the beginning nobody is a newcomer", "[beginnings]") {
    CHECK(entries(told({{"ab", 0}, {"bc", 5}, {"ab", 100}})).empty());
    CHECK(entries(Network{}).empty());
}
