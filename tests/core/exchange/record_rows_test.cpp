// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/own_layout.h"
#include "core/exchange/record_rows.h"
#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(decltype(link_rows)& rows, const Records& records) {
    Rows out;
    Task task;
    const auto count = must(rows(
        records, RecordLookup(records),
        [&](const std::vector<std::string>& cells) -> Result<void> {
            out.push_back(cells);
            return {};
        },
        task));
    CHECK(count + 1 == out.size()); // the header is no row
    return out;
}

} // namespace

TEST_CASE("a row an item of evidence, under the columns by which the file is known again") {
    const Rows rows = rows_of(link_rows, ring());
    REQUIRE(rows.size() == 4);
    CHECK(own_layout(rows[0])->shape == ImportSpec::Shape::edges);
    for (const auto& row : rows)
        CHECK(row.size() == link_columns.size() + evidence_columns.size() + 1);
    CHECK(rows[0].back() == "property.type");
    CHECK(rows[1] == std::vector<std::string>{"Nguyễn \"Ba\" <An>",
                                              "person",
                                              "0912345678",
                                              "phone",
                                              "call",
                                              "yes",
                                              "tentative",
                                              "by night",
                                              "2023-05",
                                              "61.5",
                                              "3",
                                              "",
                                              "",
                                              "B2",
                                              "\"hello\"",
                                              "row 2",
                                              "Operator & Sons",
                                              "",
                                              "",
                                              "",
                                              "",
                                              "",
                                              "",
                                              "voice"});
    CHECK(rows[2][link_columns.size() + 3] == "12.5");
    CHECK(rows[3].back().empty()); // this link has no such property
}

TEST_CASE("a property has as many columns as the record that has most of it") {
    const Rows rows = rows_of(entity_rows, ring());
    REQUIRE(rows.size() == 4);
    CHECK(own_layout(rows[0])->shape == ImportSpec::Shape::entities);
    const std::size_t first = entity_columns.size() + evidence_columns.size();
    CHECK(std::vector<std::string>(rows[0].begin() + static_cast<std::ptrdiff_t>(first),
                                   rows[0].end()) ==
          Lines{"property.alias", "property.alias", "property.operator"});
    CHECK(rows[1][first] == "An");
    CHECK(rows[1][first + 1] == "=Ba");
    CHECK(rows[2][first].empty());
    CHECK(rows[2][first + 2] == "One\ntwo");
}

TEST_CASE("a link of which an end is missing has no row, and one without evidence has one") {
    Records records = ring();
    records.evidence.clear();
    records.links[0].to.value = 77;
    const Rows rows = rows_of(link_rows, records);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1][0] == "0912345678");
    CHECK(rows[1][link_columns.size()].empty());
}

TEST_CASE("evidence in the order of its columns; the source's grade where it has none of its own") {
    Evidence item;
    item.weight = 0.1;
    item.refuted_why = "lent";
    Source source;
    source.title = "Bill";
    source.grade = "C3";
    const auto texts = evidence_texts(item, &source, 1);
    REQUIRE(texts.size() == evidence_columns.size());
    CHECK(texts[2] == "0.1");
    CHECK(texts[5] == "C3");
    CHECK(texts[8] == "Bill");
    CHECK(texts[13].empty());
    CHECK(texts[14] == "lent");
    item.weight = 1;
    CHECK(evidence_texts(item, nullptr, 1)[2].empty());
    CHECK(evidence_texts(item, nullptr, 0)[2] == "1");
}

TEST_CASE("Stop and a full disk end the rows") {
    const Records records = ring();
    Task task;
    const auto full = link_rows(
        records, RecordLookup(records),
        [](const auto&) -> Result<void> { return fail("The disk is full."); }, task);
    CHECK(sentence(full) == "The disk is full.");
    task.stop();
    const auto stopped = entity_rows(
        records, RecordLookup(records), [](const auto&) -> Result<void> { return {}; }, task);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::stopped);
}
