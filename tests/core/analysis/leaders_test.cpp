// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/analysis/leaders.h"
#include "tests/support/caviar_scores.h"
#include "tests/support/networks.h"
#include "tests/support/public_data.h"
#include "tests/support/vast.h"

using namespace headwater;
using namespace headwater::support;

namespace {

struct Expected {
    std::string label;
    double RL, V, L, lam, B, H, K, C, dDF;
};

Finding leaders_of(const Network& network, AnalysisOptions options = {}) {
    Task task;
    auto finding = find_leaders(network, options, task);
    REQUIRE(finding);
    return *finding;
}

double part(const Score& score, const std::string& name) {
    for (const auto& [key, value] : score.parts)
        if (key == name) return value;
    FAIL("no part " << name);
    return 0;
}

const Score& score_of(const Finding& finding, const Network& network, const std::string& label) {
    const auto vertex = vertex_of(network, label);
    for (const auto& score : finding.scores)
        if (score.vertex == vertex) return score;
    throw std::out_of_range(label);
}

void check(const Finding& finding, const Network& network, const Expected& e) {
    INFO(e.label);
    const auto& score = score_of(finding, network, e.label);
    CHECK(score.value == part(score, "CS"));
    const std::vector<std::pair<std::string, double>> parts{
        {"RL", e.RL}, {"V", e.V}, {"L", e.L}, {"lam", e.lam}, {"B", e.B},
        {"H", e.H},   {"K", e.K}, {"C", e.C}, {"dDF", e.dDF}};
    for (const auto& [name, value] : parts) {
        INFO(name);
        CHECK(part(score, name) == Approx(value).margin(1e-6));
    }
    const double broker = std::max(part(score, "P"), part(score, "L"));
    CHECK(score.value == Approx((part(score, "R") + broker) / 2).margin(1e-12));
}

std::vector<std::string> first_by(const Finding& finding, const Network& network,
                                  const std::string& name, std::size_t number) {
    auto scores = finding.scores;
    std::stable_sort(scores.begin(), scores.end(),
                     [&](const Score& a, const Score& b) { return part(a, name) > part(b, name); });
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < number; ++i)
        labels.push_back(network.actors[scores[i].vertex].label);
    return labels;
}

std::string in_english(const std::vector<Reason>& reasons) {
    std::string text;
    for (const auto& reason : reasons)
        text += reason.message.in_english() + "\n";
    return text;
}

std::string in_english(const std::vector<Message>& messages) {
    std::string text;
    for (const auto& message : messages)
        text += message.in_english() + "\n";
    return text;
}

} // namespace

TEST_CASE("the insulated leader passes the two brokers he leads by RL", "[leaders]") {
    const auto network = network_of(insulated_tree());
    const auto finding = leaders_of(network);
    check(finding, network, {"L", .96, .8, 1, .475, .8, .8, .8, .8, .159259});
    check(finding, network, {"A", .95, .95, 0, 0, .95, .95, .95, .95, .22963});
    check(finding, network, {"B", .95, .95, 0, 0, .95, .95, .95, .95, .22963});
    check(finding, network, {"b4", .35, .35, 0, 0, .35, .35, .35, .35, 0});
    CHECK(score_of(finding, network, "L").badges == std::vector<std::string>{"insulated"});
    CHECK(score_of(finding, network, "A").badges.empty());
    CHECK(score_of(finding, network, "L").value == Approx((.8 + 1) / 2));
    CHECK(score_of(finding, network, "A").value == Approx(.95));
    CHECK(score_of(finding, network, "A").rank == 1);
    CHECK(score_of(finding, network, "B").rank == 1);
    CHECK(score_of(finding, network, "L").rank == 3);
}

TEST_CASE("Florentine families", "[leaders]") {
    const auto network = network_of(florentine());
    const auto finding = leaders_of(network);
    for (const Expected& e : std::vector<Expected>{
             {"Acciaiuoli", 0.214286, 0.214286, 0, 0, 0.107143, 0.214286, 0.142857, 0.107143, 0},
             {"Albizzi", 0.930612, 0.857143, 0.642857, 0.299057, 0.857143, 0.714286, 0.857143,
              0.857143, 0.047619},
             {"Barbadori", 0.591837, 0.428571, 0.357143, 0.116942, 0.5, 0.5, 0.5, 0.392857,
              0.005678},
             {"Bischeri", 0.785714, 0.642857, 0.5, 0.281276, 0.642857, 0.571429, 0.714286, 0.535714,
              0.00989},
             {"Castellani", 0.577551, 0.357143, 0.428571, 0.264509, 0.357143, 0.428571, 0.428571,
              0.535714, 0.005495},
             {"Ginori", 0.071429, 0.071429, 0, 0, 0.107143, 0.071429, 0.142857, 0.107143, 0},
             {"Guadagni", 0.969388, 0.928571, 0.714286, 0.312384, 0.928571, 0.928571, 0.928571,
              0.928571, 0.055495},
             {"Lamberteschi", 0.142857, 0.142857, 0, 0, 0.107143, 0.142857, 0.142857, 0.107143, 0},
             {"Medici", 1, 1, 0.928571, 0.439092, 1, 1, 1, 1, 0.14652},
             {"Pazzi", 0, 0, 0, 0, 0.107143, 0, 0.142857, 0.107143, 0},
             {"Peruzzi", 0.734694, 0.285714, 0.785714, 0.337201, 0.285714, 0.357143, 0.142857,
              0.285714, 0},
             {"Ridolfi", 0.883673, 0.785714, 0.571429, 0.287893, 0.714286, 0.857143, 0.571429,
              0.678571, 0.006044},
             {"Salviati", 0.571429, 0.571429, 0, 0, 0.785714, 0.285714, 0.785714, 0.392857,
              0.041392},
             {"Strozzi", 0.910204, 0.714286, 0.857143, 0.343042, 0.571429, 0.714286, 0.642857,
              0.785714, 0.00641},
             {"Tornabuoni", 0.9, 0.5, 1, 0.491604, 0.428571, 0.714286, 0.357143, 0.678571,
              0.002747},
         })
        check(finding, network, e);
}

TEST_CASE("the kite: mirrored people score alike, to the last bit of rounding", "[leaders]") {
    const auto network = network_of(kite());
    const auto finding = leaders_of(network);
    for (const Expected& e : std::vector<Expected>{
             {"Andre", 0.524691, 0.388889, 0.277778, 0.232567, 0.388889, 0.611111, 0.222222,
              0.388889, 0},
             {"Beverly", 0.524691, 0.388889, 0.277778, 0.232567, 0.388889, 0.611111, 0.222222,
              0.388889, 0},
             {"Carol", 0.574074, 0.166667, 0.611111, 0.291849, 0.111111, 0.277778, 0.222222,
              0.166667, 0},
             {"Diane", 0.785185, 0.666667, 0.444444, 0.258953, 0.555556, 1, 0.555556, 0.666667,
              0.00463},
             {"Ed", 0.574074, 0.166667, 0.611111, 0.291849, 0.111111, 0.277778, 0.222222, 0.166667,
              0},
             {"Fernando", 0.944444, 0.833333, 0.833333, 0.353429, 0.833333, 0.833333, 0.722222,
              0.833333, 0.016667},
             {"Garth", 0.944444, 0.833333, 0.833333, 0.353429, 0.833333, 0.833333, 0.722222,
              0.833333, 0.016667},
             {"Heather", 1, 1, 1, 0.518424, 1, 0.444444, 1, 1, 0.127315},
             {"Ike", 0.555556, 0.555556, 0, 0, 0.666667, 0.111111, 0.888889, 0.555556, 0.06713},
             {"Jane", 0, 0, 0, 0, 0.111111, 0, 0.222222, 0, 0},
         })
        check(finding, network, e);
}

TEST_CASE("all 110 people of CAVIAR", "[leaders][public]") {
    const auto folder = public_data();
    if (!folder) return;
    const auto network = caviar(*folder);
    REQUIRE(network.graph.edges() == 205);
    REQUIRE(network.directed.edges() == 295);
    const auto finding = leaders_of(network);
    for (const auto& s : caviar_scores)
        check(finding, network,
              {person(s.person), s.RL, s.V, s.L, s.lam, s.B, s.H, s.K, s.C, s.dDF});
    const auto by_RL = first_by(finding, network, "RL", 6);
    CHECK(by_RL == std::vector<std::string>{"N1", "N12", "N87", "N76", "N3", "N41"});
    auto first_five = first_by(finding, network, "CS", 5);
    CHECK(first_five[0] == "N1");
    CHECK(first_five[1] == "N12");
    std::sort(first_five.begin(), first_five.end());
    CHECK(first_five == std::vector<std::string>{"N1", "N12", "N3", "N76", "N87"});
    CHECK(
        in_english(finding.caveats).find("N1 carries 29 % of the ties and 58 % of the contacts") !=
        std::string::npos);
}

TEST_CASE(
    "the insulated leader of the VAST calls is in the first five, before and after the change "
    "of phones",
    "[leaders][public]") {
    const auto folder = public_data();
    if (!folder) return;
    const auto calls = vast_calls(*folder);
    const auto before = vast(calls, "20060601", "20060607");
    const auto after = vast(calls, "20060608", "20060610");
    CHECK(score_of(leaders_of(before), before, "200").rank == 4);
    CHECK(score_of(leaders_of(after), after, "300").rank == 5);
    CHECK(part(score_of(leaders_of(before), before, "200"), "RL") > .9);
}

TEST_CASE("reasons are sentences with numbers and the records they rest on", "[leaders]") {
    const auto network = network_of(insulated_tree());
    const auto finding = leaders_of(network);
    const auto& boss = score_of(finding, network, "L");
    CHECK(in_english(boss.reasons) ==
          "Stands on 56 % of the shortest paths between the others (rank 3 of 11).\n"
          "Reaches everyone in 1.8 steps on average (rank 3 of 11).\n"
          "Without this actor 34 % of the reach among the others is lost (rank 3 of 11).\n"
          "Has 2 contacts; 2 of them are in the top decile of brokers.\n"
          "Controls who is connected to whom through 2 brokers more than in person.\n");
    for (const auto& reason : boss.reasons)
        CHECK(!reason.records.empty());
    CHECK(boss.reasons.front().records.size() == 3); // L and his two links
    CHECK(in_english(boss.against).find("Known contacts: only 2") != std::string::npos);
    CHECK(in_english(boss.against).find("single source") != std::string::npos);
    const auto& leaf = score_of(finding, network, "a1");
    CHECK(leaf.reasons.empty());
    CHECK(
        in_english(leaf.against).find("Hardly stands between others (betweenness: rank 4 of 11)") !=
        std::string::npos);
}

TEST_CASE("a refuted source is no second source", "[leaders]") {
    auto network = network_of(insulated_tree());
    for (TieRecord& tie : network.ties)
        tie.vouchers.push_back({8, 0});
    const auto finding = leaders_of(network);
    const auto& boss = score_of(finding, network, "L");
    CHECK(in_english(boss.against).find("single source") != std::string::npos);
}

TEST_CASE("every ranking begins with the line for verification", "[leaders]") {
    const auto finding = leaders_of(network_of(kite()));
    REQUIRE(!finding.caveats.empty());
    CHECK(finding.caveats.front() == verification_caveat());
    CHECK(finding.caveats.front().in_english() == "Lead for verification, not evidence.");
}

TEST_CASE("where all are alike there is no clear leader", "[leaders]") {
    CHECK(in_english(leaders_of(network_of(cycle_of(6))).notes).find("No clear leader") !=
          std::string::npos);
    CHECK(in_english(leaders_of(network_of(complete(5))).notes).find("No clear leader") !=
          std::string::npos);
    CHECK(in_english(leaders_of(network_of(kite())).notes).find("No clear leader") ==
          std::string::npos);
}

TEST_CASE("isolates count among the persons in scope", "[leaders]") {
    const auto network = network_of(florentine(), {"Pucci"});
    const auto finding = leaders_of(network);
    CHECK(finding.scores.size() == 16);
    CHECK(finding.scores.back().vertex == vertex_of(network, "Pucci"));
    CHECK(part(score_of(finding, network, "Medici"), "dDF") == Approx(0.1269841).margin(1e-6));
}

TEST_CASE("two people are too few to rank", "[leaders]") {
    Task task;
    const auto finding = find_leaders(network_of(path_of(2)), {}, task);
    REQUIRE(!finding);
    CHECK(finding.error().kind == Error::Kind::failed);
}

TEST_CASE("a stopped ranking is not a failed one", "[leaders]") {
    Task task;
    task.stop();
    const auto finding = find_leaders(network_of(karate()), {}, task);
    REQUIRE(!finding);
    CHECK(finding.error().kind == Error::Kind::stopped);
}

TEST_CASE("direction that nobody recorded cannot be used", "[leaders]") {
    Task task;
    const auto finding = find_leaders(network_of(kite()), {.directed = true}, task);
    REQUIRE(!finding);
    CHECK(finding.error().message.in_english().find("direction") != std::string::npos);
}
