// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/imports.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Imported read(const std::string& xml) {
    const std::string name = "ring.graphml";
    auto out = try_import(xml, recognised(xml, name), name);
    INFO((out ? "" : out.error().message.in_english()));
    REQUIRE(out);
    CHECK(out->balance.holds());
    return std::move(*out);
}

} // namespace

TEST_CASE("keys, defaults and directions of GraphML") {
    const Imported out = read(R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="k" for="node" attr.name="kind"><default>phone</default></key>
<key id="r" for="node" attr.name="role"/><key id="w" for="edge" attr.name="weight"/>
<key id="t" for="edge" attr.name="kind"/><key id="d" for="edge" attr.name="date"/>
<graph edgedefault="undirected">
<edge source="a" target="b"><data key="w">3</data><data key="t">call</data>
<data key="d">2023-05-03</data></edge>
<node id="a"><data key="k">Person</data><data key="r">boss</data></node><node id="b"/>
<edge source="a" target="b" directed="true"/>
<edge source="a" target="z"/>
<hyperedge/>
</graph></graphml>)");
    CHECK(balance_of(out) == Counts{6, 4, 0, 1, 1});
    const Records& records = out.records;
    REQUIRE(records.entities.size() == 2);
    CHECK(records.entities[0].kind == "person");
    CHECK(records.entities[0].property("role") == "boss");
    CHECK(records.entities[1].kind == "phone");
    REQUIRE(records.links.size() == 2);
    CHECK(records.links[0].kind == "contact");
    CHECK(records.links[0].directed);
    CHECK(records.links[1].kind == "call");
    CHECK_FALSE(records.links[1].directed);
    const auto evidence = evidence_of(records, records.links[1].id.value);
    REQUIRE(evidence.size() == 1);
    CHECK(evidence[0].weight == 3);
    CHECK(evidence[0].happened == "2023-05-03");
    CHECK(evidence[0].place == "line 7");
    CHECK(problems_of(out)[1] ==
          "11 [] rejected: The link names \"z\", which the file does not hold.");
}

TEST_CASE("what yEd draws names its nodes") {
    const Imported out = read(R"(<graphml><key for="node" id="d6" yfiles.type="nodegraphics"/>
<graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode
 xmlns:y="http://www.yworks.com/xml/graphml"><y:Geometry x="10.5" y="20"/>
<y:NodeLabel>Minh</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d6"/><graph><node id="n1::n0"/></graph></node>
<edge source="n0" target="n1::n0"><data key="d9"><y:PolyLineEdge
 xmlns:y="http://www.yworks.com/xml/graphml"><y:Arrows source="none" target="none"/>
<y:EdgeLabel>knows</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>)");
    CHECK(balance_of(out) == Counts{4, 4, 0, 0, 0});
    CHECK(out.records.entities[0].label == "Minh");
    CHECK(out.records.links[0].label == "knows");
    CHECK_FALSE(out.records.links[0].directed);
    REQUIRE(out.records.charts.size() == 1);
    CHECK(out.records.charts[0].placements ==
          std::vector<Placement>{{out.records.entities[0].id, {10.5, 20}, false}});
}

TEST_CASE("what yEd draws flows to where the head of the arrow is") {
    const auto drawn = [](const std::string& arrows) {
        return read(R"(<graphml><graph edgedefault="directed"><node id="An"/><node id="Ba"/>
<edge source="An" target="Ba"><data key="d9"><y:PolyLineEdge
 xmlns:y="http://www.yworks.com/xml/graphml"><y:Arrows )" +
                    arrows + "/></y:PolyLineEdge></data></edge></graph></graphml>");
    };
    const Imported onward = drawn(R"(source="none" target="standard")");
    REQUIRE(link_between(onward.records, "An", "Ba"));
    CHECK(onward.records.links[0].directed);
    const Imported back = drawn(R"(source="standard" target="none")");
    REQUIRE(link_between(back.records, "Ba", "An"));
    CHECK(back.records.links[0].directed);
    const Imported both = drawn(R"(source="standard" target="delta")");
    REQUIRE(both.records.links.size() == 1);
    CHECK_FALSE(both.records.links[0].directed);
    CHECK(both.records.links[0].properties == std::vector<Property>{{"arrows", "both"}});
}

TEST_CASE("hostile GraphML is refused with a sentence") {
    const auto defect = [](const std::string& xml) {
        return support::defect_of(xml, recognised(xml, "x.graphml"));
    };
    CHECK(defect("<graphml><!DOCTYPE a><graph/></graphml>") != "none");
    CHECK(defect("<!DOCTYPE graphml [<!ENTITY a \"b\">]><graphml>&a;</graphml>")
              .find("document type") != std::string::npos);
    std::string deep = "<graphml>";
    for (int i = 0; i < 300; ++i)
        deep += "<graph>";
    CHECK(defect(deep).find("more than 256 deep") != std::string::npos);
    CHECK(defect("<graphml><graph><node id=\"a").find("no proper XML") != std::string::npos);
    CHECK(defect("<graphml/>") ==
          "The file holds no entity and no link. Ask the sender for it again.");
    CHECK(defect("<graphml><data>" + std::string(2'000'000, 'x') + "</data></graphml>")
              .find("more than") != std::string::npos);
    CHECK(defect("<graphml><node id=\"" + std::string(6'000'000, 'x') + "\"/></graphml>")
              .find("more than") != std::string::npos);
}

TEST_CASE("a packed graph of Maltego says what its GraphML says") {
    const std::string graph = R"(<graphml><key id="d0" for="node" attr.name="MaltegoEntity"/>
<graph edgedefault="directed"><node id="n0"/><node id="n1"/>
<edge source="n0" target="n1"/></graph></graphml>)";
    const support::Folder folder;
    const auto file = folder / "ring.mtgx";
    support::write_zip(file, {{"version.properties", "maltego.client.version=4.0"},
                              {"Graphs/Graph1.graphml", graph},
                              {"Graphs/Graph2.graphml", graph}});
    const auto spec = recognise(file, built_in_schema());
    REQUIRE(spec);
    Task task;
    const auto out = import_file(file, *spec, built_in_schema(), task);
    INFO((out ? "" : out.error().message.in_english()));
    REQUIRE(out);
    CHECK(support::balance_of(*out) == support::Counts{3, 3, 0, 0, 0});
    CHECK(out->digest.size() == 64);
    REQUIRE(out->problems.size() == 1);
    CHECK(out->problems[0].message.in_english().find("Graph2") != std::string::npos);

    const auto none = folder / "none.mtgx";
    support::write_zip(none, {{"readme.txt", "no graph"}});
    CHECK_FALSE(import_file(none, *spec, built_in_schema(), task));
}
