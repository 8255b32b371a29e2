// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/graph_records.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Result<Imported> read(const std::function<void(GraphRecords&)>& add,
                      const ImportSpec& spec = spec_of_records()) {
    return GraphRecords::read("ring.x", spec, built_in_schema(),
                              [&](GraphRecords& records) -> Result<std::string> {
                                  add(records);
                                  return "digest";
                              });
}

FileEntity entity(const std::string& id, const std::string& kind = {}) {
    FileEntity out;
    out.id = id;
    out.kind = kind;
    out.label = "label of " + id;
    return out;
}

FileLink tie(const std::string& from, const std::string& to) {
    FileLink out;
    out.from = from;
    out.to = to;
    return out;
}

} // namespace

TEST_CASE("a link may come before its ends") {
    const auto out = read([](GraphRecords& records) {
        records.add(tie("a", "b"));
        records.add(entity("a"));
        records.add(entity("b"));
    });
    REQUIRE(out);
    CHECK(balance_of(*out) == Counts{3, 3, 0, 0, 0});
    CHECK(link_between(out->records, "label of a", "label of b"));
    CHECK(out->digest == "digest");
    CHECK(out->records.sources.at(0).digest == "digest");
}

TEST_CASE("a link to nobody is rejected with the name that is missing") {
    const auto out = read([](GraphRecords& records) {
        records.add(entity("a"));
        records.add(tie("a", "z"));
    });
    REQUIRE(out);
    CHECK(balance_of(*out) == Counts{2, 1, 0, 1, 0});
    CHECK(problems_of(*out) ==
          Lines{"0 [] rejected: The link names \"z\", which the file does not hold."});
}

TEST_CASE("an entity said twice gains what the second says") {
    const auto out = read([](GraphRecords& records) {
        records.add(entity("a"));
        FileEntity again = entity("a");
        again.properties = {{"role", "cook"}};
        records.add(again);
        CHECK(records.add_property("a", "age", "40"));
        CHECK_FALSE(records.add_property("z", "age", "40"));
    });
    REQUIRE(out);
    CHECK(balance_of(*out) == Counts{2, 1, 1, 0, 0});
    CHECK(out->records.entities.at(0).property("role") == "cook");
    CHECK(out->records.entities.at(0).property("age") == "40");
}

TEST_CASE("what a file says of an entity is evidence on it, and weighs nothing") {
    const auto out = read([](GraphRecords& records) {
        FileEntity seen = entity("a");
        seen.place = "line 3";
        seen.evidence.quotation = "seen at the bar";
        seen.evidence.happened = "2026-02-14";
        seen.source = "Team 4";
        records.add(seen);
        records.add(entity("a")); // says nothing more
        FileEntity again = entity("a");
        again.evidence.place = "R-7";
        again.evidence.grade = "B2";
        records.add(again);
    });
    REQUIRE(out);
    CHECK(balance_of(*out) == Counts{3, 1, 2, 0, 0});
    const auto said = evidence_of(out->records, out->records.entities.at(0).id.value);
    REQUIRE(said.size() == 2);
    CHECK(said[0].place == "line 3");
    CHECK(said[0].quotation == "seen at the bar");
    CHECK(said[0].happened == "2026-02-14");
    CHECK(said[0].weight == 0);
    CHECK(out->records.sources.back().title == "Team 4");
    CHECK(said[0].source == out->records.sources.back().id);
    CHECK(said[1].place == "R-7");
    CHECK(said[1].grade == "B2");
    CHECK(said[1].weight == 0);
}

TEST_CASE("the same link again is one link with two items of evidence") {
    const auto out = read([](GraphRecords& records) {
        records.add(entity("a"));
        records.add(entity("b"));
        records.add(tie("a", "b"));
        records.add(tie("a", "b"));
    });
    REQUIRE(out);
    CHECK(balance_of(*out) == Counts{4, 3, 1, 0, 0});
    REQUIRE(out->records.links.size() == 1);
    CHECK(evidence_of(out->records, out->records.links[0].id.value).size() == 2);
}

TEST_CASE("a link said twice is as strong as the stronger says, whichever came first") {
    for (const bool weaker_first : {true, false}) {
        const auto out = read([&](GraphRecords& records) {
            records.add(entity("a"));
            records.add(entity("b"));
            FileLink weak = tie("a", "b"), sure = tie("a", "b");
            weak.strength = Strength::tentative;
            records.add(weaker_first ? weak : sure);
            records.add(weaker_first ? sure : weak);
        });
        REQUIRE(out);
        REQUIRE(out->records.links.size() == 1);
        CHECK(out->records.links[0].strength == Strength::confirmed);
    }
}

TEST_CASE("a tie beside a row is no row of its own") {
    const auto out = read([](GraphRecords& records) {
        records.tie_beside("a", "b", "owns", "line 1", 1);
        records.tie_beside("a", "z", "owns", "line 2", 2);
        records.add(entity("a"));
        records.add(entity("b"));
    });
    REQUIRE(out);
    CHECK(balance_of(*out) == Counts{2, 2, 0, 0, 0});
    CHECK(out->records.links.size() == 1);
    CHECK(problems_of(*out) ==
          Lines{"2 [] warning: The link names \"z\", which the file does not hold."});
}

TEST_CASE("kinds of the file's own are brought along, but not without end") {
    const auto out = read([](GraphRecords& records) {
        for (std::size_t i = 0; i < GraphRecords::most_kinds + 5; ++i) {
            const std::string name = "thing" + std::to_string(i);
            records.add(entity(name, name));
        }
    });
    REQUIRE(out);
    CHECK(out->kinds.size() == GraphRecords::most_kinds);
    CHECK(out->records.entities.back().kind == "person");
    CHECK(out->records.entities.back().property("type") == "thing204");
}

TEST_CASE("a file without entities and a source without a grade that exists are refused") {
    const auto nothing = read([](GraphRecords&) {});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().message.in_english() ==
          "The file holds no entity and no link. Ask the sender for it again.");
    ImportSpec spec = spec_of_records();
    spec.grade = "Z99";
    bool asked = false;
    CHECK_FALSE(read([&](GraphRecords&) { asked = true; }, spec));
    CHECK_FALSE(asked);
}
