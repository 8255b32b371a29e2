// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/rejected_rows.h"
#include "tests/support/folder.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::string english(const Message& message) {
    return message.in_english();
}

/// What the file of the rejected rows says, without its byte-order mark.
std::string rejected_file(const Imported& out) {
    const Folder folder;
    Task task;
    const auto written =
        write_rejected(out.rejected, out.spec, folder.path() / "rejected.csv", english, task);
    INFO((written ? "" : written.error().message.in_english()));
    REQUIRE(written);
    CHECK(written->rows == out.rejected.at(0).rows.size());
    const std::string text = bytes_of_file(written->files.at(0));
    REQUIRE(text.starts_with("\xEF\xBB\xBF"));
    return text.substr(3);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

constexpr const char* calls = "from;to;time;weight\r\n"
                              "An;Binh;2023-05-03;2\r\n"
                              "An;Cuong;99.99.2023;1\r\n"
                              "Dung;;2023-05-04;1\r\n"
                              "=An;Binh\r\n";

} // namespace

TEST_CASE("rejected rows stand in a file of the same columns, each with its reason") {
    const Imported out = imported(calls);
    CHECK(balance_of(out) == Counts{4, 1, 0, 3, 0});
    CHECK(rejected_file(out) ==
          "from;to;time;weight;Headwater rejected\r\n"
          "An;Cuong;99.99.2023;1;\"Headwater rejected row 3, time: " +
              replaced(out.problems.at(0).message.in_english(), "\"99.99.2023\"",
                       "\"\"99.99.2023\"\"") +
              "\"\r\n"
              "Dung;;2023-05-04;1;Headwater rejected row 4, to: The row does not say who stands at "
              "this end.\r\n"
              "'=An;Binh;Headwater rejected row 5, time: The row is too short: it has 2 cells and "
              "needs 4.\r\n");
}

TEST_CASE("what is repaired imports with the same specification, what is not is rejected again") {
    const Imported first = imported(calls);
    std::string file = rejected_file(first);
    const Imported untouched = imported("\xEF\xBB\xBF" + file, first.spec);
    CHECK(balance_of(untouched) == Counts{3, 0, 0, 3, 0});

    file = replaced(file, "99.99.2023", "09.09.2023");
    file = replaced(file, "Dung;;", "Dung;Em;");
    const Imported second = imported("\xEF\xBB\xBF" + file, first.spec);
    CHECK(balance_of(second) == Counts{3, 2, 0, 1, 0});
    REQUIRE(link_between(second.records, "Dung", "Em"));
    const Link* link = link_between(second.records, "An", "Cuong");
    REQUIRE(link);
    const Evidence item = evidence_of(second.records, link->id.value).at(0);
    CHECK(item.happened == "2023-09-09");
    CHECK(item.quotation.find("Headwater") == std::string::npos);

    file = replaced(file, "Binh;Headwater rejected row 5", "Binh;2023-05-09;3;Headwater rejected");
    const Imported third = imported("\xEF\xBB\xBF" + file, first.spec);
    CHECK(balance_of(third) == Counts{3, 3, 0, 0, 0});
    CHECK(link_between(third.records, "=An", "Binh"));
}

TEST_CASE("without a specification a repaired file is recognised as what it was") {
    const Imported first = imported(calls);
    const std::string file = "\xEF\xBB\xBF" + rejected_file(first);
    CHECK(recognised(file).columns == first.spec.columns);
    CHECK(recognised(file).headers == first.spec.headers);
}

TEST_CASE("the specification of a file in an old encoding reads the repaired one") {
    ImportSpec spec = recognised("from;to\r\nAn;B\xECnh\r\n;C\r\n");
    spec.encoding = "windows-1252";
    const Imported first = imported("from;to\r\nAn;B\xECnh\r\n;C\xECnh\r\n", spec);
    CHECK(link_between(first.records, "An", "Bình"));
    const std::string file = replaced(rejected_file(first), "\r\n;", "\r\nDung;");
    const Imported second = imported("\xEF\xBB\xBF" + file, first.spec);
    CHECK(link_between(second.records, "Dung", "Cình"));
}

TEST_CASE("a header further down and a file without one") {
    ImportSpec spec = edges({{"from", "a"}, {"to", "b"}});
    spec.header_row = 3;
    const Imported first = imported("Bill of May\r\n\r\na,b\r\nAn,Binh\r\nAn,\r\n", spec);
    CHECK(balance_of(first) == Counts{2, 1, 0, 1, 0});
    const Imported again = imported(replaced(rejected_file(first), "An,", "An,Cuong"), first.spec);
    CHECK(balance_of(again) == Counts{1, 1, 0, 0, 0});
    CHECK(link_between(again.records, "An", "Cuong"));

    ImportSpec bare = edges({{"from", "1"}, {"to", "2"}});
    bare.has_header = false;
    const Imported second = imported("An,Binh\r\n,Cuong\r\n", bare);
    CHECK(balance_of(second) == Counts{2, 1, 0, 1, 0});
    const std::string file = rejected_file(second);
    CHECK(file.starts_with(",Cuong,\"Headwater rejected row 2"));
    const Imported third = imported("Dung" + file, second.spec);
    CHECK(balance_of(third) == Counts{1, 1, 0, 0, 0});
    CHECK(link_between(third.records, "Dung", "Cuong"));
    CHECK(evidence_of(third.records, third.records.links[0].id.value).at(0).quotation.empty());
}

TEST_CASE("of a matrix only the cells that were rejected come again") {
    ImportSpec spec;
    spec.shape = ImportSpec::Shape::matrix;
    spec.directed = true;
    const Imported first = imported(",A,B,C\nA,0,2,many\nB,1,0,3\nC,few,1,x\n", spec);
    CHECK(balance_of(first) == Counts{9, 4, 0, 3, 2});
    const std::string file = rejected_file(first);
    CHECK(file.find("A,,,many,\"Headwater rejected row 2, C: ") != file.npos);
    CHECK(file.find("C,few,,x,\"Headwater rejected row 4, A: ") != file.npos);
    const Imported second = imported(
        replaced(replaced(replaced(file, "many", "5"), "few", "6"), ",x,", ",7,"), first.spec);
    CHECK(second.balance.created == 3);
    CHECK(second.balance.rejected == 0);
    CHECK(evidence_of(second.records, link_between(second.records, "A", "C")->id.value)
              .at(0)
              .weight == 5);
}

TEST_CASE("nothing to write, and a name that is no text file") {
    const Folder folder;
    Task task;
    CHECK_FALSE(write_rejected({}, {}, folder.path() / "r.csv", english, task));
    const Imported out = imported(calls);
    CHECK_FALSE(write_rejected(out.rejected, out.spec, folder.path() / "r.xlsx", english, task));
}

TEST_CASE("only the last cell that says anything can be a remark") {
    const std::vector<std::string_view> plain{"Headwater rejected", "b"};
    CHECK(without_remark(plain).size() == 2);
    const std::vector<std::string_view> alone{"Headwater rejected", ""};
    CHECK(without_remark(alone).size() == 2);
    const std::vector<std::string_view> padded{"a", "Headwater rejected row 3", "", ""};
    CHECK(without_remark(padded).size() == 1);
}
