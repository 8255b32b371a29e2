// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/analysis/catalogue.h"
#include "core/analysis/doubt.h"
#include "core/analysis/leaders.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Finding doubted(const Network& network, const DoubtOptions& options = {.draws = 300},
                unsigned threads = 1) {
    Task task;
    task.threads = threads;
    auto finding = find_leaders(network, {}, task);
    REQUIRE(finding);
    REQUIRE(add_doubt(*finding, network, options, task));
    return *finding;
}

const Score& score_of(const Finding& finding, const Network& network, const std::string& label) {
    const auto vertex = vertex_of(network, label);
    return *std::find_if(finding.scores.begin(), finding.scores.end(),
                         [&](const Score& score) { return score.vertex == vertex; });
}

bool says(const std::vector<Message>& messages, const std::string& words) {
    return std::any_of(messages.begin(), messages.end(), [&](const Message& message) {
        return message.in_english().find(words) != std::string::npos;
    });
}

bool says(const std::vector<Reason>& reasons, const std::string& words) {
    return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) {
        return reason.message.in_english().find(words) != std::string::npos &&
               !reason.records.empty();
    });
}

} // namespace

TEST_CASE("where nothing is doubtful and nothing hidden, the rank is the interval", "[doubt]") {
    const auto network = network_of(florentine());
    const auto finding = doubted(network, {.draws = 50, .hidden = 0, .what_ifs = false});
    for (const Score& score : finding.scores) {
        CHECK(score.rank_low == score.rank);
        CHECK(score.rank_median == score.rank);
        CHECK(score.rank_high >= score.rank);
        CHECK(score.p_top.at(10) == (score.rank_high <= 10 ? 1 : 0));
    }
    CHECK(finding.scores.front().p_top.at(1) == 1);
}

TEST_CASE("chances grow with k and intervals hold the median", "[doubt]") {
    const auto network = network_of(karate());
    const auto finding = doubted(network);
    double firsts = 0;
    for (const Score& score : finding.scores) {
        CHECK(score.p_top.at(1) <= score.p_top.at(3));
        CHECK(score.p_top.at(3) <= score.p_top.at(5));
        CHECK(score.p_top.at(5) <= score.p_top.at(10));
        CHECK(score.rank_low <= score.rank_median);
        CHECK(score.rank_median <= score.rank_high);
        firsts += score.p_top.at(1);
    }
    CHECK(firsts <= 1 + 1e-9);
    CHECK(score_of(finding, network, "1").p_top.at(3) > .8);
    CHECK(score_of(finding, network, "12").p_top.at(10) < .1);
}

TEST_CASE("the same doubt to the bit on one thread and on two, and once more", "[doubt]") {
    const auto network = network_of(karate());
    const auto one = doubted(network, {.draws = 100}, 1);
    const auto two = doubted(network, {.draws = 100}, 2);
    for (std::size_t i = 0; i < one.scores.size(); ++i) {
        CHECK(one.scores[i].p_top == two.scores[i].p_top);
        CHECK(one.scores[i].rank_low == two.scores[i].rank_low);
        CHECK(one.scores[i].rank_median == two.scores[i].rank_median);
        CHECK(one.scores[i].rank_high == two.scores[i].rank_high);
        CHECK(one.scores[i].against.size() == two.scores[i].against.size());
    }
    CHECK(one.notes == two.notes);
}

TEST_CASE("whoever rests on one source falls if it is wrong", "[doubt]") {
    auto network = network_of(karate());
    network.sources = {{7, "Informant 7"}, {8, "Calls, operator 1"}};
    const auto boss = vertex_of(network, "1");
    for (TieRecord& tie : network.ties)
        tie.vouchers = {{tie.from == boss || tie.to == boss ? 7 : 8, .8}};
    const auto finding = doubted(network, {.draws = 20});
    const auto& score = score_of(finding, network, "1");
    CHECK(says(score.against, "if the source \"Informant 7\" were wrong"));
    CHECK(says(score.against, "Would fall to rank "));
    CHECK(!says(finding.notes, "All ties rest on one source"));
}

TEST_CASE("with a single source nothing can be said about its being wrong", "[doubt]") {
    CHECK(says(doubted(network_of(karate()), {.draws = 20}).notes, "All ties rest on one source"));
}

TEST_CASE("prominence that comes from being the target is told", "[doubt]") {
    auto network = network_of(star_of(14));
    for (int i = 1; i < 8; ++i) { // the others have something of their own
        network.ties.push_back(network.ties[0]);
        network.ties.back().from = static_cast<Vertex>(i);
        network.ties.back().to = static_cast<Vertex>(i + 7);
    }
    const auto target = vertex_of(network, "0");
    for (TieRecord& tie : network.ties)
        tie.warrant = tie.from == target || tie.to == target ? 1 : 0;
    network.warrants = {{"0", network.actors[target].id}};
    connect(network, network.vertices());
    const auto finding = doubted(network, {.draws = 20});
    CHECK(finding.scores.front().vertex == target);
    CHECK(says(finding.scores.front().against, "prominence may come from being the target"));
    for (TieRecord& tie : network.ties)
        tie.warrant = 0;
    network.ties[0].warrant = 1;
    CHECK(says(doubted(network, {.draws = 20}).scores.front().reasons,
               "even without what was collected under the warrant on this actor"));
}

TEST_CASE("a warrant on nobody for certain is told and not tried", "[doubt]") {
    auto network = network_of(karate());
    network.warrants = {{"the tall one", {}}};
    network.ties[0].warrant = 1;
    const auto finding = doubted(network, {.draws = 20});
    CHECK(says(finding.notes, "warrant on the tall one is not certain"));
    for (const Score& score : finding.scores)
        CHECK(!says(score.reasons, "under the warrant on this actor"));
}

TEST_CASE("without any warrant on record, that is said", "[doubt]") {
    CHECK(
        says(doubted(network_of(karate()), {.draws = 20}).notes, "No evidence names the warrant"));
}

TEST_CASE("where all are alike the draws have no clear leader", "[doubt]") {
    CHECK(says(doubted(network_of(cycle_of(20))).notes, "No clear leader: nobody is among"));
    CHECK(!says(doubted(network_of(star_of(20))).notes, "No clear leader: nobody is among"));
}

TEST_CASE("doubt says how it was made and how many of the first are to be strangers", "[doubt]") {
    const auto finding = doubted(network_of(karate()));
    CHECK(says(finding.notes, "come from 300 networks drawn from the evidence"));
    CHECK(says(finding.notes, "are expected not to belong there"));
    CHECK(says(finding.notes, "With a tenth of the people left out"));
    CHECK(says(finding.notes, "If 40 % of the true ties were missing"));
    CHECK(finding.parameters.back() == std::pair<std::string, std::string>("hidden ties", "20 %"));
    CHECK(finding.caveats.front() == verification_caveat());
}

TEST_CASE("any measure of the catalogue can be doubted", "[doubt]") {
    const auto network = network_of(florentine());
    Task task;
    auto finding = measure(*find_measure("betweenness"), network, {}, task);
    REQUIRE(finding);
    REQUIRE(add_doubt(*finding, network, {.draws = 100}, task));
    CHECK(finding->scores.front().p_top.at(3) > .7);
}

TEST_CASE("what ranks nobody cannot be doubted", "[doubt]") {
    const auto network = network_of(florentine());
    Finding finding;
    finding.method = "groups";
    finding.title = "Who belongs together?";
    Task task;
    const auto result = add_doubt(finding, network, {}, task);
    REQUIRE(!result);
    CHECK(result.error().message.in_english().find("Who belongs together?") != std::string::npos);
}

TEST_CASE("a stopped doubt leaves the finding as it was", "[doubt]") {
    const auto network = network_of(karate());
    Task task;
    auto finding = find_leaders(network, {}, task);
    const auto notes = finding->notes.size();
    task.stop();
    const auto result = add_doubt(*finding, network, {}, task);
    REQUIRE(!result);
    CHECK(result.error().kind == Error::Kind::stopped);
    CHECK(finding->notes.size() == notes);
    CHECK(finding->scores.front().p_top.empty());
}
