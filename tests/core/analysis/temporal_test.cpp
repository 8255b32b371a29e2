// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/catalogue.h"
#include "core/analysis/temporal.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

struct Dated {
    std::int64_t time;
    std::string pair;
};

Network dated(const std::vector<Dated>& contacts, bool directed = true) {
    std::vector<Call> calls;
    for (const auto& [time, pair] : contacts)
        calls.push_back({pair.substr(0, 1), pair.substr(1, 1)});
    auto network = network_of_calls(calls, {}, directed);
    for (const auto& [time, pair] : contacts)
        network.contacts.push_back({vertex_of(network, pair.substr(0, 1)),
                                    vertex_of(network, pair.substr(1, 1)), time, time, directed,
                                    Layer::phone});
    return network;
}

Spread spread(const Network& network, const std::string& from, TimeOptions options = {}) {
    Task task;
    auto result = spread_from(network, vertex_of(network, from), options, task);
    REQUIRE(result);
    return *result;
}

/// Earliest arrivals by trying every way, one contact after the other.
std::vector<std::optional<std::int64_t>> by_trying(const Network& network, Vertex source,
                                                   std::int64_t longest_wait) {
    std::vector<std::optional<std::int64_t>> best(network.vertices());
    const auto go = [&](auto&& self, Vertex at, std::optional<std::int64_t> since) -> void {
        for (const Contact& contact : network.contacts) {
            if (contact.from != at || contact.to == source) continue;
            if (since && contact.first <= *since) continue;
            if (since && longest_wait > 0 && contact.first - *since > longest_wait) continue;
            auto& arrival = best[contact.to];
            if (!arrival || contact.first < *arrival) arrival = contact.first;
            self(self, contact.to, contact.first);
        }
    };
    go(go, source, std::nullopt);
    return best;
}

} // namespace

TEST_CASE("who can be reached in order of time", "[temporal]") {
    const auto network = dated({{1, "ab"}, {2, "bc"}, {3, "cd"}, {3, "be"}, {1, "ef"}, {5, "da"}});
    Task task;
    const auto reach = temporal_reach(network, {}, task);
    REQUIRE(reach);
    CHECK(*reach == std::vector<double>{4, 4, 2, 1, 1, 0});
    CHECK(!spread(network, "a").arrival[vertex_of(network, "f")]);
    const auto closeness = temporal_closeness(network, 0, 1, {}, task);
    REQUIRE(closeness);
    CHECK((*closeness)[vertex_of(network, "a")] == Approx(.433333333).epsilon(1e-8));
}

TEST_CASE("the way that arrives first, contact by contact", "[temporal]") {
    const auto network = dated({{1, "ab"}, {4, "bd"}, {2, "ac"}, {3, "cd"}});
    const auto found = spread(network, "a");
    const auto d = vertex_of(network, "d");
    CHECK(found.arrival[d] == 3);
    const auto c = vertex_of(network, "c");
    CHECK(found.way_to(d) == std::vector<TimedStep>{{0, c, 2}, {c, d, 3}});
    CHECK(found.way_to(0).empty());
}

TEST_CASE("what comes at the same moment cannot be passed on at once", "[temporal]") {
    const auto network = dated({{1, "ab"}, {1, "bc"}});
    CHECK(!spread(network, "a").arrival[2]);
}

TEST_CASE("nobody keeps it longer than the waiting limit", "[temporal]") {
    const auto network = dated({{1, "ab"}, {10, "bc"}, {12, "ab"}, {20, "bc"}});
    CHECK(spread(network, "a").arrival[2] == 10);
    CHECK(spread(network, "a", {.longest_wait = 9}).arrival[2] == 10);
    CHECK(spread(network, "a", {.longest_wait = 8}).arrival[2] == 20);
    CHECK(!spread(network, "a", {.longest_wait = 7}).arrival[2]);
    CHECK(!spread(network, "a", {.from = 2, .to = 19}).arrival[2]);
}

TEST_CASE("reach and closeness in order of time keep to the waiting limit", "[temporal]") {
    constexpr std::int64_t day = 86400;
    const auto network = dated({{day, "ab"}, {10 * day, "bc"}});
    Task task;
    const auto of_a = [&](Measure measure, std::int64_t wait) {
        const auto values = measure(network, {.longest_wait = wait}, task);
        REQUIRE(values);
        return values->front();
    };
    const Measure reach = temporal_reach;
    const Measure closeness = temporal_closeness;
    CHECK(of_a(reach, 0) == 2);
    CHECK(of_a(reach, 9 * day) == 2);
    CHECK(of_a(reach, 8 * day) == 1);
    CHECK(of_a(closeness, 9 * day) == Approx((1.0 + 0.1) / 2));
    CHECK(of_a(closeness, 8 * day) == Approx(1.0 / 2));
}

TEST_CASE("arrivals agree with trying every way, with and without limit", "[temporal]") {
    std::mt19937_64 random(11);
    for (int round = 0; round < 1500; ++round) {
        std::vector<Dated> contacts;
        const auto number = 1 + random() % 9;
        for (std::uint64_t i = 0; i < number; ++i) {
            const auto a = random() % 5;
            const auto b = (a + 1 + random() % 4) % 5;
            contacts.push_back({static_cast<std::int64_t>(random() % 8),
                                {static_cast<char>('a' + a), static_cast<char>('a' + b)}});
        }
        const auto network = dated(contacts);
        Task task;
        for (const std::int64_t wait : {0, 1, 3})
            for (Vertex v = 0; v < network.vertices(); ++v) {
                const auto found = spread_from(network, v, {.longest_wait = wait}, task);
                CHECK(found->arrival == by_trying(network, v, wait));
                for (Vertex w = 0; w < network.vertices(); ++w) {
                    const auto way = found->way_to(w);
                    CHECK(way.empty() == !found->arrival[w]);
                    for (std::size_t i = 1; i < way.size(); ++i) {
                        CHECK(way[i].from == way[i - 1].to);
                        CHECK(way[i].time > way[i - 1].time);
                        CHECK((wait == 0 || way[i].time - way[i - 1].time <= wait));
                    }
                    if (!way.empty()) CHECK(way.back().time == found->arrival[w]);
                }
            }
    }
}

TEST_CASE("the latest departure still arrives, one later does not", "[temporal]") {
    std::mt19937_64 random(12);
    for (int round = 0; round < 500; ++round) {
        std::vector<Dated> contacts;
        for (int i = 0; i < 8; ++i) {
            const auto a = random() % 5;
            const auto b = (a + 1 + random() % 4) % 5;
            contacts.push_back({static_cast<std::int64_t>(random() % 8),
                                {static_cast<char>('a' + a), static_cast<char>('a' + b)}});
        }
        const auto network = dated(contacts);
        Task task;
        const Vertex target = 0;
        const auto departures = latest_departures(network, target, {}, task);
        REQUIRE(departures);
        for (Vertex v = 1; v < network.vertices(); ++v) {
            std::optional<std::int64_t> latest;
            for (std::int64_t start = 0; start < 8; ++start)
                if (spread_from(network, v, {.from = start}, task)->arrival[target]) latest = start;
            CHECK((*departures)[v] == latest);
        }
    }
}

TEST_CASE("undirected contacts go both ways", "[temporal]") {
    const auto network = dated({{1, "ab"}, {2, "cb"}}, false);
    CHECK(spread(network, "a").arrival[2] == 2);
    CHECK(!spread(network, "c").arrival[0]);
}
