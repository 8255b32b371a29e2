// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <set>

#include "core/analysis/distance_queue.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

TEST_CASE("the nearest comes next, whatever the buckets, and ties go by vertex") {
    for (const double farthest : {0.0, 0.01, 1.0, 50.0}) {
        DistanceQueue queue(1000, farthest);
        for (std::uint64_t round = 0; round < 3; ++round) {
            Dice dice(round);
            std::set<DistanceQueue::Entry> expected;
            queue.push(0, 0);
            expected.emplace(0, 0);
            DistanceQueue::Entry entry;
            Vertex next = 1;
            while (queue.pop(entry, [](const auto&) { return false; })) {
                REQUIRE(entry == *expected.begin());
                expected.erase(expected.begin());
                for (int i = 0; i < 3 && next < 1000; ++i, ++next) {
                    const double distance = entry.first + dice.below(100) / 100.0;
                    queue.push(distance, next);
                    expected.emplace(distance, next);
                }
            }
            REQUIRE(expected.empty());
        }
    }
}

TEST_CASE("stale entries are passed over, and a cleared queue is empty") {
    DistanceQueue queue(100, 10);
    queue.push(1, 1);
    queue.push(2, 2);
    DistanceQueue::Entry entry;
    REQUIRE(queue.pop(entry, [](const auto& e) { return e.second == 1; }));
    CHECK(entry.second == 2);
    queue.push(5, 3);
    queue.clear();
    CHECK_FALSE(queue.pop(entry, [](const auto&) { return false; }));
}
