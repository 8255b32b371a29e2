// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <set>

#include "core/exchange/batch.h"

using namespace headwater;

TEST_CASE("the same name of the same kind is the same entity") {
    Batch batch({});
    const auto first = batch.entity("person", "An");
    CHECK(first.is_new);
    CHECK_FALSE(batch.entity("person", "An").is_new);
    CHECK(batch.entity("person", "An").place == first.place);
    CHECK(batch.entity("phone", "An").is_new);
    CHECK(batch.entity("person", "an").is_new);
    CHECK(batch.records().entities.size() == 3);
}

TEST_CASE("directed links differ by direction, undirected ones do not") {
    Batch batch({});
    const auto a = batch.entity("person", "A").place;
    const auto b = batch.entity("person", "B").place;
    CHECK(batch.link("call", a, b, true).is_new);
    CHECK(batch.link("call", b, a, true).is_new);
    CHECK_FALSE(batch.link("call", a, b, true).is_new);
    CHECK(batch.link("meeting", b, a, false).is_new);
    CHECK_FALSE(batch.link("meeting", a, b, false).is_new);
    CHECK(batch.link("meeting", a, b, true).is_new);
    CHECK(batch.link("contact", a, b, false).is_new);
    CHECK(batch.link_at(2).from == batch.entity_at(b).id);
}

TEST_CASE("provisional ids are negative and unique over all records") {
    Batch batch({});
    const auto a = batch.entity("person", "A").place;
    const auto link = batch.link("call", a, a, true).place;
    batch.cite(batch.link_at(link).id.value, {});
    batch.mention(a, "row 1");
    batch.source_titled("Report 7");
    const Records& records = batch.records();
    std::multiset<std::int64_t> ids;
    for (const auto& source : records.sources)
        ids.insert(source.id.value);
    for (const auto& entity : records.entities)
        ids.insert(entity.id.value);
    for (const auto& each : records.links)
        ids.insert(each.id.value);
    for (const auto& item : records.evidence)
        ids.insert(item.id.value);
    CHECK(ids == std::multiset<std::int64_t>{-6, -5, -4, -3, -2, -1});
}

TEST_CASE("evidence goes to the file unless a source is named") {
    Source file;
    file.title = "calls.csv";
    file.grade = "B2";
    Batch batch(file);
    const SourceId report = batch.source_titled("Report 7");
    CHECK(batch.source_titled("Report 7") == report);
    CHECK(batch.source_titled("calls.csv") == batch.source());
    CHECK(batch.records().sources.at(1).grade == "B2");
    Evidence item;
    item.source = report;
    batch.cite(1, item);
    batch.cite(1, {});
    CHECK(batch.records().evidence[0].source == report);
    CHECK(batch.records().evidence[1].source == batch.source());
}

TEST_CASE("a property takes a value once") {
    std::vector<Property> properties;
    Batch::add_property(properties, "alias", "Ba");
    Batch::add_property(properties, "alias", "Tư");
    Batch::add_property(properties, "alias", "Ba");
    CHECK(properties == std::vector<Property>{{"alias", "Ba"}, {"alias", "Tư"}});
}
