// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <cstring>

#include "core/exchange/spreadsheets.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::string word(unsigned value) {
    return {static_cast<char>(value & 0xff), static_cast<char>(value >> 8 & 0xff)};
}

std::string record(unsigned type, const std::string& bytes) {
    return word(type) + word(static_cast<unsigned>(bytes.size())) + bytes;
}

/// Records of Excel 2: the oldest workbooks, whose bytes one can write by hand.
std::string label(unsigned row, unsigned column, const std::string& text) {
    return record(4, word(row) + word(column) + std::string(3, '\0') +
                         static_cast<char>(text.size()) + text);
}

std::string number(unsigned row, unsigned column, double value) {
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &value, 8);
    return record(3, word(row) + word(column) + std::string(3, '\0') + bytes);
}

std::string workbook(const std::string& cells) {
    return record(9, word(2) + word(0x10)) + record(0x42, word(1252)) + cells + record(10, "");
}

} // namespace

TEST_CASE("texts and numbers of XLS") {
    const Folder folder;
    const auto file = folder.write(
        "book.xls", workbook(label(0, 0, "caller") + label(0, 1, "seconds") + label(1, 0, "An") +
                             number(1, 1, 12.5) + number(3, 0, 84912345678.0)));
    const auto tables = open_xls(file);
    INFO((tables ? "" : tables.error().message.in_english()));
    REQUIRE(tables);
    CHECK((*tables)->sheets().size() == 1);
    CHECK(cells_of(**tables) == Cells{{"caller", "seconds"}, {"An", "12.5"}, {"84912345678"}});
    CHECK(numbers_in(**tables) == Cells{{"", ""}, {"", "12.5"}, {"84912345678"}});
}

TEST_CASE("what is no XLS is refused with a sentence") {
    const Folder folder;
    CHECK(defect_of(open_xls, folder.write("text.xls", "from,to\nA,B\n"))
              .find("no whole XLS workbook") != std::string::npos);
    CHECK(defect_of(open_xls,
                    folder.write("cut.xls", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") +
                                                std::string(600, 'x')))
              .find("no whole XLS workbook") != std::string::npos);
}
