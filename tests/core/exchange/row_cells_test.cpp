// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/delimited_parser.h"
#include "core/exchange/row_cells.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Row = std::vector<std::string>;

Row handed_out(RowCells& cells, TableRow* whole = nullptr) {
    Row out;
    must(cells.hand_out(7, [&](const TableRow& row) {
        out.assign(row.cells.begin(), row.cells.end());
        if (whole) *whole = row;
        CHECK(row.number == 7);
        return true;
    }));
    return out;
}

} // namespace

TEST_CASE("cells stand at their columns, cleaned and trimmed; those between are empty") {
    RowCells cells;
    CHECK(cells.is_blank());
    must(cells.put(2, "  e\xCC\x81\x01 "));
    must(cells.put(0, "An"));
    CHECK_FALSE(cells.is_blank());
    CHECK(handed_out(cells) == Row{"An", "", "é"});
    CHECK(cells.cell(9).empty());
}

TEST_CASE("the next row begins empty, though the memory is kept") {
    RowCells cells;
    must(cells.put(3, "x"));
    cells.note_unsaved_formula();
    cells.note_broken();
    TableRow row;
    handed_out(cells, &row);
    CHECK(row.has_unsaved_formula);
    CHECK(row.is_broken);
    cells.clear();
    must(cells.put(1, "y"));
    CHECK(handed_out(cells, &row) == Row{"", "y"});
    CHECK_FALSE(row.has_unsaved_formula);
    CHECK_FALSE(row.is_broken);
}

TEST_CASE("what is a number is told, of that row alone") {
    RowCells cells;
    must(cells.put(0, "0.125", RowCells::Holds::number));
    must(cells.put(2, "0.125"));
    CHECK(cells.holds(0) == RowCells::Holds::number);
    CHECK(cells.holds(1) == RowCells::Holds::text);
    const auto numbers = [&] {
        std::vector<bool> out;
        must(cells.hand_out(1, [&](const TableRow& row) {
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                out.push_back(row.is_number(i));
            return true;
        }));
        return out;
    };
    CHECK(numbers() == std::vector<bool>{true, false, false});
    cells.clear();
    CHECK(cells.holds(0) == RowCells::Holds::text);
    must(cells.put(1, "7", RowCells::Holds::number));
    CHECK(numbers() == std::vector<bool>{false, true});
}

TEST_CASE("characters that could not be read are told") {
    RowCells cells;
    TableRow row;
    must(cells.put(0, "A\xC3("));
    handed_out(cells, &row);
    CHECK(row.has_replaced);
}

TEST_CASE("a column, a cell and a table beyond all limits are refused") {
    RowCells cells;
    CHECK_FALSE(cells.put(RowCells::most_columns, "x"));
    must(cells.put(RowCells::most_columns - 1, "x"));
    CHECK_FALSE(cells.put(0, std::string(DelimitedParser::longest_cell + 1, 'x')));
    std::uint64_t rows = 0;
    Result<bool> more = true;
    while (more && rows < 100'000) {
        more = cells.hand_out(++rows, [](const TableRow&) { return true; });
    }
    REQUIRE_FALSE(more);
    CHECK(rows == RowCells::most_cells / RowCells::most_columns + 1);
}

TEST_CASE("a visitor that has seen enough says so") {
    RowCells cells;
    must(cells.put(0, "x"));
    CHECK_FALSE(must(cells.hand_out(1, [](const TableRow&) { return false; })));
}
