// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

ImportSpec matrix(bool directed) {
    ImportSpec spec;
    spec.shape = ImportSpec::Shape::matrix;
    spec.directed = directed;
    return spec;
}

} // namespace

TEST_CASE("every cell is a row, an empty or zero one is skipped") {
    const auto out = imported(",A,B,C\nA,0,52,1\nB,3,0,\nC,0,0.0,0\n", matrix(true));
    CHECK(balance_of(out) == Counts{9, 3, 0, 0, 6});
    CHECK(out.records.entities.size() == 3);
    const auto item = evidence_of(out.records, link_between(out.records, "A", "B")->id.value).at(0);
    CHECK(item.place == "row 2, column B");
    CHECK(item.weight == 52);
    CHECK(out.problems.empty());
}

TEST_CASE("the names of a matrix are cited from the row of its header") {
    const auto first_place = [](const std::string& text, const ImportSpec& spec) {
        const auto out = imported(text, spec);
        return evidence_of(out.records, entity_called(out.records, "A")->id.value).at(0).place;
    };
    CHECK(first_place(",A,B\nA,0,1\nB,0,0\n", matrix(true)) == "row 1, column A");
    CHECK(first_place("\n\n,A,B\nA,0,1\nB,0,0\n", matrix(true)) == "row 3, column A");
    ImportSpec below = matrix(true);
    below.header_row = 2;
    CHECK(first_place("Ties of May\n,A,B\nA,0,1\nB,0,0\n", below) == "row 2, column A");
}

TEST_CASE("rows may stand in another order than columns") {
    const auto out = imported(",A,B\nB,3,0\nA,0,1\n", matrix(true));
    CHECK(evidence_of(out.records, link_between(out.records, "B", "A")->id.value).at(0).weight ==
          3);
}

TEST_CASE("a symmetric matrix without direction says each tie once") {
    const auto out = imported(",A,B,C\nA,0,2,1\nB,2,0,0\nC,1,0,0\n", matrix(false));
    CHECK(balance_of(out) == Counts{9, 2, 2, 0, 5});
    CHECK(out.records.links.size() == 2);
    const auto items = evidence_of(out.records, link_between(out.records, "A", "B")->id.value);
    REQUIRE(items.size() == 1);
    CHECK(items[0].weight == 2);
    CHECK(problems_of(out) == Lines{"0 [] note: The matrix is symmetric: each pair was read once "
                                    "and its mirrored cell counted as merged."});
}

TEST_CASE("a matrix that is not symmetric adds up both cells of a pair") {
    const auto out = imported(",A,B,C\nA,0,2,1\nB,3,0,0\nC,0,0,0\n", matrix(false));
    CHECK(balance_of(out) == Counts{9, 2, 1, 0, 6});
    const auto items = evidence_of(out.records, link_between(out.records, "A", "B")->id.value);
    REQUIRE(items.size() == 2);
    CHECK(items[0].weight + items[1].weight == 5);
    CHECK(out.problems.at(0).message.in_english().find("not symmetric") != std::string::npos);
}

TEST_CASE("half a matrix is a whole one") {
    const auto out = imported(",A,B,C\nA,,2,1\nB,,,4\nC,,,\n", matrix(false));
    CHECK(balance_of(out) == Counts{9, 3, 0, 0, 6});
    CHECK(out.problems.empty());
}

TEST_CASE("a tie to oneself on the diagonal is noted") {
    const auto out = imported(",A,B\nA,1,0\nB,0,0\n", matrix(true));
    CHECK(balance_of(out) == Counts{4, 1, 0, 0, 3});
    CHECK(problems_of(out) == Lines{"2 [A] note: \"A\" is tied to itself."});
}

TEST_CASE("columns without a name are explained, not misread") {
    CHECK(defect_of(",B,,\nA,0,1,2\nB,0,0,1\nC,1,0,0\n", matrix(true)) ==
          "The header of the matrix leaves 2 columns without a name (column 3, 4), so nobody can "
          "tell whose ties stand there. Name every column as its row is named and import the file "
          "again.");
    CHECK(defect_of(",A,A\nA,0,1\n", matrix(true)) ==
          "The header of the matrix names \"A\" twice. Names must differ.");
}

TEST_CASE("cells that are no weight, rows that have no column") {
    const auto out = imported(",A,B\nA,0,x\nB,-1,0\nZ,1,1\n,1,0\nA,1,1\n", matrix(true));
    CHECK(balance_of(out) == Counts{10, 0, 0, 8, 2});
    CHECK(problems_of(out) ==
          Lines{"2 [B] rejected: \"x\" is no weight of a tie.",
                "3 [A] rejected: \"-1\" is no weight of a tie.",
                "4 [] rejected: \"Z\" has a row but no column; its 2 cells were left out.",
                "5 [] rejected: The row has no name in its first cell; its 2 cells were left out.",
                "6 [] rejected: \"A\" has a row above already; the 2 cells of this one were left "
                "out."});
}

TEST_CASE("rows too short and too long, and a name without a row") {
    const auto out = imported(",A,B,C\nA,0,1\nB,0,0,0,7,\n", matrix(true));
    CHECK(balance_of(out) == Counts{7, 1, 0, 2, 4});
    CHECK(problems_of(out) ==
          Lines{"2 [C] rejected: The row is too short: its last 1 cells are missing.",
                "3 [column 5] rejected: The cell \"7\" stands under no name.",
                "0 [C] warning: \"C\" has a column but no row."});
}

TEST_CASE("a blank row of a matrix is skipped cell by cell") {
    CHECK(balance_of(imported(",A,B\n,,\nA,0,1\nB,0,0\n", matrix(true))) == Counts{6, 1, 0, 0, 5});
}

TEST_CASE("a matrix without a header") {
    ImportSpec spec = matrix(true);
    spec.has_header = false;
    CHECK(defect_of("0,1\n1,0\n", spec) == "A matrix needs a header that names its columns.");
}

TEST_CASE("numbers of a workbook or of JSON are no texts with a decimal comma") {
    ImportSpec spec = matrix(true);
    spec.decimal_comma = true;
    const auto out =
        try_import(R"([["","An","Ba"],["An",0,0.125],["Ba","0,5",0]])", spec, "ties.json");
    REQUIRE(out);
    const auto weight = [&](const char* from, const char* to) {
        return evidence_of(out->records, link_between(out->records, from, to)->id.value)
            .at(0)
            .weight;
    };
    CHECK(weight("An", "Ba") == 0.125);
    CHECK(weight("Ba", "An") == 0.5);
}
