// SPDX-License-Identifier: Apache-2.0
// What is written and read again is the same records, in the same order.
#include <catch2/catch.hpp>

#include "core/exchange/graph_writing.h"
#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

namespace {

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

TEST_CASE("a record's attributes bear the names that readers know") {
    const Records records = ring();
    CHECK(attributes_of(records.entities[0]) ==
          Attributes{{"kind", "person"}, {"property.alias", "An"}, {"property.alias", "=Ba"}});
    CHECK(attributes_of(records.links[1], nullptr, nullptr) ==
          Attributes{{"kind", "associate"}, {"directed", "no"}, {"strength", "confirmed"}});
    const Attributes told =
        attributes_of(records.links[0], &records.evidence[1], &records.sources[0]);
    const auto value = [&](std::string_view name) {
        const auto found = std::ranges::find(told, name, &Property::name);
        return found == told.end() ? std::string("none") : found->value;
    };
    CHECK(value("strength") == "tentative");
    CHECK(value("evidence.weight") == "3");
    CHECK(value("evidence.amount") == "12.5");
    CHECK(value("evidence.source") == "Operator & Sons");
    CHECK(value("evidence.refuted") == "yes");
    CHECK(value("evidence.learnt") == "none"); // nothing is said of it
    CHECK(value("property.type") == "voice");
}

TEST_CASE("every item of evidence is an edge, a link without evidence one, an open link none") {
    Records records = ring();
    records.links.push_back({{-10}, "call", {-3}, {-4}, true, {}, "", {}});
    records.links.push_back({{-11}, "call", {-3}, {-99}, true, {}, "", {}});
    std::vector<std::pair<std::int64_t, bool>> edges;
    Task task;
    const auto count = must(each_edge(
        records, RecordLookup(records),
        [&](const Link& link, const Evidence* item, const Attributes&) -> Result<void> {
            edges.emplace_back(link.id.value, item != nullptr);
            return {};
        },
        task));
    CHECK(count == 4);
    CHECK(edges == std::vector<std::pair<std::int64_t, bool>>{
                       {-5, true}, {-5, true}, {-6, true}, {-10, false}});
    task.stop();
    const auto stopped = each_edge(
        records, RecordLookup(records),
        [](const Link&, const Evidence*, const Attributes&) -> Result<void> { return {}; }, task);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::stopped);
}

TEST_CASE("the names of all attributes, each once, in the order in which they come") {
    const AttributeNames names = attribute_names(ring());
    CHECK(names.nodes == Lines{"kind", "property.alias", "property.operator"});
    CHECK(names.edges == Lines{"kind", "directed", "strength", "evidence.time", "evidence.duration",
                               "evidence.weight", "evidence.grade", "evidence.quotation",
                               "evidence.in_source", "evidence.source", "property.type",
                               "evidence.amount", "evidence.unit", "evidence.refuted"});
}
