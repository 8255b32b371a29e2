// SPDX-License-Identifier: Apache-2.0
// Whatever is running, and however far it has come: it ends soon after it is stopped.
#include <catch2/catch.hpp>

#include <chrono>
#include <ctime>
#include <functional>
#include <thread>

#include "core/analysis/groups.h"
#include "core/analysis/key_players.h"
#include "core/analysis/routes.h"
#include "core/analysis/tie_ranking.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

/// Processor seconds. The promise is a tenth; a work that never looks would take many, and slow
/// machines and sanitizers must not fail it.
constexpr double soon = 2;

Network large_network() {
    constexpr Vertex people = 150000;
    Network network;
    Dice dice(5);
    for (Vertex v = 0; v < people; ++v)
        network.actors.push_back({{v + 1}, "person", std::to_string(v)});
    for (int i = 0; i < 600000; ++i) {
        TieRecord tie;
        tie.from = dice.below(people);
        tie.to = dice.below(1 + dice.below(people));
        tie.directed = true;
        tie.strength = 0.5 + dice.below(4);
        if (tie.from != tie.to) network.ties.push_back(tie);
    }
    connect(network, people);
    return network;
}

/// Processor seconds from the moment of stopping to the end.
double seconds_to_end(const std::function<void(Task&)>& work, int milliseconds) {
    Task task;
    std::clock_t stopped_at = 0;
    {
        const std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
            stopped_at = std::clock();
            task.stop();
        });
        work(task);
    }
    return static_cast<double>(std::clock() - stopped_at) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("every measure and grouping of a large network ends soon after it is stopped") {
    const Network network = large_network();
    for (const MeasureRow& row : measures()) {
        for (const bool directed : {false, true}) {
            if (directed && !row.uses_direction) continue;
            for (const int milliseconds : {20, 150}) {
                CAPTURE(row.name, directed, milliseconds);
                const auto work = [&](Task& task) {
                    (void)measure(row, network, {.directed = directed}, task);
                };
                CHECK(seconds_to_end(work, milliseconds) < soon);
            }
        }
    }
    for (const GroupingRow& row : groupings()) {
        CAPTURE(row.name);
        CHECK(
            seconds_to_end([&](Task& task) { (void)group(row, network, {}, row.usual_size, task); },
                           100) < soon);
    }
}

TEST_CASE("ties, key players and ways of a large network end soon after they are stopped") {
    const Network network = large_network();
    const std::vector<Vertex> many{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110};
    const std::vector<std::function<void(Task&)>> works{
        [&](Task& task) { (void)rank_ties(network, {}, task); },
        [&](Task& task) { (void)rank_bridges(network, {}, task); },
        [&](Task& task) { (void)find_key_players(network, 3, KeyPlayerGoal::distance, {}, task); },
        [&](Task& task) { (void)find_key_players(network, 3, KeyPlayerGoal::reach, {}, task); },
        [&](Task& task) {
            (void)find_routes(network, {.from = 1, .to = 2, .routes = 500}, {}, task);
        },
        [&](Task& task) { (void)find_all_routes(network, 1, 2, 12, 10'000'000, {}, task); },
        [&](Task& task) { (void)find_connections(network, many, {.directed = true}, task); },
    };
    for (std::size_t i = 0; i < works.size(); ++i)
        for (const int milliseconds : {20, 150}) {
            CAPTURE(i, milliseconds);
            CHECK(seconds_to_end(works[i], milliseconds) < soon);
        }
}
