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
