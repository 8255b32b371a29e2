// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <set>

#include "core/exchange/batch.h"
#include "core/exchange/ftm_words.h"
#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("FollowTheMoney: a line an entity, in its own words") {
    Records records = ring();
    records.entities = {{{1}, "person", "An", {{"birth_date", "1980"}, {"alias", "Ba"}}},
                        {{2}, "account", "0071", {{"number", "0071"}}}};
    records.links = {{{3}, "owns", {1}, {2}, true, {}, "", {}},
                     {{4}, "call", {1}, {2}, true, {}, "", {}}};
    records.evidence.resize(1);
    records.evidence[0].subject = 3;
    records.evidence[0].amount = 1e15;
    records.evidence[0].unit = "VND";
    CHECK(written(records, "ring.ftm") ==
          "{\"id\":\"entity-1\",\"properties\":{\"alias\":[\"Ba\"],\"birthDate\":[\"1980\"],"
          "\"name\":[\"An\"]},\"schema\":\"Person\"}\n"
          "{\"id\":\"entity-2\",\"properties\":{\"accountNumber\":[\"0071\"],\"name\":[\"0071\"]},"
          "\"schema\":\"BankAccount\"}\n"
          "{\"id\":\"link-1\",\"properties\":{\"amount\":[\"1000000000000000\"],\"asset\":["
          "\"entity-2\"],"
          "\"currency\":[\"VND\"],\"date\":[\"2023-05\"],\"owner\":[\"entity-1\"],"
          "\"publisher\":[\"Operator & Sons\"],\"summary\":[\"\\\"hello\\\"\"]},"
          "\"schema\":\"Ownership\"}\n"
          "{\"id\":\"link-2\",\"properties\":{\"object\":[\"entity-2\"],\"role\":[\"call\"],"
          "\"subject\":[\"entity-1\"]},\"schema\":\"UnknownLink\"}\n");
}

TEST_CASE("FollowTheMoney gives back what it can hold") {
    const Imported again = written_and_read(ring(), "ring.ftm");
    CHECK(again.records.entities.size() == 3);
    REQUIRE(again.records.links.size() == 2);
    CHECK(entity_called(again.records, "Nguyễn \"Ba\" <An>")->kind == "person");
    CHECK(entity_called(again.records, "Nguyễn \"Ba\" <An>")->properties ==
          ring().entities[0].properties);
    CHECK(again.records.links[0].label == "by night");
    CHECK(again.records.links[1].kind == "associate");
    const auto item = evidence_of(again.records, again.records.links[0].id.value).at(0);
    CHECK(item.happened == "2023-05");
    CHECK(item.quotation == "\"hello\"");
    CHECK(again.records.sources.back().title == "Operator & Sons");
}

TEST_CASE("FollowTheMoney: every word of ours that it has is read as it was written") {
    Records records;
    for (const FtmKind& each : ftm_kinds)
        records.entities.push_back({{std::ssize(records.entities) + 1},
                                    std::string(each.kind),
                                    std::string(each.schema),
                                    {}});
    for (const FtmName& each : ftm_properties)
        Batch::add_property(records.entities[0].properties, each.ours, each.ours);
    std::set<std::string_view> kinds;
    for (const FtmLink& each : ftm_links)
        if (!each.link_kind.empty() && kinds.insert(each.link_kind).second)
            records.links.push_back({{100 + std::ssize(records.links)},
                                     std::string(each.link_kind),
                                     {1},
                                     {2},
                                     false,
                                     {},
                                     "",
                                     {}});
    const Records again = written_and_read(records, "words.ftm").records;
    REQUIRE(again.entities.size() == records.entities.size());
    for (std::size_t i = 0; i < again.entities.size(); ++i)
        CHECK(again.entities[i].kind == records.entities[i].kind);
    for (const Property& each : records.entities[0].properties)
        CHECK(again.entities[0].property(each.name) == each.value);
    REQUIRE(again.links.size() == records.links.size());
    for (std::size_t i = 0; i < again.links.size(); ++i)
        CHECK(again.links[i].kind == records.links[i].kind);
}

TEST_CASE("FollowTheMoney: what stays behind is told, and refuted evidence is no fact") {
    CHECK(sentences(losses_of(ring(), "ring.ftm")) ==
          Lines{"1 items of evidence that are refuted or weigh nothing stay behind: the format "
                "would tell them as facts.",
                "Kinds that FollowTheMoney does not have become Thing and UnknownLink; of links "
                "only kind and label are kept, and of their evidence date, amount, quotation and "
                "the title of the source."});
    CHECK(written(ring(), "ring.ftm").find("2023-05-03") == std::string::npos);
}
