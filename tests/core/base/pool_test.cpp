// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <chrono>
#include <ctime>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <vector>

#include "core/base/pool.h"

using namespace headwater;

TEST_CASE("every call is made once, whatever the number of threads") {
    for (const unsigned threads : {0U, 1U, 2U, 3U, 8U, 100U}) {
        Task task;
        task.threads = threads;
        for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1000}}) {
            std::vector<int> calls(count);
            CHECK(parallel(task, count, [&](std::size_t i) { ++calls[i]; }));
            CHECK(calls == std::vector<int>(count, 1));
        }
    }
}

TEST_CASE("calls really share the work") {
    Task task;
    task.threads = 2;
    std::atomic<int> inside{0};
    std::atomic<int> most{0};
    CHECK(parallel(task, 2, [&](std::size_t) {
        most = std::max(most.load(), ++inside);
        for (int i = 0; i < 2000 && most < 2; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            most = std::max(most.load(), inside.load());
        }
        --inside;
    }));
    CHECK(most == 2);
}

TEST_CASE("a stopped task begins no further call") {
    Task task;
    task.threads = 2;
    std::atomic<int> calls{0};
    CHECK_FALSE(parallel(task, 1000, [&](std::size_t) {
        ++calls;
        task.stop();
    }));
    CHECK(calls <= 2);
}

TEST_CASE("what a call throws comes home, and the next job works") {
    Task task;
    task.threads = 4;
    const auto throwing = [](std::size_t i) {
        if (i == 7) throw std::runtime_error("seven");
    };
    CHECK_THROWS_WITH(parallel(task, 100, throwing), "seven");
    task.threads = 1;
    CHECK_THROWS_WITH(parallel(task, 100, throwing), "seven");
    std::atomic<int> calls{0};
    task.threads = 4;
    CHECK(parallel(task, 100, [&](std::size_t) { ++calls; }));
    CHECK(calls == 100);
}

TEST_CASE("a call inside a call, and jobs of several threads at once, come to their ends") {
    const auto nested = [] {
        Task task;
        task.threads = 3;
        std::atomic<int> calls{0};
        for (int round = 0; round < 20; ++round) {
            parallel(task, 10,
                     [&](std::size_t) { parallel(task, 10, [&](std::size_t) { ++calls; }); });
        }
        return calls.load();
    };
    std::vector<int> calls(4);
    {
        std::vector<std::jthread> users;
        for (int& mine : calls)
            users.emplace_back([&] { mine = nested(); });
    }
    CHECK(calls == std::vector<int>(4, 2000));
}

TEST_CASE("idle hands sleep") {
    Task task;
    task.threads = 4;
    CHECK(parallel(task, 8, [](std::size_t) {}));
    const std::clock_t before = std::clock();
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    CHECK(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC < 0.05);
}
