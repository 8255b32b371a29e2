// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/ledger.h"

using namespace headwater;

TEST_CASE("every booking is a row, remarks are none") {
    Ledger ledger;
    ledger.book_created(-2);
    ledger.book_merged();
    ledger.book_skipped(3);
    const std::vector<std::string_view> cells{"", "yesterday"};
    TableRow row;
    row.number = 7;
    row.cells = cells;
    ledger.book_rejected(row, "time", say("It is no date."), 2);
    ledger.warn(8, "", say("Strange."));
    ledger.note(9, "", say("Worth knowing."));
    const Balance& balance = ledger.balance();
    CHECK(balance.rows_read == 7);
    CHECK(balance.created == 1);
    CHECK(balance.merged == 1);
    CHECK(balance.skipped == 3);
    CHECK(balance.rejected == 2);
    CHECK(balance.holds());
}

TEST_CASE("a rejected row is kept with its cells, and once when it is rejected in parts") {
    Ledger ledger;
    Batch batch(Source{});
    const std::vector<std::string> headers{"name", "time"};
    ledger.begin_table({"other"});
    ledger.begin_table(headers);
    const std::vector<std::string_view> first{"An", ""}, second{"An", "yesterday"};
    TableRow row;
    row.number = 3;
    row.cells = first;
    ledger.book_rejected(row, "name", say("Unknown."));
    row.cells = second;
    ledger.book_rejected(row, "time", say("It is no date."));
    ledger.book_rejected(4, say("The line is broken."));

    const Imported out = ledger.close(batch, {}, "");
    CHECK(out.balance.rejected == 3);
    CHECK(out.problems.size() == 3);
    REQUIRE(out.rejected.size() == 1);
    CHECK(out.rejected[0].headers == headers);
    REQUIRE(out.rejected[0].rows.size() == 2);
    CHECK(out.rejected[0].rows[0].cells == std::vector<std::string>{"An", "yesterday"});
    CHECK(out.rejected[0].rows[0].why.size() == 2);
    CHECK(out.rejected[0].rows[1].cells.empty());
}

TEST_CASE("closing hands out the records, each source with the digest of the file") {
    Ledger ledger;
    Batch batch(Source{});
    batch.source_titled("another report");
    const auto place = batch.entity("person", "An").place;
    const std::int64_t an = batch.entity_at(place).id.value;
    ledger.book_created(an);
    ledger.warn(1, "name", say("Strange."));
    ImportSpec spec;
    spec.name = "monthly bill";

    const Imported out = ledger.close(batch, spec, "abc123");
    CHECK(out.made == std::vector<std::int64_t>{an});
    CHECK(out.records.entities.size() == 1);
    CHECK(out.digest == "abc123");
    for (const Source& source : out.records.sources)
        CHECK(source.digest == "abc123");
    CHECK(out.records.sources.size() == 2);
    CHECK(out.spec.name == "monthly bill");
    REQUIRE(out.problems.size() == 1);
    CHECK(out.problems[0].severity == Problem::Severity::warning);
}

TEST_CASE("numbers of rejected rows are kept as the specification reads them from text") {
    const std::vector<std::string_view> cells{"0.125", "1.5", "v1.5"};
    const std::vector<bool> numbers{true, true, false};
    TableRow row;
    row.number = 2;
    row.cells = cells;
    row.numbers = &numbers;
    for (const bool comma : {false, true}) {
        Ledger ledger(comma);
        Batch batch{Source{}};
        ledger.book_rejected(row, "", say("Why not."));
        const Imported out = ledger.close(batch, {}, "");
        CHECK(out.rejected.at(0).rows.at(0).cells ==
              std::vector<std::string>{comma ? "0,125" : "0.125", comma ? "1,5" : "1.5", "v1.5"});
    }
}
