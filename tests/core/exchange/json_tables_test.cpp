// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/json_tables.h"
#include "tests/support/graph_files.h"
#include "tests/support/results.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("lists of objects anywhere in a JSON file are sheets, named by their keys") {
    const Folder folder;
    const auto tables = must(open_json(
        folder.write("a.json", R"({"calls":[{"from":"A","to":"B"},{"to":"C","cell":{"id":7}}],)"
                               R"("people":[{"name":"An"}],"title":"x"})")));
    CHECK(tables->sheets() == std::vector<std::string>{"calls", "people"});
    CHECK(cells_of(*tables, 0) == Cells{{"from", "to", "cell.id"}, {"A", "B"}, {"", "C", "7"}});
    CHECK(cells_of(*tables, 1) == Cells{{"name"}, {"An"}});
}

TEST_CASE("a JSON file of more lists than could be read is refused") {
    const auto lists = [](int count) {
        std::string text = "{";
        for (int i = 0; i < count; ++i)
            text += (i > 0 ? ",\"a" : "\"a") + std::to_string(i) + "\":[{\"x\":1}]";
        return text + "}";
    };
    const Folder folder;
    const auto most = must(open_json(folder.write("a.json", lists(1000))));
    CHECK(most->sheets().size() == 1000);
    CHECK(cells_of(*most, 999) == Cells{{"x"}, {"1"}});
    CHECK(defect_of(open_json, folder.write("b.json", lists(1001)))
              .find("b.json holds more than 1000 lists of objects") == 0);
}

TEST_CASE("a list of lists is a table as it stands") {
    const Folder folder;
    const auto tables = must(open_json(folder.write("a.json", "[[\"from\",\"to\"],[\"A\",null]]")));
    CHECK(cells_of(*tables).front() == std::vector<std::string>{"from", "to"});
}

TEST_CASE("numbers of JSON are told from texts and from several in one cell") {
    const Folder folder;
    const auto tables = must(open_json(
        folder.write("a.json", R"([{"a":0.125,"b":"0.125","c":[1.5,2.5],"d":true,"e":-7}])")));
    CHECK(cells_of(*tables)[1] ==
          std::vector<std::string>{"0.125", "0.125", "1.5; 2.5", "true", "-7"});
    CHECK(numbers_in(*tables)[1] == std::vector<std::string>{"0.125", "", "", "", "-7"});
}

TEST_CASE("a line that is no JSON is rejected by its number, the others are read") {
    const std::string text =
        "{\"from\":\"A\",\"to\":\"B\"}\nno json\n{\"from\":\"B\",\"to\":\"C\"}\n";
    const auto spec = recognised(text, "a.jsonl");
    const auto out = must(try_import(text, spec, "a.jsonl"));
    CHECK(balance_of(out) == Counts{3, 2, 0, 1, 0});
    CHECK(out.rejected.at(0).rows.at(0).number == 2);
}

TEST_CASE("JSON as tables") {
    const Imported lines =
        graph_in("{\"from\":\"An\",\"to\":\"Bình\",\"duration\":63}\n"
                 "{\"from\":\"An\",\"to\":\"Chi\",\"note\":{\"by\":\"me\"}}\nbroken\n",
                 "calls.jsonl");
    CHECK(balance_of(lines) == Counts{3, 2, 0, 1, 0});
    CHECK(first_evidence(lines, "An", "Bình").duration == 63);
    const Imported list = graph_in(R"({"meta": 1, "calls": [{"from":"An","to":"Bình"},
{"from":"An","to":"Chi"}]})",
                                   "calls.json");
    CHECK(balance_of(list) == Counts{2, 2, 0, 0, 0});
    const Imported bare = graph_in(R"([["from","to"],["An","Bình"]])", "rows.json");
    CHECK(link_between(bare.records, "An", "Bình"));
}
