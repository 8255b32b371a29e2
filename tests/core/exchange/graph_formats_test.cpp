// SPDX-License-Identifier: Apache-2.0
// One small file of each format, told in its own words.
#include <catch2/catch.hpp>

#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Imported read(const std::string& text, const std::string& name) {
    auto out = try_import(text, recognised(text, name), name);
    INFO((out ? "" : out.error().message.in_english()));
    REQUIRE(out);
    CHECK(out->balance.holds());
    return std::move(*out);
}

Evidence first_evidence(const Imported& out, const char* from, const char* to) {
    const Link* link = link_between(out.records, from, to);
    REQUIRE(link);
    return evidence_of(out.records, link->id.value).at(0);
}

std::string sentence_of(const std::string& text, const std::string& name) {
    const auto out = try_import(text, recognised(text, name), name);
    return out ? "none" : out.error().message.in_english();
}

} // namespace

TEST_CASE("GEXF") {
    const Imported out = read(R"(<gexf version="1.2"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="role" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="amount" type="double"/></attributes>
<nodes><node id="a" label="An"><attvalues><attvalue for="0" value="boss"/></attvalues>
<viz:position x="1" y="2"/></node><node id="b" label="Bình"/></nodes>
<edges><edge id="0" source="a" target="b" weight="2.5" start="2023-05-03" end="2023-05-05">
<attvalues><attvalue for="0" value="7"/></attvalues></edge></edges></graph></gexf>)",
                              "ring.gexf");
    CHECK(balance_of(out) == Counts{3, 3, 0, 0, 0});
    CHECK(out.records.entities[0].property("role") == "boss");
    const Evidence item = first_evidence(out, "An", "Bình");
    CHECK(item.weight == 2.5);
    CHECK(item.amount == 7);
    CHECK(item.happened == "2023-05-03/2023-05-05");
    CHECK(out.records.links[0].directed);
    CHECK(out.records.charts.at(0).placements.at(0).at.y == -2);
}

TEST_CASE("GML") {
    const Imported out = read("Creator \"somebody [node\"\ngraph [ directed 1\n"
                              "node [ id 1 label \"An &amp; B&#236;nh\" graphics [ x 3 y 4 ] ]\n"
                              "node [ id 2 label \"two\nlines\" ] # a remark ]\n"
                              "edge [ source 1 target 2 value 3 ]\n]\n",
                              "ring.gml");
    CHECK(balance_of(out) == Counts{3, 3, 0, 0, 0});
    CHECK(out.records.entities[0].label == "An & Bình");
    CHECK(out.records.links[0].directed);
    CHECK(first_evidence(out, "An & Bình", "two\nlines").weight == 3);
    CHECK(sentence_of("graph [ node [ id 1 ]", "cut.gml").find("cut short") != std::string::npos);
    std::string deep = "graph ";
    for (int i = 0; i < 100; ++i)
        deep += "[ a ";
    CHECK(sentence_of(deep, "deep.gml").find("more than 64 deep") != std::string::npos);
}

TEST_CASE("Pajek with times, lists and partitions") {
    const Imported out =
        read("*Network ring.net\n*Vertices 3\n1 \"An\" 0.5 0.25 [1,2]\n2 \"Bình\"\n"
             "*Arcs :1 \"calls\"\n1 2 5 [2023]\n1 2 2 [ 1 ]\n2 9 1\n"
             "*Edgeslist\n1 2 3\n"
             "*Partition roles.clu\n*Vertices 3\n7\n8\n9\n"
             "*Network other.net\n*Vertices 2\n1 \"no\"\n*Edges\n1 2\n",
             "ring.paj");
    // two vertices, vertex 3 that has no line, two arcs (one link), one refused, two edges
    CHECK(balance_of(out) == Counts{8, 6, 1, 1, 0});
    CHECK(out.records.entities[0].property("roles") == "7");
    CHECK(out.records.entities[0].property("active") == "1,2");
    CHECK(out.records.charts.at(0).placements.at(0).at.x == 500);
    const auto calls = evidence_of(out.records, link_between(out.records, "An", "Bình")->id.value);
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].weight == 5);
    CHECK(calls[0].happened == "2023");
    CHECK(calls[1].quotation == "time 1");
    CHECK(problems_of(out)[1].find("other") != std::string::npos);
}

TEST_CASE("a Pajek network of two modes as a matrix") {
    const Imported out =
        read("*Vertices 3 2\n1 \"An\"\n2 \"Bình\"\n3 \"Bar\"\n*Matrix\n1\n0\n", "modes.net");
    CHECK(balance_of(out) == Counts{4, 4, 0, 0, 0});
    CHECK(link_between(out.records, "An", "Bar"));
}

TEST_CASE("UCINET's matrices and lists") {
    const Imported full = read("DL N=3 FORMAT = FULLMATRIX\nLABELS:\nAn,Bình,Chi\nDATA:\n"
                               "0 1 0\n0 0 2.5\n0 0 0\n",
                               "full.dl");
    CHECK(balance_of(full) == Counts{5, 5, 0, 0, 0});
    CHECK(first_evidence(full, "Bình", "Chi").weight == 2.5);
    const Imported half =
        read("dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 1\n", "half.dl");
    CHECK(half.records.links.size() == 2);
    CHECK_FALSE(half.records.links[0].directed);
    CHECK(link_between(half.records, "2", "1"));
    CHECK(link_between(half.records, "3", "2"));
    const Imported list = read("DL N=2, FORMAT=EDGELIST1\nLABELS EMBEDDED\nDATA:\nAn Bình 3\n"
                               "An Chi\nAn\n",
                               "list.dl");
    CHECK(balance_of(list) == Counts{6, 5, 0, 1, 0});
    const Imported named =
        read("DL N=2\nLABELS EMBEDDED\nDATA:\n An Chi\nAn 0 1\nChi 1 0\n", "named.dl");
    CHECK(link_between(named.records, "An", "Chi"));
    CHECK(link_between(named.records, "Chi", "An"));
    CHECK(sentence_of("DL N=2\n0 1\n", "cut.dl").find("DATA") != std::string::npos);
    CHECK(sentence_of("DL N=99999999999\nDATA:\n", "huge.dl").find("no number of nodes") !=
          std::string::npos);
}

TEST_CASE("a chart of Analyst's Notebook") {
    const std::string chart = R"(<Chart><StrengthCollection>
<Strength Id="s" Name="Maybe" DotStyle="DotStyleDashed"/></StrengthCollection>
<GradeOne><StringCollection><String Text="Always"/><String Text="Usually"/></StringCollection></GradeOne>
<GradeTwo><StringCollection><String Text="Sure"/><String Text="Probably"/></StringCollection></GradeTwo>
<ChartItemCollection>
<ChartItem Label="An"><End X="1" Y="2"><Entity EntityId="1" Identity="an">
<Icon><IconStyle Type="Person"/></Icon></Entity></End><AttributeCollection>
<Attribute AttributeClass="Alias" Value="Boss"/></AttributeCollection></ChartItem>
<ChartItem Label="Acme"><End><Entity EntityId="2"><Icon><IconStyle Type="Company"/></Icon></Entity></End>
</ChartItem>
<ChartItem Label="3 calls" DateSet="true" TimeSet="false" DateTime="2026-02-14T09:30:00.000"
 GradeOneIndex="1" GradeTwoIndex="0" SourceReference="R-7"><Link End1Id="2" End2Id="1">
<LinkStyle Strength="Maybe" ArrowStyle="ArrowOnTail" Type="Calls"/></Link></ChartItem>
<ChartItem Label="A box"/></ChartItemCollection></Chart>)";
    const Imported out = read(chart, "ring.anx");
    CHECK(balance_of(out) == Counts{4, 3, 0, 0, 1});
    CHECK(out.records.entities[1].kind == "organisation");
    CHECK(out.records.entities[1].property("type") == "Company");
    CHECK(out.records.entities[0].property("Alias") == "Boss");
    const Link* link = link_between(out.records, "An", "Acme");
    REQUIRE(link);
    CHECK(link->kind == "call");
    CHECK(link->label == "3 calls");
    CHECK(link->strength == Strength::unconfirmed);
    const Evidence item = first_evidence(out, "An", "Acme");
    CHECK(item.happened == "2026-02-14");
    CHECK(item.grade == "B1");
    CHECK(item.place == "R-7");

    std::string wide = "\xFF\xFE";
    for (const char c : chart)
        wide += std::string(1, c) + '\0';
    CHECK(balance_of(read(wide, "wide.anx")) == Counts{4, 3, 0, 0, 1});
}

TEST_CASE("FollowTheMoney") {
    const Imported out = read(
        R"({"id":"p","schema":"Person","properties":{"name":["An","Ẩn"],"birthDate":["1980"]}}
{"id":"o","schema":"Ownership","properties":{"owner":["p"],"asset":["c"],"percentage":["51"]}}
{"id":"c","schema":"Company","properties":{"name":["Acme"]}}
{"id":"s","schema":"Sanction","properties":{"entity":["p"],"reason":["Fraud"],"listingDate":["2020-02-04"]}}
{"id":"i","schema":"Identification","properties":{"holder":["p"],"number":["B123"]}}
not json
{"schema":"Person"}
)",
        "list.ftm");
    CHECK(balance_of(out) == Counts{7, 4, 1, 2, 0});
    const Entity* person = entity_called(out.records, "An");
    REQUIRE(person);
    CHECK(person->property("alias") == "Ẩn");
    CHECK(person->property("birth_date") == "1980");
    CHECK(link_between(out.records, "An", "Acme")->kind == "owns");
    CHECK(link_between(out.records, "An", "B123"));
    CHECK(evidence_of(out.records, person->id.value).at(1).happened == "2020-02-04");
}

TEST_CASE("STIX") {
    const Imported out = read(R"({"type":"bundle","id":"bundle--1","objects":[
{"type":"relationship","id":"r","relationship_type":"attributed-to","source_ref":"c","target_ref":"i",
 "start_time":"2023-05-03T00:00:00.000Z"},
{"type":"campaign","id":"c","name":"Night"},
{"type":"identity","id":"i","name":"Acme","identity_class":"organization","aliases":["A"]},
{"type":"marking-definition","id":"m"},{"type":"relationship","id":"x"},{"id":"none"}]})",
                              "bundle.json");
    CHECK(balance_of(out) == Counts{6, 3, 0, 2, 1});
    CHECK(entity_called(out.records, "Acme")->kind == "organisation");
    CHECK(entity_called(out.records, "Acme")->property("alias") == "A");
    const Link* link = link_between(out.records, "Night", "Acme");
    REQUIRE(link);
    CHECK(link->label == "attributed to");
    REQUIRE(out.kinds.size() == 1);
    CHECK(out.kinds[0].label == "Campaign");
    CHECK(entity_called(out.records, "Night")->kind == out.kinds[0].name);
}

TEST_CASE("JSON of nodes and links") {
    const Imported out =
        read(R"({"directed": true, "nodes": [{"id": 1, "name": "An", "x": 1, "y": 2},
{"id": 2, "name": "Bình", "kind": "phone"}],
"links": [{"source": 1, "target": 2, "value": 3}], "extra": [1]})",
             "ring.json");
    CHECK(balance_of(out) == Counts{3, 3, 0, 0, 0});
    CHECK(first_evidence(out, "An", "Bình").weight == 3);
    CHECK(out.records.links[0].directed);
    const Imported d3 = read(R"({"nodes":[{"name":"An"},{"name":"Chi"}],
"links":[{"source":0,"target":1}]})",
                             "d3.json");
    CHECK(link_between(d3.records, "An", "Chi"));
    const Imported cytoscape = read(R"({"elements":{"nodes":[{"data":{"id":"a","label":"An"}},
{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b"}}]}})",
                                    "cy.json");
    CHECK(link_between(cytoscape.records, "An", "b"));
}

TEST_CASE("JSON as tables") {
    const Imported lines =
        read("{\"from\":\"An\",\"to\":\"Bình\",\"duration\":63}\n"
             "{\"from\":\"An\",\"to\":\"Chi\",\"note\":{\"by\":\"me\"}}\nbroken\n",
             "calls.jsonl");
    CHECK(balance_of(lines) == Counts{3, 2, 0, 1, 0});
    CHECK(first_evidence(lines, "An", "Bình").duration == 63);
    const Imported list = read(R"({"meta": 1, "calls": [{"from":"An","to":"Bình"},
{"from":"An","to":"Chi"}]})",
                               "calls.json");
    CHECK(balance_of(list) == Counts{2, 2, 0, 0, 0});
    const Imported bare = read(R"([["from","to"],["An","Bình"]])", "rows.json");
    CHECK(link_between(bare.records, "An", "Bình"));
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
