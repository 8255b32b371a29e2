// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <set>

#include "core/exchange/formats.h"
#include "tests/support/written_file.h"

using namespace headwater;

TEST_CASE("every row of the table can be shown and used") {
    std::set<std::string_view> names;
    for (const Format& format : formats()) {
        INFO(format.name);
        CHECK(names.insert(format.name).second);
        CHECK((format.endings.empty() || format.endings.starts_with('.')));
        CHECK(format.explanation.ends_with('.'));
        CHECK(format.recognise);
        CHECK(format.read);
        CHECK((format.write == nullptr) == (format.losses == nullptr));
    }
}

TEST_CASE("a format is found by the file's ending") {
    CHECK(format_of("folder.tsv/calls.CSV")->name == "csv");
    CHECK(format_of("calls.txt")->name == "tsv");
    CHECK_FALSE(format_of("calls"));
    CHECK_FALSE(format_of("calls.hwcase"));
    CHECK_FALSE(format_of("calls."));
}

TEST_CASE("what a file begins with counts more than its ending") {
    const auto within = [](std::string_view bytes, const char* name) {
        const support::WrittenFile file(bytes, name);
        return format_within(file.path()).name;
    };
    CHECK(within("from,to\nA,B\n", "calls.xls") == "csv");
    CHECK(within("from\tto\nA\tB\n", "calls.tsv") == "tsv");
    CHECK(within("PK\x03\x04......................[Content_Types].xml", "calls.xls") == "xlsx");
    CHECK(within("<?xml version='1.1'?><graphml/>", "graph.xml") == "graphml");
    CHECK(within("*Vertices 2\n", "net.txt") == "pajek");
    CHECK(within("DL N=2\n", "net.txt") == "ucinet");
    CHECK(within("graph\n[ node [ id 1 ] ]", "net.txt") == "gml");
    CHECK(within("{\"a\": 1}\n{\"a\": 2}\n", "a.json") == "jsonl");
    CHECK(within("[{\"a\": 1}]", "a.txt") == "json-table");
    CHECK(within("{\"nodes\": []}", "a.txt") == "json");
    CHECK(within("\xD0\xCF\x11\xE0", "calls.csv") == "xls");
    CHECK(format_within("no such file.xlsx").name == "csv");
}
