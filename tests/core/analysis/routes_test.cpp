// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/leaders.h"
#include "core/analysis/routes.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::vector<std::string> stops_of(const Network& network, const Route& route) {
    std::vector<std::string> labels;
    for (const Vertex v : route.stops)
        labels.push_back(network.actors[v].label);
    return labels;
}

Contact call_at(Vertex from, Vertex to, std::int64_t time) {
    return {from, to, time, time, true, Layer::phone};
}

using Stops = std::vector<std::string>;

} // namespace

TEST_CASE("the way from Jane to Andre, with the links it rests on", "[routes]") {
    const auto network = network_of(kite());
    Task task;
    const auto finding = find_routes(
        network,
        {.from = vertex_of(network, "Jane"), .to = vertex_of(network, "Andre"), .routes = 3}, {},
        task);
    REQUIRE(finding);
    REQUIRE(finding->routes.size() == 3);
    CHECK(stops_of(network, finding->routes[0]) ==
          Stops{"Jane", "Ike", "Heather", "Fernando", "Andre"});
    CHECK(finding->routes[0].length == 4);
    CHECK(finding->routes[0].records.size() == 4);
    CHECK(finding->routes[1].length == 5);
    CHECK(finding->caveats.front() == verification_caveat());
}

TEST_CASE("strong ties make short ways", "[routes]") {
    const auto network =
        network_of_calls({{"a", "c", 1}, {"a", "b", 10}, {"b", "c", 10}}, {}, false);
    Task task;
    const auto plain = find_routes(network, {.from = 0, .to = 2}, {}, task);
    const auto weighted = find_routes(network, {.from = 0, .to = 2}, {.weighted = true}, task);
    CHECK(stops_of(network, plain->routes[0]) == Stops{"a", "c"});
    CHECK(stops_of(network, weighted->routes[0]) == Stops{"a", "b", "c"});
    CHECK(weighted->routes[0].length == Approx(.2));
}

TEST_CASE("no way is an answer too", "[routes]") {
    const auto network = network_of(pairs("ab cd"), {}, true);
    Task task;
    const auto apart = find_routes(network, {.from = 0, .to = 3}, {}, task);
    REQUIRE(apart);
    CHECK(apart->routes.empty());
    CHECK(apart->notes.back().in_english() == "There is no route from a to d in this network.");
    CHECK(find_routes(network, {.from = 1, .to = 0}, {}, task)->routes.size() == 1);
    CHECK(find_routes(network, {.from = 1, .to = 0}, {.directed = true}, task)->routes.empty());
    CHECK(!find_routes(network, {.from = 0, .to = 9}, {}, task));
}

TEST_CASE("links against the direction are no support for a directed way", "[routes]") {
    const auto network = network_of(pairs("ab ba"), {}, true);
    Task task;
    CHECK(find_routes(network, {.from = 0, .to = 1}, {}, task)->routes[0].records.size() == 2);
    CHECK(find_routes(network, {.from = 0, .to = 1}, {.directed = true}, task)
              ->routes[0]
              .records.size() == 1);
}

TEST_CASE("the way in order of time carries its times", "[routes]") {
    auto network = network_of(pairs("ab bc ac"), {}, true);
    network.contacts = {{0, 1, 10, 10, true, Layer::phone},
                        {1, 2, 20, 20, true, Layer::phone},
                        {0, 2, 30, 30, true, Layer::phone}};
    Task task;
    const auto finding =
        find_routes(network, {.from = 0, .to = 2, .in_time_order = true}, {}, task);
    REQUIRE(finding->routes.size() == 1);
    CHECK(stops_of(network, finding->routes[0]) == Stops{"a", "b", "c"});
    CHECK(finding->routes[0].times == std::vector<std::int64_t>{10, 20});
    const auto hurried = find_routes(
        network, {.from = 0, .to = 2, .in_time_order = true, .longest_wait = 5}, {}, task);
    CHECK(hurried->routes[0].times == std::vector<std::int64_t>{30});
}

TEST_CASE("who leaves last still arrives, and waits no longer than allowed", "[routes]") {
    auto network = network_of(pairs("ab bc"), {}, true);
    network.contacts = {call_at(0, 1, 10), call_at(1, 2, 20), call_at(0, 1, 30), call_at(1, 2, 50),
                        call_at(0, 1, 60)};
    Task task;
    RouteQuestion question{.from = 0, .to = 2, .in_time_order = true, .latest = true};
    const auto last = find_routes(network, question, {}, task);
    REQUIRE(last->routes.size() == 1);
    CHECK(last->routes[0].times == std::vector<std::int64_t>{30, 50});
    question.longest_wait = 15;
    CHECK(find_routes(network, question, {}, task)->routes[0].times ==
          std::vector<std::int64_t>{10, 20});
    question.longest_wait = 5;
    CHECK(find_routes(network, question, {}, task)->routes.empty());
}

TEST_CASE("whom something reaches in order of time, soonest first", "[routes]") {
    auto network = network_of(pairs("ab bc ad ce"), {}, true);
    network.contacts = {call_at(0, 1, 10), call_at(2, 4, 15), call_at(1, 2, 20), call_at(0, 3, 40)};
    Task task;
    const auto reached = find_reach_in_time(network, 0, 0, {}, task);
    REQUIRE(reached);
    REQUIRE(reached->routes.size() == 3);
    CHECK(stops_of(network, reached->routes[0]) == Stops{"a", "b"});
    CHECK(stops_of(network, reached->routes[1]) == Stops{"a", "b", "c"});
    CHECK(stops_of(network, reached->routes[2]) == Stops{"a", "d"});
    CHECK(reached->notes.back().in_english() == "a reaches 3 of the 4 others in order of time.");
    CHECK(find_reach_in_time(network, 0, 5, {}, task)->routes.size() == 2);
}

TEST_CASE("all ways, shortest first, cut short with a note", "[routes]") {
    const auto network = network_of(complete(5));
    Task task;
    const auto all = find_all_routes(network, 0, 4, 4, 100, {}, task);
    REQUIRE(all);
    CHECK(all->routes.size() == 1 + 3 + 6 + 6);
    CHECK(all->routes.front().stops.size() == 2);
    const auto few = find_all_routes(network, 0, 4, 4, 5, {}, task);
    CHECK(few->routes.size() == 5);
    CHECK(few->notes.back().in_english().find("more than 5 ways") != std::string::npos);
}

TEST_CASE("the connecting network of three chosen people", "[routes]") {
    const auto network = network_of(kite(), {"Nobody"});
    const std::vector<Vertex> chosen{vertex_of(network, "Jane"), vertex_of(network, "Carol"),
                                     vertex_of(network, "Nobody")};
    Task task;
    const auto finding = find_connections(network, chosen, {}, task);
    REQUIRE(finding);
    CHECK(finding->routes.size() == 1);
    std::vector<std::string> members;
    for (const Vertex v : finding->groups.at(0).members)
        members.push_back(network.actors[v].label);
    CHECK(members == Stops{"Carol", "Fernando", "Heather", "Ike", "Jane", "Nobody"});
}
