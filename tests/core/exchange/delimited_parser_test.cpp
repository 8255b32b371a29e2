// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <random>

#include "core/exchange/delimited_parser.h"
#include "core/exchange/row_cells.h"

using namespace headwater;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Parsed {
    Rows rows;
    std::vector<std::uint64_t> numbers;
    std::string defect;
};

/// Fed in pieces of `piece` bytes.
Parsed parse(std::string_view text, char delimiter = ',', std::size_t piece = 1000000) {
    Parsed out;
    DelimitedParser parser(delimiter, [&](const TableRow& row) {
        out.rows.emplace_back(row.cells.begin(), row.cells.end());
        out.numbers.push_back(row.number);
        return true;
    });
    for (std::size_t i = 0; i < text.size() && out.defect.empty(); i += piece)
        if (const auto fed = parser.add(text.substr(i, piece)); !fed)
            out.defect = fed.error().message.in_english();
    if (!out.defect.empty()) return out;
    if (const auto end = parser.finish(); !end) out.defect = end.error().message.in_english();
    return out;
}

} // namespace

TEST_CASE("rows of every line end, whatever the pieces they come in") {
    const Rows expected{{"a", "b"}, {"c", "d"}, {"e", "f"}};
    for (const char* text :
         {"a,b\nc,d\ne,f\n", "a,b\r\nc,d\r\ne,f", "a,b\rc,d\re,f\r", "a,b\nc,d\r\ne,f"})
        for (const std::size_t piece : {1u, 2u, 3u, 100u}) {
            const Parsed out = parse(text, ',', piece);
            CHECK(out.rows == expected);
            CHECK(out.numbers == std::vector<std::uint64_t>{1, 2, 3});
            CHECK(out.defect.empty());
        }
}

TEST_CASE("blank lines are no rows but are counted as a spreadsheet counts them") {
    CHECK(parse("a\n\n\nb\n").numbers == std::vector<std::uint64_t>{1, 4});
    CHECK(parse("a\r\n\r\nb\r\n").numbers == std::vector<std::uint64_t>{1, 3});
    CHECK(parse("\n\r\na").numbers == std::vector<std::uint64_t>{3});
}

TEST_CASE("quotation marks hold delimiters, newlines and marks") {
    CHECK(parse("\"a,1\",\"b\nc\",\"d\"\"e\"\nx,y,z\n").rows ==
          Rows{{"a,1", "b\nc", "d\"e"}, {"x", "y", "z"}});
    CHECK(parse("5\" pipe,x\n").rows == Rows{{"5\" pipe", "x"}});
    CHECK(parse("\"\",a\n").rows == Rows{{"", "a"}});
}

TEST_CASE("any delimiter, and blanks that run together") {
    CHECK(parse("a;b,c\n", ';').rows == Rows{{"a", "b,c"}});
    CHECK(parse("a\tb\n", '\t').rows == Rows{{"a", "b"}});
    CHECK(parse("1   2 3\n", ' ').rows == Rows{{"1", "2", "3"}});
    CHECK(parse("a,,\n").rows == Rows{{"a", "", ""}});
}

TEST_CASE("cells are trimmed, composed and unguarded") {
    CHECK(parse(" a ,\xC2\xA0"
                "b\t\n")
              .rows == Rows{{"a", "b"}});
    CHECK(parse("e\xCC\x81,'=1\n").rows == Rows{{"é", "=1"}});
}

TEST_CASE("rows with NUL bytes and with replaced characters say so") {
    bool nul = false;
    bool replaced = false;
    DelimitedParser parser(',', [&](const TableRow& row) {
        nul = nul || row.has_nul;
        replaced = replaced || row.has_replaced;
        return true;
    });
    REQUIRE(parser.add("a,b\n"));
    CHECK_FALSE(nul);
    REQUIRE(parser.add(std::string_view("a\0,b\n", 5)));
    CHECK(nul);
    CHECK_FALSE(replaced);
    REQUIRE(parser.add("a\xEF\xBF\xBD,b\n"));
    CHECK(replaced);
}

TEST_CASE("a quotation mark that is never closed names its row") {
    const Parsed out = parse("a,b\nc,\"d\ne,f\ng,h\n");
    CHECK(out.rows == Rows{{"a", "b"}});
    CHECK(out.defect.find("The quotation mark that opens a cell in row 2 is never closed.") == 0);
}

TEST_CASE("a cell without an end is refused in time") {
    const Parsed quoted = parse("a\n\"" + std::string(3'000'000, 'x'));
    CHECK(quoted.defect.find("Row 2 holds a cell of more than a million characters") == 0);
    const Parsed bare = parse(std::string(3'000'000, 'x') + "\n");
    CHECK(bare.defect.find("Row 1 holds") == 0);
    const std::string longest(DelimitedParser::longest_cell, 'x');
    CHECK(parse(longest + "\n").rows == Rows{{longest}});
}

TEST_CASE("a row without an end is refused in time") {
    std::string cells;
    for (int i = 0; i < 70; ++i)
        cells += std::string(1'000'000, 'x') + ",";
    CHECK(parse(cells).defect.find("Row 1 holds") == 0);
}

TEST_CASE("a row of more cells than a spreadsheet can have is refused by its number") {
    const std::string most(RowCells::most_columns - 1, ',');
    REQUIRE(parse("a\n" + most + "\nb\n").rows.size() == 3);
    CHECK(parse(most).rows.at(0).size() == RowCells::most_columns);
    for (const std::size_t piece : {1000u, 1'000'000u})
        for (const char* begin : {"", "\"x\""}) { // with and without libcsv
            const Parsed out = parse("a\n" + (begin + most) + ",\nb\n", ',', piece);
            CHECK(out.rows == Rows{{"a"}});
            CHECK(out.defect.find("Row 2 has more than 16384 cells") == 0);
        }
    CHECK(parse("a\n" + most + ",").defect.find("Row 2 has more than 16384 cells") == 0);
    // Blanks that run together are one delimiter.
    CHECK(parse(std::string(50'000, ' ') + "x\n", ' ').rows == Rows{{"x"}});
}

TEST_CASE("a row of delimiters without an end is refused in time") {
    std::size_t taken = 0;
    DelimitedParser parser(',', [](const TableRow&) { return true; });
    const std::string commas(1'000'000, ',');
    while (taken < 10 && parser.add(commas))
        ++taken;
    CHECK(taken == 0);
}

TEST_CASE("a visitor that has seen enough ends the reading") {
    int seen = 0;
    DelimitedParser parser(',', [&](const TableRow&) { return ++seen < 2; });
    REQUIRE(parser.add("a\nb\nc\nd\n"));
    CHECK(parser.is_done());
    CHECK(parser.finish());
    CHECK(seen == 2);
}

TEST_CASE("rows do not depend on the pieces that they come in, whatever the text") {
    std::mt19937 random(5);
    constexpr std::string_view signs = "aab,,;  \n\n\r\"'=\tx";
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto size = random() % 40; size > 0; --size)
            text += signs[random() % signs.size()];
        const char delimiter = ",; \t"[random() % 4];
        INFO(text);
        // Byte by byte every line comes in pieces, so that libcsv reads them all.
        const Parsed slow = parse(text, delimiter, 1);
        for (const std::size_t piece : {2u, 5u, 1000u}) {
            const Parsed out = parse(text, delimiter, piece);
            REQUIRE(out.rows == slow.rows);
            REQUIRE(out.numbers == slow.numbers);
            REQUIRE(out.defect == slow.defect);
        }
    }
}
