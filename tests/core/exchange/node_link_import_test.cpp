// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/graph_files.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("JSON of nodes and links") {
    const Imported out =
        graph_in(R"({"directed": true, "nodes": [{"id": 1, "name": "An", "x": 1, "y": 2},
{"id": 2, "name": "Bình", "kind": "phone"}],
"links": [{"source": 1, "target": 2, "value": 3}], "extra": [1]})",
                 "ring.json");
    CHECK(balance_of(out) == Counts{3, 3, 0, 0, 0});
    CHECK(first_evidence(out, "An", "Bình").weight == 3);
    CHECK(out.records.links[0].directed);
    const Imported d3 = graph_in(R"({"nodes":[{"name":"An"},{"name":"Chi"}],
"links":[{"source":0,"target":1}]})",
                                 "d3.json");
    CHECK(link_between(d3.records, "An", "Chi"));
    const Imported cytoscape = graph_in(R"({"elements":{"nodes":[{"data":{"id":"a","label":"An"}},
{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b"}}]}})",
                                        "cy.json");
    CHECK(link_between(cytoscape.records, "An", "b"));
}

TEST_CASE("hostile JSON is refused with a sentence") {
    const auto sentence = [](const std::string& json) {
        const WrittenFile file(json, "x.json");
        const auto spec = recognise(file.path(), built_in_schema());
        if (!spec) return spec.error().message.in_english();
        Task task;
        const auto out = import_file(file.path(), *spec, built_in_schema(), task);
        return out ? "none" : out.error().message.in_english();
    };
    const std::string deep(200'000, '[');
    CHECK(sentence("{\"nodes\":" + deep).find("deeper than 64") != std::string::npos);
    CHECK(sentence("[{\"a\":" + deep).find("deeper than 64") != std::string::npos);
    CHECK(sentence("{\"nodes\":[{\"id\":").find("no JSON") != std::string::npos);
    CHECK(sentence("{\"nodes\":[\"" + std::string(20'000'000, 'x')).find("more than") !=
          std::string::npos);
    CHECK(sentence("{\"nodes\":[]}").find("no entity and no link") != std::string::npos);
}

TEST_CASE("JSON of nodes and links: ends by place, by object, and lists that are none of them") {
    const Imported out = graph_in(R"({"nodes":[{"id":"a","label":"An"},"b",{"key":"c",
"attributes":{"label":"Chi","age":40}}],
"edges":[{"source":{"id":"a"},"target":"b"},{"from":"b","to":"c","weight":2},{"source":"a"},7],
"colours":["red"]})",
                                  "mixed.json");
    CHECK(balance_of(out) == Counts{7, 5, 0, 2, 0});
    CHECK(link_between(out.records, "An", "b"));
    CHECK(first_evidence(out, "b", "Chi").weight == 2);
    CHECK(entity_called(out.records, "Chi")->property("attributes.age") == "40");
    CHECK(problems_of(out) == Lines{"4 [] rejected: The link is no object with two ends.",
                                    "0 [] warning: The list \"colours\" of the file was left out.",
                                    "3 [] rejected: The row does not say who stands at this end."});
}

TEST_CASE("JSON of entities in lists by sort, tied by their ids") {
    const Imported out = graph_in(R"({"entities":{"icons":[{"id":"a","type":"Person","label":"An"}],
"boxes":[{"id":"c","type":"Company","label":"Acme"}]},
"links":[{"from_id":"a","to_id":"c","type":"Owns","date":"2026-02-14"}]})",
                                  "chart.json");
    CHECK(balance_of(out) == Counts{3, 3, 0, 0, 0});
    CHECK(entity_called(out.records, "Acme")->kind == "organisation");
    const Link* link = link_between(out.records, "An", "Acme");
    REQUIRE(link);
    CHECK(link->kind == "owns");
    CHECK(link->properties.empty());
    CHECK(first_evidence(out, "An", "Acme").happened == "2026-02-14");
}

TEST_CASE("JSON whose links name ids: an id that is missing is no place in the list") {
    const Imported out = graph_in(R"({"nodes":[{"id":10},{"id":20},{"id":30}],
"links":[{"source":10,"target":2},{"source":10,"target":20},{"source":0,"target":1}]})",
                                  "ids.json");
    CHECK(balance_of(out) == Counts{6, 4, 0, 2, 0});
    REQUIRE(out.records.links.size() == 1);
    CHECK(link_between(out.records, "10", "20"));
    CHECK(problems_of(out) ==
          Lines{"1 [] rejected: The link names \"2\", which the file does not hold.",
                "3 [] rejected: The link names \"0\", which the file does not hold."});
}

TEST_CASE("JSON whose links name places: an id that looks like one is none") {
    const Imported out = graph_in(R"({"nodes":[{"id":7},{"id":8},{"id":0}],
"links":[{"source":1,"target":2},{"source":0,"target":1},{"source":0,"target":9}]})",
                                  "places.json");
    CHECK(balance_of(out) == Counts{6, 5, 0, 1, 0});
    CHECK(link_between(out.records, "8", "0"));
    CHECK(link_between(out.records, "7", "8"));
}

TEST_CASE("JSON whose first link leads nowhere is read by the links that do not") {
    const Imported out = graph_in(R"({"nodes":[{"name":"Ann"},{"name":"Bob"},{"name":"Cy"}],
"links":[{"source":0,"target":9},{"source":0,"target":1},{"source":1,"target":2}]})",
                                  "nowhere.json");
    CHECK(balance_of(out) == Counts{6, 5, 0, 1, 0});
    CHECK(link_between(out.records, "Ann", "Bob"));
    CHECK(link_between(out.records, "Bob", "Cy"));
}
