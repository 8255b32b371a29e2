// SPDX-License-Identifier: Apache-2.0
#include "core/desk/kept_finding.h"

#include "core/analysis/doubt.h"
#include "core/analysis/leaders.h"
#include "core/desk/findings.h"
#include "core/desk/networks.h"
#include "core/desk/then.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

struct Ranked {
    Network network;
    Finding finding;
};

Ranked rank(const Case& the_case) {
    Task task;
    auto network = network_of(the_case, built_in_schema(), actors_filter(), task);
    REQUIRE(network);
    auto finding = find_leaders(*network, {}, task);
    REQUIRE(finding);
    REQUIRE(add_doubt(*finding, *network, {.draws = 20}, task));
    return {std::move(*network), std::move(*finding)};
}

} // namespace

TEST_CASE("a kept ranking opens again whole: numbers, sentences, records, doubt, roles") {
    Ring ring;
    const Ranked ranked = rank(ring.the_case);
    const auto number = keep(ring.the_case, ranked.finding, ranked.network);
    REQUIRE(number);
    const auto kept = kept_finding(ring.the_case, *number);
    REQUIRE(kept);
    CHECK(with_details(json_of(kept->finding, kept->scope), kept->finding) ==
          ring.the_case.finding(*number).value());
    CHECK(kept->scope.filter == actors_filter());
    CHECK(kept->finding.input == ranked.finding.input);
    const Score& first = kept->finding.scores.front();
    CHECK(first.rank_median == ranked.finding.scores.front().rank_median);
    CHECK(first.reasons.front().records == ranked.finding.scores.front().reasons.front().records);
    CHECK(first.roles.size() == ranked.finding.scores.front().roles.size());
    CHECK_FALSE(kept_finding(ring.the_case, *number + 1));
    CHECK_FALSE(parse_kept("{}"));
}

TEST_CASE("the network of an old finding is found again after the case moved on") {
    Ring ring;
    const Ranked before = rank(ring.the_case);
    const auto number = keep(ring.the_case, before.finding, before.network);
    REQUIRE(number);
    const auto teal = ring.the_case.find("Teal").front().id;
    REQUIRE(ring.the_case.apply({"Remove", [=](Edits& edits) { return edits.remove(teal); }, ""}));
    Task task;
    const auto kept = kept_finding(ring.the_case, *number);
    REQUIRE(kept);
    const auto then = network_behind(*kept, ring.the_case, task);
    REQUIRE(then);
    CHECK(then->digest() == before.network.digest());
    CHECK(then->revision == before.network.revision);
    auto again = find_leaders(*then, {}, task);
    REQUIRE(again);
    REQUIRE(add_doubt(*again, *then, {.draws = 20}, task));
    CHECK(with_details(json_of(*again, *then), *again) == ring.the_case.finding(*number).value());
}

TEST_CASE("what moved since a kept finding names the ties that are gone") {
    Ring ring;
    const Ranked before = rank(ring.the_case);
    const auto number = keep(ring.the_case, before.finding, before.network);
    REQUIRE(number);
    Task task;
    const auto nothing = compare_kept(ring.the_case, *number, {}, task);
    REQUIRE(nothing);
    CHECK(nothing->moves.empty());
    CHECK(nothing->notes.empty());
    const auto teal = ring.the_case.find("Teal").front().id;
    REQUIRE(ring.the_case.apply({"Remove", [=](Edits& edits) { return edits.remove(teal); }, ""}));
    const auto moved = compare_kept(ring.the_case, *number, {}, task);
    REQUIRE(moved);
    REQUIRE_FALSE(moved->moves.empty());
    std::string all;
    for (const Move& move : moved->moves)
        for (const Reason& reason : move.reasons)
            all += move.label + ": " + reason.message.in_english() + "\n";
    CHECK(all.find("Kestrel: Ties that are gone (1): Teal.") != std::string::npos);
}

TEST_CASE("what was kept is listed with the step and the day that it speaks of") {
    Ring ring;
    CHECK(kept_heads(ring.the_case).empty());
    const Ranked ranked = rank(ring.the_case);
    const auto first = keep(ring.the_case, ranked.finding, ranked.network);
    const auto second = keep(ring.the_case, ranked.finding, ranked.network);
    REQUIRE(first);
    REQUIRE(second);
    const auto heads = kept_heads(ring.the_case);
    REQUIRE(heads.size() == 2);
    CHECK(heads[0].number == *first);
    CHECK(heads[1].number == *second);
    CHECK(heads[0].title == "Who runs it?");
    CHECK(heads[0].revision == ranked.network.revision);
    CHECK(heads[0].when == fixed_station().now());
}
