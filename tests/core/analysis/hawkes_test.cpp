// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/hawkes.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

TEST_CASE("the chance that one contact set off the next", "[hawkes]") {
    const std::vector<TimedEvent> events{{0, 1, 0}, {1, 2, 1}};
    Hawkes model{1, {.1, .1, .1}, possible_triggers(events, 3, .5)};
    REQUIRE(model.triggers.size() == 1);
    share_out(events, model);
    CHECK(model.triggers[0].chance == Approx(.647812572).epsilon(1e-9));
    CHECK(set_off(2, model)[0] == Approx(.647812572).epsilon(1e-9));
    CHECK(set_off(2, model)[1] == 0);
}

TEST_CASE("credit passes on through chains", "[hawkes]") {
    Hawkes model;
    model.triggers = {{0, 1, 0, .5}, {1, 2, 0, .4}, {0, 2, 0, .1}};
    const auto effects = set_off(3, model);
    CHECK(effects[1] == Approx(.4));
    CHECK(effects[0] == Approx(.5 * 1.4 + .1));
}

TEST_CASE("contacts of the same moment do not set each other off", "[hawkes]") {
    const std::vector<TimedEvent> events{{0, 1, 5}, {1, 2, 5}, {1, 3, 6}};
    const auto triggers = possible_triggers(events, 4, .5);
    REQUIRE(triggers.size() == 1);
    CHECK(triggers[0].effect == 2);
}

TEST_CASE("a caller whose calls are answered by calls gets the credit", "[hawkes]") {
    Dice dice(7);
    std::vector<TimedEvent> events;
    for (double time = 0; time < 4000; time += 40) {
        const Vertex who = dice.below(4);
        events.push_back({0, 1 + who, time});
        events.push_back({1 + who, 5, time + 1 + dice.share()}); // each passes it on
        events.push_back({6, 7, time + 30 * dice.share()});      // and some talk for themselves
    }
    std::sort(events.begin(), events.end(),
              [](const TimedEvent& a, const TimedEvent& b) { return a.time < b.time; });
    Task task;
    const auto model = fit_hawkes(events, 8, task);
    REQUIRE(model);
    CHECK(model->beta == Approx(1 / 1.5).epsilon(.3));
    const auto effects = set_off(events.size(), *model);
    std::vector<double> credit(8);
    for (std::size_t i = 0; i < events.size(); ++i)
        credit[events[i].from] += effects[i];
    CHECK(credit[0] > 80);
    CHECK(credit[6] < 5);
    CHECK(credit[1] < 5);
}

TEST_CASE("too little to fit gives no triggers, and stopping stops", "[hawkes]") {
    Task task;
    CHECK(fit_hawkes({}, 3, task)->triggers.empty());
    task.stop();
    const std::vector<TimedEvent> events{{0, 1, 0}, {1, 2, 1}};
    CHECK(fit_hawkes(events, 3, task).error().kind == Error::Kind::stopped);
}
