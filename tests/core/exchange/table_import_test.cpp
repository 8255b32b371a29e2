// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/table_import.h"

#include "tests/support/imports.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("the source of a file bears its grade in the system that the grade is of") {
    ImportSpec spec;
    const Source plain = must(source_of("folder/calls.csv", spec));
    CHECK(plain.title == "calls.csv");
    CHECK(plain.reference == "calls.csv");
    CHECK(plain.grade == "F6");
    spec.source_title = "Bill";
    spec.grade = "b2";
    const Source graded = must(source_of("calls.csv", spec));
    CHECK(graded.title == "Bill");
    CHECK(graded.grade == "B2");
    CHECK(graded.system == GradingSystem::admiralty);
    spec.grade = "Z9";
    CHECK(sentence(source_of("calls.csv", spec)) == "\"Z9\" is no grade. Write it like B2.");
}

TEST_CASE("a list in windows-1258 is read as it was written") {
    const std::string text = "name,phone\nTr\xE2\xCCn Thi\xF2 \xD0\xE0o,0912000001\n";
    ImportSpec spec = recognised(text);
    spec.encoding = "windows-1258";
    const Imported out = imported(text, spec);
    CHECK(entity_called(out.records, "Trần Thị Đào"));
}

TEST_CASE("what stands above the header is told, and a file without rows is refused") {
    ImportSpec spec = recognised("from,to\nA,B\n");
    spec.header_row = 2;
    const Imported out = imported("Bill of May\nfrom,to\nA,B\n", spec);
    CHECK(out.balance.created == 1);
    CHECK(out.problems.at(0).message.in_english() ==
          "What stands above the header was left out: \"Bill of May\".");
    CHECK(sentence(try_import("\n\n", spec)) ==
          "The file holds no row. Ask the sender for it again.");
}

TEST_CASE("a later sheet may begin with its header, and a sheet of other columns is told") {
    ImportSpec spec = recognised("from,to\nA,B\n");
    spec.header_row = 3;
    auto import = must(TableImport::begin("bill.xlsx", spec, built_in_schema(), 10));
    const auto take = [&](std::uint64_t number, const std::vector<std::string_view>& cells) {
        TableRow row;
        row.number = number;
        row.cells = cells;
        return import.take(row);
    };
    import.begin_table("May");
    CHECK(take(1, {"Bill of May"}));
    CHECK(take(3, {"from", "to"}));
    CHECK(take(4, {"A", "B"}));
    import.begin_table("June");
    CHECK(take(1, {"from", "to"}));
    CHECK(take(2, {"A", "C"}));
    import.begin_table("Notes");
    CHECK(take(1, {"written by An"}));
    import.begin_table("July");
    CHECK(take(1, {"Bill of July"}));
    CHECK(take(3, {"from", "to"}));
    CHECK(take(4, {"A", "D"}));
    import.begin_table("Fees");
    CHECK_FALSE(take(3, {"tariff", "price"}));
    import.begin_table("Empty");
    const Imported out = must(import.finish("digest"));
    CHECK(balance_of(out) == Counts{3, 3, 0, 0, 0});
    const auto left_out = [](const std::string& sheet) {
        return "0 [] warning: The sheet " + sheet +
               " has other columns and was left out. Import the file once more for it.";
    };
    CHECK(problems_of(out) ==
          Lines{"1 [] note: What stands above the header was left out: \"Bill of May\".",
                left_out("Notes"), left_out("Fees")});
}
