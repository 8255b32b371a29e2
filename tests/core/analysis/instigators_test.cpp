// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/instigators.h"
#include "tests/support/caviar_scores.h"
#include "tests/support/public_data.h"
#include "tests/support/vast.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Finding instigators_of(const Network& network) {
    Task task;
    auto finding = find_instigators(network, {}, task);
    REQUIRE(finding);
    return *finding;
}

const Score& score_of(const Finding& finding, const Network& network, const std::string& label) {
    const auto vertex = vertex_of(network, label);
    return *std::find_if(finding.scores.begin(), finding.scores.end(),
                         [&](const Score& s) { return s.vertex == vertex; });
}

} // namespace

TEST_CASE("Wilson's lower bound", "[instigators]") {
    CHECK(wilson_lower_bound(136, 148) == Approx(.863629629).epsilon(1e-9));
    CHECK(wilson_lower_bound(8, 10) == Approx(.490162471).epsilon(1e-9));
    CHECK(wilson_lower_bound(0, 0) == 0);
    CHECK(wilson_lower_bound(0, 7) == 0);
    CHECK(wilson_lower_bound(3, 3) < 1);
}

TEST_CASE("all 110 people of CAVIAR by initiation", "[instigators][public]") {
    const auto folder = public_data();
    if (!folder) return;
    const auto network = caviar(*folder);
    const auto finding = instigators_of(network);
    for (const auto& s : caviar_scores) {
        INFO(s.person);
        const auto& score = score_of(finding, network, person(s.person));
        CHECK(score.value == Approx(s.IS).margin(1e-6));
        CHECK(score.parts[1].second == Approx(s.I1).margin(1e-6));
        CHECK(score.parts[2].second == Approx(s.I2).margin(1e-6));
        CHECK(score.parts[3].second == Approx(s.wilson).margin(1e-6));
    }
    const std::map<std::string, std::uint32_t> known{
        {"N11", 1}, {"N1", 2}, {"N16", 6}, {"N12", 9}, {"N6", 15}};
    for (const auto& [name, rank] : known)
        CHECK(score_of(finding, network, name).rank == rank);
    CHECK(score_of(finding, network, "N11").reasons.at(0).message.in_english() ==
          "Started 136 of 148 contacts, with 3 others.");
}

TEST_CASE("who starts contacts ranks before who is contacted", "[instigators]") {
    const auto network =
        network_of_calls({{"a", "b", 20}, {"a", "c", 5}, {"b", "c", 3}, {"c", "b", 1}}, {"d"});
    const auto finding = instigators_of(network);
    CHECK(finding.scores.front().vertex == vertex_of(network, "a"));
    CHECK(finding.scores.back().vertex == vertex_of(network, "d"));
    CHECK(score_of(finding, network, "a").badges.empty());
    CHECK(score_of(finding, network, "c").badges == std::vector<std::string>{"insufficient"});
    CHECK(score_of(finding, network, "b").against.front().message.in_english() ==
          "Is contacted more often than he starts a contact (21 received, 3 started).");
    CHECK(score_of(finding, network, "a").reasons.front().records.size() == 3);
}

TEST_CASE("undirected ties are no initiative", "[instigators]") {
    Task task;
    const auto finding = find_instigators(network_of(kite()), {}, task);
    REQUIRE(!finding);
    CHECK(finding.error().message.in_english().find("direction") != std::string::npos);
}

TEST_CASE("dated calls and goods bring in the other kinds of evidence", "[instigators]") {
    auto network = network_of_calls({{"a", "b", 30}, {"b", "c", 30}, {"d", "c", 2}, {"b", "Z", 1}});
    const auto at = [&](const char* label) { return vertex_of(network, label); };
    network.actors[at("Z")].kind = "consignment";
    for (std::int64_t i = 0; i < 30; ++i) {
        const std::int64_t time = i * 7200;
        network.contacts.push_back({at("a"), at("b"), time, time, true, Layer::phone});
        network.contacts.push_back({at("b"), at("c"), time + 60, time + 60, true, Layer::phone});
    }
    network.contacts.push_back({at("b"), at("Z"), 230000, 230000, true, Layer::goods});
    for (TieRecord& tie : network.ties)
        if (tie.to == at("Z")) tie.layer = Layer::goods;
    const auto finding = instigators_of(network);
    CHECK(finding.scores.front().vertex == at("a"));
    std::string reasons;
    for (const auto& reason : finding.scores.front().reasons)
        reasons += reason.message.in_english() + "\n";
    CHECK(reasons.find("Set off about") != std::string::npos);
    CHECK(reasons.find("First mover in 1 of 1 consignments and seizures.") != std::string::npos);
    const auto& b = score_of(finding, network, "b");
    CHECK(b.reasons.back().message.in_english() ==
          "Without this actor the goods reach 1 of 1 destinations no more.");
    const auto said = std::count_if(finding.notes.begin(), finding.notes.end(), [](const auto& n) {
        return n.in_english() == "6 of 6 kinds of evidence.";
    });
    CHECK(said == 1);
}

TEST_CASE("on the VAST calls four kinds of evidence are there", "[instigators][public]") {
    const auto folder = public_data();
    if (!folder) return;
    const auto network = vast(vast_calls(*folder), "20060601", "20060607");
    const auto finding = instigators_of(network);
    const auto said = std::count_if(finding.notes.begin(), finding.notes.end(), [](const auto& n) {
        return n.in_english() == "4 of 6 kinds of evidence.";
    });
    CHECK(said == 1);
    CHECK(finding.scores.front().parts.size() == 8);
}
