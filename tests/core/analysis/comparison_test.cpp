// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/comparison.h"
#include "core/analysis/leaders.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Finding leaders_of(const Network& network) {
    Task task;
    return *find_leaders(network, {}, task);
}

Comparison compared(const Network& before, const Network& after, std::uint32_t least = 1) {
    const auto result =
        compare_findings(leaders_of(before), before, leaders_of(after), after, least);
    REQUIRE(result);
    return *result;
}

const Move& move_of(const Comparison& comparison, const std::string& label) {
    for (const Move& move : comparison.moves)
        if (move.label == label) return move;
    throw std::out_of_range(label);
}

} // namespace

TEST_CASE("who rose is told with his new ties and their records", "[comparison]") {
    const auto before = network_of(pairs("ab ac ad ae bf"));
    const auto after = network_of(pairs("ab ac ad ae bf fc fd fe"));
    const auto comparison = compared(before, after);
    const Move& move = move_of(comparison, "f");
    CHECK(move.rank_after < move.rank_before);
    REQUIRE(move.reasons.size() == 1);
    CHECK(move.reasons[0].message.in_english() == "New ties (3): c, d, e.");
    CHECK(move.reasons[0].records.size() == 3);
}

TEST_CASE("more contacts, better and worse evidence are told apart", "[comparison]") {
    const auto before = network_of_calls({{"a", "b", 3}, {"a", "c", 2}, {"b", "d"}, {"c", "d"}});
    auto after = before;
    after.ties[0].weight = 9;
    after.ties[0].confidence = .6;
    after.ties[1].strength = 0; // refuted
    connect(after, 4);
    const auto comparison = compared(before, after, 1);
    std::string told;
    for (const Reason& reason : move_of(comparison, "c").reasons)
        told += reason.message.in_english() + "\n";
    CHECK(told.find("Ties that are gone (1): a.") != std::string::npos);
    for (const Move& move : comparison.moves)
        if (move.label == "b") {
            told.clear();
            for (const Reason& reason : move.reasons)
                told += reason.message.in_english() + "\n";
            CHECK(told == "Ties with more contacts (1): a.\nTies with weaker evidence (1): a.\n");
        }
}

TEST_CASE("who came in has no rank before, and who dropped out none after", "[comparison]") {
    auto before = network_of(pairs("ab bc cd"));
    auto after = network_of(pairs("bc cd de"));
    for (Vertex v = 0; v < 4; ++v) { // a b c d, then b c d e
        before.actors[v].id = {v + 1};
        after.actors[v].id = {v + 2};
    }
    const auto comparison = compared(before, after);
    CHECK(move_of(comparison, "e").rank_before == 0);
    CHECK(move_of(comparison, "a").rank_after == 0);
}

TEST_CASE("nothing moves between a finding and itself", "[comparison]") {
    CHECK(compared(network_of(kite()), network_of(kite())).moves.empty());
}

TEST_CASE("findings of different questions are not compared", "[comparison]") {
    const auto network = network_of(kite());
    auto other = leaders_of(network);
    other.method = "betweenness";
    CHECK(!compare_findings(leaders_of(network), network, other, network));
}

TEST_CASE("other options and another version are told", "[comparison]") {
    const auto network = network_of(kite());
    auto other = leaders_of(network);
    other.version = "9.9";
    other.parameters.push_back({"draws", "2,000"});
    const auto comparison = compare_findings(leaders_of(network), network, other, network);
    CHECK(comparison->notes.size() == 2);
}

TEST_CASE("the source of new evidence is named, one that said so before is not", "[comparison]") {
    auto before = network_of(pairs("ab ac ad ae bf"));
    auto after = network_of(pairs("ab ac ad ae bf fc fd fe"));
    const NamedSource calls{7, "Call records"}, informant{8, "Informant"};
    for (Network* network : {&before, &after}) {
        network->sources = {calls, informant};
        for (TieRecord& tie : network->ties)
            tie.vouchers = {{tie.to == vertex_of(*network, "f") && tie.from != 1 ? 8 : 7, .8}};
    }
    const Comparison comparison = compared(before, after);
    const Move& move = move_of(comparison, "f");
    REQUIRE(move.reasons.size() == 2);
    CHECK(move.reasons[1].message.in_english() == "New evidence comes from: Informant.");
    CHECK(move.reasons[1].records == std::vector<std::int64_t>{8});
}
