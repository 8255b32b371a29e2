// SPDX-License-Identifier: Apache-2.0
#include "ui/work/jobs.h"

#include <catch2/catch.hpp>
#include <optional>

#include <QThread>

#include "tests/ui/desk.h"

using namespace headwater;
using headwater::test::wait_for;

TEST_CASE("a job works elsewhere and its result comes home") {
    Jobs jobs;
    QObject owner;
    std::optional<int> answer;
    Qt::HANDLE worker = nullptr, home = nullptr;
    jobs.start<int>(
        "Adding", &owner,
        [&](Task&) -> Result<int> {
            worker = QThread::currentThreadId();
            return 42;
        },
        [&](Result<int> result) {
            home = QThread::currentThreadId();
            answer = *result;
        });
    REQUIRE(wait_for([&] { return jobs.is_idle(); }));
    CHECK(answer == 42);
    CHECK(home == QThread::currentThreadId());
    CHECK(worker != home);
}

TEST_CASE("Stop reaches the job, and stopped is not failed") {
    Jobs jobs;
    QObject owner;
    std::optional<Error> error;
    const int number = jobs.start<int>(
        "Waiting", &owner,
        [](Task& task) -> Result<int> {
            task.expect(1000);
            while (task.may_go_on())
                QThread::msleep(2);
            return stopped();
        },
        [&](Result<int> result) { error = result.error(); });
    REQUIRE(jobs.running().size() == 1);
    CHECK(jobs.running().front().name == "Waiting");
    jobs.stop(number);
    CHECK(jobs.running().front().stopping);
    REQUIRE(wait_for([&] { return jobs.is_idle(); }));
    REQUIRE(error);
    CHECK(error->kind == Error::Kind::stopped);
}

TEST_CASE("what a job throws comes home as an error") {
    Jobs jobs;
    QObject owner;
    std::optional<Error> error;
    jobs.start<int>(
        "Throwing", &owner, [](Task&) -> Result<int> { throw std::runtime_error("broken"); },
        [&](Result<int> result) { error = result.error(); });
    REQUIRE(wait_for([&] { return jobs.is_idle(); }));
    REQUIRE(error);
    CHECK(error->kind == Error::Kind::failed);
    CHECK(error->message.in_english().find("broken") != std::string::npos);
}

TEST_CASE("nobody is told once the owner is gone") {
    Jobs jobs;
    auto owner = std::make_unique<QObject>();
    bool told = false;
    jobs.start<int>(
        "Late", owner.get(), [](Task&) -> Result<int> { return 1; },
        [&](Result<int>) { told = true; });
    owner.reset();
    REQUIRE(wait_for([&] { return jobs.is_idle(); }));
    CHECK_FALSE(told);
}

TEST_CASE("the end of the program waits for jobs that were told to stop") {
    bool ended = false;
    {
        Jobs jobs;
        jobs.start<int>(
            "Long", &jobs,
            [&](Task& task) -> Result<int> {
                while (task.may_go_on())
                    QThread::msleep(1);
                ended = true;
                return stopped();
            },
            [](Result<int>) {});
    }
    CHECK(ended);
}
