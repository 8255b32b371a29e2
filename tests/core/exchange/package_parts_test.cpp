// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/package_parts.h"
#include "tests/support/packages.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

template<class Record>
Record read_back(const std::string& line, Record (*read)(JsonReader&)) {
    JsonReader reader = must(JsonReader::parse(line, "line"));
    Record record = read(reader);
    must(reader.verdict());
    return record;
}

std::string defect_in(const std::string& line, Link (*read)(JsonReader&)) {
    JsonReader reader = must(JsonReader::parse(line, "line"));
    (void)read(reader);
    return sentence(reader.verdict());
}

} // namespace

TEST_CASE("records are numbered in the package, whatever the case calls them") {
    package::Numbers numbers;
    CHECK(numbers.add(1'000'000'007) == 1);
    CHECK(numbers.add(42) == 2);
    CHECK(must(numbers.of(42)) == 2);
    CHECK_FALSE(numbers.of(43));
}

TEST_CASE("every record is read from its line as it was written, with ids of the package") {
    const Package full = full_package();
    package::Numbers subjects, sources;
    for (const Source& source : full.records.sources)
        sources.add(source.id.value);
    for (const Entity& entity : full.records.entities)
        subjects.add(entity.id.value);
    for (const Link& link : full.records.links)
        subjects.add(link.id.value);

    Source source = full.records.sources[0];
    const Source source_again = read_back(package::line_of(source, 1), package::read_source);
    source.id.value = -1;
    CHECK(source_again == source);

    Entity entity = full.records.entities[0];
    const Entity entity_again = read_back(package::line_of(entity, 1), package::read_entity);
    entity.id.value = -1;
    CHECK(entity_again == entity);

    Link link = full.records.links[0];
    const Link link_again =
        read_back(must(package::line_of(link, 3, subjects)), package::read_link);
    link.id.value = -3;
    link.from.value = -2;
    link.to.value = -1;
    CHECK(link_again == link);

    Evidence item = full.records.evidence[0];
    const Evidence item_again =
        read_back(must(package::line_of(item, subjects, sources)), package::read_evidence);
    item.id = item_again.id;
    item.subject = -3;
    item.source.value = -1;
    CHECK(item_again == item);
}

TEST_CASE("a record that speaks of one outside the package has no line") {
    const Package full = full_package();
    const package::Numbers none;
    CHECK_FALSE(package::line_of(full.records.links[0], 1, none));
    CHECK_FALSE(package::line_of(full.records.evidence[0], none, none));
    CHECK_FALSE(package::line_of(full.records.charts[0].placements[0], 1, none));
    CHECK_FALSE(package::line_of(full.attachments[0], none));
}

TEST_CASE("lines that lack what a link must have are refused") {
    CHECK(
        defect_in("{\"id\":3,\"kind\":\"call\",\"from\":1,\"to\":2}", package::read_link).empty());
    for (const char* line :
         {"{}", "{\"id\":3,\"kind\":\"call\",\"from\":1}",
          "{\"id\":3,\"kind\":7,\"from\":1,\"to\":2}",
          "{\"id\":3,\"kind\":\"call\",\"from\":1,\"to\":2,\"strength\":\"iron\"}"}) {
        INFO(line);
        CHECK_FALSE(defect_in(line, package::read_link).empty());
    }
}
