// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/record_losses.h"
#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("records that say little lose nothing") {
    const Records records = ring();
    CHECK(
        told(records, {charts_lost, charts_but_first_lost, namesakes_lost, parallel_links_lost,
                       links_alike_lost, open_links_lost, sources_lost, evidence_on_entities_lost})
            .empty());
    CHECK(told(Records(), {charts_lost, sources_lost, worthless_evidence_lost}).empty());
}

TEST_CASE("namesakes are of one kind") {
    Records records = ring();
    records.entities[2].kind = "phone";
    CHECK(namesakes_lost(records)->in_english() ==
          "1 entities have a namesake of the same kind and fall together when the file is read "
          "again.");
}

TEST_CASE("links run side by side from either end, where they have no direction") {
    Records records = ring();
    Link back = records.links[1];
    std::swap(back.from, back.to);
    records.links.push_back(back);
    CHECK(parallel_links_lost(records)->in_english() ==
          "1 links run beside another one of the same kind and fall together when the file is "
          "read again.");
    records.links.back().label = "another";
    CHECK(parallel_links_lost(records));
    CHECK_FALSE(links_alike_lost(records)); // told apart by what they are called
    records.links[1].directed = records.links.back().directed = true;
    CHECK_FALSE(parallel_links_lost(records)); // there and back
}

TEST_CASE("links with an open end, and evidence on entities, are counted") {
    Records records = ring();
    records.links[0].from.value = 77;
    records.links[1].to.value = 77;
    CHECK(open_links_lost(records)->arguments == Lines{"2"});
    records.evidence[0].subject = records.evidence[1].subject = -2;
    CHECK(evidence_on_entities_lost(records)->arguments == Lines{"2"});
}

TEST_CASE("anything a source is beyond its title and grade is told") {
    const auto lost_of = [](auto change) {
        Records records = ring();
        change(records.sources[0]);
        return sources_lost(records).has_value();
    };
    CHECK_FALSE(lost_of([](Source& source) { source.grade = "A1"; }));
    CHECK(lost_of([](Source& source) { source.kind = "informant"; }));
    CHECK(lost_of([](Source& source) { source.reference = "K-7"; }));
    CHECK(lost_of([](Source& source) { source.agency = "Customs"; }));
    CHECK(lost_of([](Source& source) { source.received = "2023"; }));
    CHECK(lost_of([](Source& source) { source.digest = "ab"; }));
    CHECK(lost_of([](Source& source) { source.system = GradingSystem::five_by_five; }));
}

TEST_CASE("refuted evidence and evidence of no weight is worth nothing") {
    Records records = ring();
    CHECK(worthless_evidence_lost(records)->arguments == Lines{"1"});
    CHECK(is_worth_something(nullptr));
    CHECK(is_worth_something(&records.evidence[0]));
    CHECK_FALSE(is_worth_something(&records.evidence[1]));
    records.evidence[0].weight = 0;
    CHECK_FALSE(is_worth_something(&records.evidence[0]));
    records.evidence[0].subject = -2; // on an entity: told elsewhere
    CHECK(worthless_evidence_lost(records)->arguments == Lines{"1"});
}
