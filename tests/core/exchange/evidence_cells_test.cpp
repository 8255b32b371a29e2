// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/evidence_cells.h"
#include "tests/support/imports.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// A row of these cells under these headers, mapped each to the field of its own name.
struct Row {
    using Cell = std::pair<std::string, std::string>;
    Row(std::initializer_list<Cell> cells) {
        for (const auto& [field, cell] : cells) {
            headers.push_back(field);
            spec.columns[field] = field;
            texts.push_back(cell);
        }
    }

    EvidenceCells::Reading read() {
        const Columns columns = must(Columns::of(spec, headers));
        TableRow row;
        row.number = 7;
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        row.cells = cells;
        evidence.place = "row 7";
        const auto reading =
            EvidenceCells(spec, columns, system).read(row, evidence, batch, ledger);
        Imported out = ledger.close(batch, spec, "");
        said = problems_of(out);
        balance = out.balance;
        sources = out.records.sources;
        return reading;
    }

    ImportSpec spec;
    std::vector<std::string> headers, texts;
    GradingSystem system = GradingSystem::admiralty;
    Batch batch{Source{}};
    Ledger ledger;
    Evidence evidence;
    Lines said;
    Balance balance;
    std::vector<Source> sources;
};

constexpr auto fine = EvidenceCells::Reading::fine;

} // namespace

TEST_CASE("every field of evidence is filled from its cell") {
    Row row{{"time", "03/05/2023 21:14"},
            {"duration", "1:05"},
            {"weight", "2.5"},
            {"amount", "12"},
            {"unit", "kg"},
            {"grade", "b2"},
            {"quotation", "come"},
            {"place", "Gate"},
            {"id", "case 9"},
            {"recorded_by", "Team 4"},
            {"learnt", "2023-06"},
            {"warrant", "W 1"},
            {"source", "Bill"},
            {"property", "rope"},
            {"refuted", "yes"},
            {"refuted_why", "lent"}};
    CHECK(row.read() == fine);
    CHECK(row.evidence.happened == "2023-05-03T21:14");
    CHECK(row.evidence.duration == 65);
    CHECK(row.evidence.weight == 2.5);
    CHECK(row.evidence.amount == 12);
    CHECK(row.evidence.unit == "kg");
    CHECK(row.evidence.grade == "B2");
    CHECK(row.evidence.quotation == "come; place: Gate");
    CHECK(row.evidence.place == "row 7, case 9");
    CHECK(row.evidence.recorded_by == "Team 4");
    CHECK(row.evidence.learnt == "2023-06");
    CHECK(row.evidence.warrant == "W 1");
    CHECK(row.evidence.property == "rope");
    CHECK(row.evidence.refuted);
    CHECK(row.evidence.refuted_why == "lent");
    REQUIRE(row.sources.size() == 2);
    CHECK(row.sources[1].title == "Bill");
    CHECK(row.evidence.source == row.sources[1].id);
    CHECK(row.said.empty());
}

TEST_CASE("empty cells say nothing") {
    Row row{{"time", ""},      {"duration", ""}, {"weight", ""}, {"amount", ""}, {"grade", ""},
            {"quotation", ""}, {"place", ""},    {"id", ""},     {"source", ""}, {"refuted", ""}};
    CHECK(row.read() == fine);
    Evidence nothing;
    nothing.place = "row 7";
    CHECK(row.evidence == nothing);
    CHECK(row.said.empty());
}

TEST_CASE("a weight of 0 is no tie, but in our own files it is a weight") {
    Row others{{"weight", "0"}};
    CHECK(others.read() == EvidenceCells::Reading::no_tie);
    CHECK(others.balance.skipped == 1);
    Row own{{"evidence.weight", "0"}};
    CHECK(own.read() == fine);
    CHECK(own.evidence.weight == 0);
    CHECK(own.balance.skipped == 0);
}

TEST_CASE("what cannot be a weight, a date or an amount rejects the row with its column") {
    const std::vector<std::pair<const char*, const char*>> bad{{"weight", "-1"},
                                                               {"weight", "some"},
                                                               {"weight", "nan"},
                                                               {"time", "2023-02-30"},
                                                               {"amount", "a lot"}};
    for (const auto& [field, text] : bad) {
        INFO(field << " " << text);
        Row row{{field, text}};
        CHECK(row.read() == EvidenceCells::Reading::rejected);
        CHECK(row.balance.rejected == 1);
        REQUIRE(row.said.size() == 1);
        CHECK(row.said[0].find(std::string("7 [") + field + "] rejected: \"" + text) == 0);
    }
}

TEST_CASE("an end makes a span, and a duration where no column has one") {
    Row row{{"time", "2023-05-03 10:00:00"}, {"end", "2023-05-03 10:01:30"}};
    CHECK(row.read() == fine);
    CHECK(row.evidence.happened == "2023-05-03T10:00:00/2023-05-03T10:01:30");
    CHECK(row.evidence.duration == 90);
    Row days{{"time", "2023-05-03"}, {"end", "2023-05-05"}};
    CHECK(days.read() == fine);
    CHECK(days.evidence.happened == "2023-05-03/2023-05-05");
    CHECK(days.evidence.duration == 0); // nobody counted the seconds
}

TEST_CASE("an end before its beginning, or one that is none, is left out with a warning") {
    for (const char* end : {"2023-05-01", "later"}) {
        Row row{{"time", "2023-05-03"}, {"end", end}};
        CHECK(row.read() == fine);
        CHECK(row.evidence.happened == "2023-05-03");
        REQUIRE(row.said.size() == 1);
        CHECK(row.said[0].find("7 [end] warning") == 0);
    }
}

TEST_CASE("date order and decimal comma are those of the specification") {
    Row row{{"time", "05/03/2023"}, {"weight", "1,5"}};
    row.spec.date_order = DateOrder::month_first;
    row.spec.decimal_comma = true;
    CHECK(row.read() == fine);
    CHECK(row.evidence.happened == "2023-05-03");
    CHECK(row.evidence.weight == 1.5);
}

TEST_CASE("a clock belongs to its date, and without one it is only quoted") {
    Row both{{"time", "2023-05-03"}, {"clock", "21:14"}};
    CHECK(both.read() == fine);
    CHECK(both.evidence.happened == "2023-05-03T21:14");
    CHECK(both.evidence.quotation.empty());
    Row alone{{"time", ""}, {"clock", "21:14"}};
    CHECK(alone.read() == fine);
    CHECK(alone.evidence.happened.empty());
    CHECK(alone.evidence.quotation == "clock: 21:14");
}

TEST_CASE("an amount brings its unit, unless a column has one") {
    Row row{{"amount", "12 kg"}};
    CHECK(row.read() == fine);
    CHECK(row.evidence.amount == 12);
    CHECK(row.evidence.unit == "kg");
    Row named{{"amount", "12 kg"}, {"unit", "bricks"}};
    CHECK(named.read() == fine);
    CHECK(named.evidence.unit == "bricks");
}

TEST_CASE("a grade of another system is left to the source") {
    Row row{{"grade", "B6"}};
    row.system = GradingSystem::five_by_five;
    CHECK(row.read() == fine);
    CHECK(row.evidence.grade.empty());
    CHECK(row.said.size() == 1);
}

TEST_CASE("durations are counted in what their header says") {
    CHECK(duration_unit("Duration (min)") == 60);
    CHECK(duration_unit("Thời lượng (phút)") == 60);
    CHECK(duration_unit("hours") == 3600);
    CHECK(duration_unit("số giờ") == 3600);
    CHECK(duration_unit("Duration(seconds)") == 1);
    CHECK(duration_unit("terminal") == 1); // "min" is no word of it
    Row row{{"duration", "2"}};
    row.headers = {"Minutes"};
    row.spec.columns = {{"duration", "Minutes"}};
    CHECK(row.read() == fine);
    CHECK(row.evidence.duration == 120);
}

TEST_CASE("a decimal comma is of texts; numbers of the file are what they are") {
    ImportSpec spec = edges({{"from", "from"},
                             {"to", "to"},
                             {"weight", "weight"},
                             {"amount", "amount"},
                             {"duration", "duration"}});
    spec.decimal_comma = true;
    const auto out =
        must(try_import(R"([{"from":"An","to":"Ba","weight":1.234,"amount":0.125,"duration":12.5},
{"from":"An","to":"Chi","weight":"1.234","amount":"1.234,5 kg","duration":"12,5"}])",
                        spec, "calls.json"));
    CHECK(balance_of(out) == Counts{2, 2, 0, 0, 0});
    const auto of = [&](const char* to) {
        return evidence_of(out.records, link_between(out.records, "An", to)->id.value).at(0);
    };
    CHECK(of("Ba").weight == 1.234);
    CHECK(of("Ba").amount == 0.125);
    CHECK(of("Ba").duration == 12.5);
    CHECK(of("Chi").weight == 1234);
    CHECK(of("Chi").amount == 1234.5);
    CHECK(of("Chi").unit == "kg");
    CHECK(of("Chi").duration == 12.5);
}
