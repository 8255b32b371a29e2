// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/graph_files.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("GML") {
    const Imported out =
        graph_in("Creator \"somebody [node\"\ngraph [ directed 1\n"
                 "node [ id 1 label \"An &amp; B&#236;nh\" graphics [ x 3 y 4 ] ]\n"
                 "node [ id 2 label \"two\nlines\" ] # a remark ]\n"
                 "edge [ source 1 target 2 value 3 ]\n]\n",
                 "ring.gml");
    CHECK(balance_of(out) == Counts{3, 3, 0, 0, 0});
    CHECK(out.records.entities[0].label == "An & Bình");
    CHECK(out.records.links[0].directed);
    CHECK(first_evidence(out, "An & Bình", "two\nlines").weight == 3);
    CHECK(graph_defect("graph [ node [ id 1 ]", "cut.gml").find("cut short") != std::string::npos);
    std::string deep = "graph ";
    for (int i = 0; i < 100; ++i)
        deep += "[ a ";
    CHECK(graph_defect(deep, "deep.gml").find("more than 64 deep") != std::string::npos);
}

TEST_CASE("GML: keys that other programs add, and lists that are no records") {
    const Imported out =
        graph_in("Version 1\ngraph [\n node [ id 0 label \"An\" kind \"phone\" ]\n"
                 " node [ id 1 graphics [ type \"oval\" x 1.5 y 2 ] age 40 ]\n"
                 " edge [ source 0 target 1 label \"rang\" when \"2023-05-03\"\n"
                 "  graphics [ width 3 ] ]\n edge [ source 0 ]\n]\nother [ node [ id 7 ] ]\n",
                 "ring.gml");
    CHECK(balance_of(out) == Counts{4, 3, 0, 1, 0});
    CHECK(out.records.entities.size() == 2);
    CHECK(out.records.entities[0].kind == "phone");
    CHECK(entity_called(out.records, "1")->property("age") == "40");
    const Link* link = link_between(out.records, "An", "1");
    REQUIRE(link);
    CHECK_FALSE(link->directed);
    CHECK(link->label == "rang");
    CHECK(link->properties.empty());
    CHECK(first_evidence(out, "An", "1").happened == "2023-05-03");
}

TEST_CASE("GML: characters written as HTML does") {
    const auto label = [](const std::string& text) {
        const Imported out = graph_in("graph [ node [ id 1 label \"" + text + "\" ] ]", "one.gml");
        return out.records.entities.at(0).label;
    };
    CHECK(label("&lt;&quot;&gt;&amp;amp;") == "<\">&amp;");
    CHECK(label("&#8364;&#128169;") == "€💩");
    CHECK(label("&unknown; & &#; &#xD8;") == "&unknown; & &#; &#xD8;");
    CHECK(label("&#55296;&#1114112;") == "&#55296;&#1114112;"); // no characters
}

TEST_CASE("GML: a line that is longer than any is refused") {
    const std::string endless = "graph [ node [ label \"" + std::string(3'000'000, 'x');
    CHECK(graph_defect(endless, "endless.gml").find("longer than any") != std::string::npos);
    CHECK(graph_defect("graph [ ]", "empty.gml") ==
          "The file holds no entity and no link. Ask the sender for it again.");
}
