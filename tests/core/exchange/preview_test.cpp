// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/preview.h"
#include "tests/support/folder.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("the beginning of a file is shown as it stands, and follows the specification") {
    const Folder scratch;
    const auto file = scratch.write("a.csv", "from;to\nAn;Ba\n\nBa;Chi\n");
    ImportSpec spec;
    auto preview = preview_of(file, spec);
    REQUIRE(preview);
    CHECK(spec.delimiter == ";");
    CHECK(preview->is_text);
    CHECK(preview->is_whole);
    CHECK(preview->rows.size() == 3);
    CHECK(preview->numbers == std::vector<std::uint64_t>{1, 2, 4});
    CHECK(preview->columns == std::vector<std::string>{"from", "to"});
    spec.delimiter = ",";
    preview = preview_of(file, spec);
    REQUIRE(preview);
    CHECK(preview->rows[1] == std::vector<std::string>{"An;Ba"});
    spec.delimiter = ";";
    spec.has_header = false;
    CHECK(preview_of(file, spec)->columns == std::vector<std::string>{"1", "2"});
    spec.has_header = true;
    spec.header_row = 2;
    preview = preview_of(file, spec);
    CHECK(preview->header == 1);
    CHECK(preview->columns == std::vector<std::string>{"An", "Ba"});
}

TEST_CASE("the encoding of the preview can be changed") {
    const Folder scratch;
    const auto file = scratch.write("a.csv", "ten\nNguy\xD4n\n"); // TCVN3
    ImportSpec spec;
    spec.encoding = "TCVN3";
    CHECK(preview_of(file, spec)->rows[1][0] == "Nguyễn");
    spec.encoding = "windows-1252";
    CHECK(preview_of(file, spec)->rows[1][0] == "NguyÔn");
}

TEST_CASE("columns of the same name or of none are called by their number") {
    const Folder scratch;
    ImportSpec spec;
    const auto preview = preview_of(scratch.write("a.csv", "n,n,,x\n1,2,3,4\n"), spec);
    REQUIRE(preview);
    CHECK(preview->columns == std::vector<std::string>{"1", "2", "3", "x"});
}

TEST_CASE("the first records come of the first rows alone") {
    const Folder scratch;
    std::string rows = "from,to\n";
    for (int i = 0; i < 2000; ++i)
        rows.append("A").append(std::to_string(i)).append(",B\n");
    const auto file = scratch.write("a.csv", rows);
    auto spec = recognise(file, built_in_schema());
    REQUIRE(spec);
    Task task;
    const auto batch = import_beginning(file, *spec, built_in_schema(), task, 10);
    REQUIRE(batch);
    CHECK(batch->balance.rows_read == 10);
    CHECK(batch->balance.holds());
    CHECK(batch->records.links.size() == 10);
    const auto preview = preview_of(file, *spec);
    CHECK(preview->rows.size() == rows_of_a_preview);
    CHECK_FALSE(preview->is_whole);
}

TEST_CASE("a file of records of its own has no table, and one that is not there a sentence") {
    const Folder scratch;
    ImportSpec spec;
    const auto file = scratch.write("g.gml", "graph [ node [ id 1 ] ]");
    CHECK_FALSE(preview_of(file, spec)->is_table);
    CHECK_FALSE(preview_of(scratch / "none.csv", spec));
}
