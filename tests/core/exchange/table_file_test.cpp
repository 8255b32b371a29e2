// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/table_file.h"
#include "tests/support/imports.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Sheets = std::vector<std::pair<std::string, Cells>>;

class SpokenTables : public TableFile {
public:
    explicit SpokenTables(const Sheets& sheets) : m_sheets(sheets) {
        for (const auto& [name, cells] : sheets)
            m_names.push_back(name);
    }
    const std::vector<std::string>& sheets() const override { return m_names; }
    Result<void> read(std::size_t sheet, const RowVisitor& visit, Task&) override {
        std::uint64_t number = 0;
        for (const auto& cells : m_sheets[sheet].second) {
            ++number;
            const std::vector<std::string_view> views(cells.begin(), cells.end());
            TableRow row;
            row.number = number;
            row.cells = views;
            if (!row.is_blank() && !visit(row)) break;
        }
        return {};
    }

private:
    Sheets m_sheets;
    std::vector<std::string> m_names;
};

struct Spoken {
    WrittenFile file{"whatever"};
    OpenTables open;
    ImportSpec spec;

    explicit Spoken(const Sheets& sheets)
        : open([sheets](const auto&) -> Result<std::unique_ptr<TableFile>> {
              return std::make_unique<SpokenTables>(sheets);
          }) {
        auto guess = recognise_tables(file.path(), built_in_schema(), open);
        REQUIRE(guess);
        spec = *guess;
    }
    Imported import() const {
        Task task;
        auto out = import_tables(file.path(), spec, built_in_schema(), open, task);
        INFO((out ? "" : out.error().message.in_english()));
        REQUIRE(out);
        CHECK(out->balance.holds());
        return std::move(*out);
    }
};

} // namespace

TEST_CASE("sheets of the same columns are one list, others are told") {
    const Spoken book({{"May", {{"from", "to"}, {"An", "Binh"}}},
                       {"June", {{"from", "to"}, {"An", "Chi"}}},
                       {"Prices", {{"goods", "price"}, {"Rice", "3"}}}});
    const Imported out = book.import();
    CHECK(balance_of(out) == Counts{2, 2, 0, 0, 0});
    CHECK(evidence_of(out.records, out.records.links[1].id.value)[0].place == "sheet June, row 2");
    CHECK(problems_of(out) == Lines{"0 [] warning: The sheet Prices has other columns and was left "
                                    "out. Import the file once more for it."});
}

TEST_CASE("one sheet by its name") {
    Spoken book(
        {{"May", {{"from", "to"}, {"An", "Binh"}}}, {"June", {{"from", "to"}, {"An", "Chi"}}}});
    book.spec.sheet = "June";
    const Imported out = book.import();
    CHECK(balance_of(out) == Counts{1, 1, 0, 0, 0});
    CHECK(evidence_of(out.records, out.records.links[0].id.value)[0].place == "row 2");
    book.spec.sheet = "July";
    Task task;
    const auto none =
        import_tables(book.file.path(), book.spec, built_in_schema(), book.open, task);
    REQUIRE_FALSE(none);
    CHECK(none.error().message.in_english() ==
          "The workbook has no sheet called \"July\". Its first one is \"May\".");
}

TEST_CASE("a matrix in a workbook of several sheets is cited with its sheet") {
    Spoken book({{"May", {{"", "A", "B"}, {"A", "0", "1"}, {"B", "0", "0"}}},
                 {"June", {{"goods", "price"}, {"Rice", "3"}}}});
    book.spec = {};
    book.spec.shape = ImportSpec::Shape::matrix;
    book.spec.directed = true;
    const Imported out = book.import();
    CHECK(evidence_of(out.records, entity_called(out.records, "A")->id.value).at(0).place ==
          "sheet May, row 1, column A");
}

TEST_CASE("a title above the header, and a cover sheet before it") {
    const Spoken book({{"Cover", {{"Issued by the operator"}}},
                       {"Calls",
                        {{"Call records of May", "", "", ""},
                         {},
                         {"from", "to", "time", "duration"},
                         {"0912345678", "0987654321", "2023-05-03 21:14", "60"},
                         {"0912345678", "0987654322", "2023-05-03 21:15", "70"}}}});
    CHECK(book.spec.header_row == 3);
    CHECK(book.spec.sheet == "Calls");
    const Imported out = book.import();
    CHECK(balance_of(out) == Counts{2, 2, 0, 0, 0});
    CHECK(out.records.links[0].kind == "call");
    CHECK(problems_of(out) == Lines{"1 [] note: What stands above the header was left out: \"Call "
                                    "records of May\"."});
}

TEST_CASE("a workbook without a row") {
    const WrittenFile file("whatever");
    const OpenTables open = [](const auto&) -> Result<std::unique_ptr<TableFile>> {
        return std::make_unique<SpokenTables>(Sheets{{"May", {}}});
    };
    const auto spec = recognise_tables(file.path(), built_in_schema(), open);
    REQUIRE_FALSE(spec);
    CHECK(spec.error().message.in_english().find("holds no rows") != std::string::npos);
}
