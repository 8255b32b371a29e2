// SPDX-License-Identifier: Apache-2.0
// What is written and read again is the same records.
#include <catch2/catch.hpp>

#include "core/exchange/export.h"
#include "core/exchange/graph_writing.h"
#include "tests/support/folder.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Two links with three items of evidence, a name twice, an ampersand, a property with two values.
Records ring() {
    Records records;
    records.sources.push_back(
        {{-1}, "Operator & Sons", "file", "calls.csv", "", "", GradingSystem::admiralty, "C3", ""});
    records.entities = {{{-2}, "person", "Nguyễn \"Ba\" <An>", {{"alias", "An"}, {"alias", "=Ba"}}},
                        {{-3}, "phone", "0912345678", {{"operator", "One\ntwo"}}},
                        {{-4}, "person", "0912345678", {}}};
    Link call{{-5}, "call", {-2}, {-3}, true, Strength::tentative, "by night", {{"type", "voice"}}};
    Link tie{{-6}, "associate", {-4}, {-2}, false, Strength::confirmed, "", {}};
    records.links = {call, tie};
    Evidence first;
    first.id.value = -7;
    first.subject = -5;
    first.source.value = -1;
    first.place = "row 2";
    first.happened = "2023-05";
    first.weight = 3;
    first.duration = 61.5;
    first.grade = "B2";
    first.quotation = "\"hello\"";
    Evidence second = first;
    second.id.value = -8;
    second.happened = "2023-05-03T21:14:07";
    second.amount = 12.5;
    second.unit = "kg";
    second.refuted = true;
    Evidence third = first;
    third.id.value = -9;
    third.subject = -6;
    third.happened.clear();
    records.evidence = {first, second, third};
    return records;
}

Imported written_and_read(const Records& records, const std::string& name) {
    const Folder folder;
    Task task;
    const auto written = export_file(records, folder / name, task);
    INFO((written ? "" : written.error().message.in_english()));
    REQUIRE(written);
    const auto spec = recognise(folder / name, built_in_schema());
    REQUIRE(spec);
    auto out = import_file(folder / name, *spec, built_in_schema(), task);
    INFO((out ? "" : out.error().message.in_english()));
    REQUIRE(out);
    CHECK(out->balance.holds());
    CHECK(out->balance.rejected == 0);
    return std::move(*out);
}

void check_same(const Records& before, const Records& after) {
    REQUIRE(after.entities.size() == before.entities.size());
    for (std::size_t i = 0; i < before.entities.size(); ++i) {
        CHECK(after.entities[i].kind == before.entities[i].kind);
        CHECK(after.entities[i].label == before.entities[i].label);
        CHECK(after.entities[i].properties == before.entities[i].properties);
    }
    REQUIRE(after.links.size() == before.links.size());
    for (std::size_t i = 0; i < before.links.size(); ++i) {
        CHECK(after.links[i].kind == before.links[i].kind);
        CHECK(after.links[i].directed == before.links[i].directed);
        CHECK(after.links[i].strength == before.links[i].strength);
        CHECK(after.links[i].label == before.links[i].label);
        CHECK(after.links[i].properties == before.links[i].properties);
        const auto told = evidence_of(before, before.links[i].id.value);
        auto read = evidence_of(after, after.links[i].id.value);
        REQUIRE(read.size() == told.size());
        for (std::size_t j = 0; j < told.size(); ++j) {
            Evidence expected = told[j];
            expected.id = read[j].id;
            expected.subject = read[j].subject;
            expected.source = read[j].source;
            CHECK(read[j] == expected);
        }
    }
}

} // namespace

TEST_CASE("GraphML, GEXF, ANX, GML, STIX and JSON give back the same records") {
    for (const char* name :
         {"ring.graphml", "ring.gexf", "ring.anx", "ring.gml", "ring.stix", "ring.json"}) {
        INFO(name);
        const Imported again = written_and_read(ring(), name);
        check_same(ring(), again.records);
        CHECK(again.records.sources.back().title == "Operator & Sons");
        CHECK(losses_of(ring(), name).empty());
    }
}

TEST_CASE("Pajek and FollowTheMoney give back what they can hold, and say what not") {
    const Imported pajek = written_and_read(ring(), "ring.net");
    CHECK(pajek.records.entities.size() == 3);
    CHECK(pajek.records.links.size() == 2);
    CHECK(losses_of(ring(), "ring.net").size() == 1);
    const Imported ftm = written_and_read(ring(), "ring.ftm");
    CHECK(ftm.records.entities.size() == 3);
    CHECK(ftm.records.links.size() == 2);
    CHECK(entity_called(ftm.records, "Nguyễn \"Ba\" <An>")->kind == "person");
    CHECK(losses_of(ring(), "ring.ftm").size() == 1);
}

TEST_CASE("UCINET gives back names and weights, each way where there was no direction") {
    Records records = ring();
    records.entities.push_back({{-10}, "person", "Nobody, \"alone\"", {}});
    const Imported ucinet = written_and_read(records, "ring.dl");
    REQUIRE(ucinet.records.entities.size() == 4);
    CHECK(ucinet.records.entities[0].label == "Nguyễn 'Ba' <An>");
    CHECK(ucinet.records.entities[3].label == "Nobody, 'alone'");
    REQUIRE(ucinet.records.links.size() == 3);
    double weights = 0;
    for (const Evidence& item : ucinet.records.evidence)
        if (item.subject == ucinet.records.links[0].id.value) weights += item.weight;
    CHECK(weights == 6); // two items of evidence of 3
    CHECK(losses_of(records, "ring.dl").size() == 2);
}

TEST_CASE("GML is written in ASCII, and STIX with identifiers that are the same each time") {
    const Folder folder;
    Task task;
    REQUIRE(export_file(ring(), folder / "ring.gml", task));
    const std::string gml = bytes_of_file(folder / "ring.gml");
    CHECK(std::ranges::all_of(gml, [](char c) { return c > 0; }));
    CHECK(gml.find("Nguy&#7877;n &#34;Ba&#34; <An>") != gml.npos);
    REQUIRE(export_file(ring(), folder / "ring.stix", task));
    const std::string first = bytes_of_file(folder / "ring.stix");
    REQUIRE(export_file(ring(), folder / "ring.stix", task));
    CHECK(bytes_of_file(folder / "ring.stix") == first);
    CHECK(first.find("\"identity--") != first.npos);
    CHECK(first.find("x-headwater-phone--") != first.npos);
}

TEST_CASE("charts, evidence on entities and open links are told as losses") {
    Records records = ring();
    records.charts.push_back({{-20}, "One", "force", {{{-2}, {1, 2}, false}}});
    Evidence mention;
    mention.subject = -2;
    records.evidence.push_back(mention);
    CHECK(losses_of_graph(records).size() == 2);
    CHECK(losses_of(records, "ring.anx").size() == 1); // the places go along
    const Imported anx = written_and_read(records, "ring.anx");
    REQUIRE(anx.records.charts.size() == 1);
    CHECK(anx.records.charts[0].placements[0].at.x == 1);
}
