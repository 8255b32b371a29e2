// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <catch2/catch.hpp>

#include "core/analysis/hidden_ties.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("guesses on the kite are the sums by hand", "[hidden]") {
    const Network network = network_of(kite());
    const auto v = [&](const char* name) { return vertex_of(network, name); };
    const auto guess = [&](const char* from, const char* to, TieGuess by) {
        return guess_ties(network.graph, v(from), by)[v(to)];
    };
    // Andre and Garth share Beverly (4), Diane (6) and Fernando (5).
    CHECK(guess("Andre", "Garth", TieGuess::adamic_adar) ==
          Approx(1 / std::log(4) + 1 / std::log(6) + 1 / std::log(5)));
    CHECK(guess("Andre", "Garth", TieGuess::allocation) == Approx(1. / 4 + 1. / 6 + 1. / 5));
    CHECK(guess("Jane", "Heather", TieGuess::allocation) == Approx(1. / 2));
    CHECK(guess("Jane", "Heather", TieGuess::katz) == Approx(1));
    CHECK(guess("Andre", "Beverly", TieGuess::katz) == 0);
    CHECK(guess("Andre", "Jane", TieGuess::katz) == 0);
    CHECK(guess("Garth", "Andre", TieGuess::katz) == guess("Andre", "Garth", TieGuess::katz));
}

TEST_CASE("the AUC of a case with circles of acquaintances is far above chance", "[hidden]") {
    const Network network = network_of(karate());
    Task task;
    for (const TieGuess guess : tie_guesses) {
        const double auc = auc_of(network.graph, guess, 1, task).value();
        CHECK(auc > .6);
        CHECK(auc < 1);
        CHECK(auc == auc_of(network.graph, guess, 1, task).value());
    }
    CHECK(std::isnan(auc_of(network_of(pairs("ab bc")).graph, TieGuess::katz, 1, task).value()));
    CHECK(std::isnan(auc_of(network_of(complete(6)).graph, TieGuess::katz, 1, task).value()));
}

TEST_CASE("the likeliest hidden tie of a circle with one tie missing is that tie", "[hidden]") {
    auto ties = complete(7);
    std::erase(ties, std::pair<std::string, std::string>{"2", "5"});
    const Network network = network_of(ties);
    Task task;
    const auto finding = find_hidden_ties(network, 5, {}, task).value();
    REQUIRE(finding.links.size() == 1);
    CHECK(network.actors[finding.links[0].from].label == "2");
    CHECK(network.actors[finding.links[0].to].label == "5");
    CHECK(finding.links[0].records.empty());
    CHECK(finding.notes.size() >= 3);
    CHECK(finding.caveats.size() == 2);
    task.stop();
    CHECK_FALSE(find_hidden_ties(network, 5, {}, task));
}
