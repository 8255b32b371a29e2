// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/ledger.h"

using namespace headwater;

TEST_CASE("every booking is a row, remarks are none") {
    Ledger ledger;
    ledger.book_created(-2);
    ledger.book_merged();
    ledger.book_skipped(3);
    ledger.book_rejected(7, "time", say("It is no date."), 2);
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
