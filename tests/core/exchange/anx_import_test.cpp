// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/graph_files.h"

using namespace headwater;
using namespace headwater::support;

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
    const Imported out = graph_in(chart, "ring.anx");
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
    CHECK(balance_of(graph_in(wide, "wide.anx")) == Counts{4, 3, 0, 0, 1});
}

TEST_CASE("ANX: arrows, lines, links to nobody and the words of a card") {
    const Imported out = graph_in(R"(<Chart><StrengthCollection>
<Strength Name="Firm" DotStyle="DotStyleSolid"/><Strength Name="Odd" DotStyle="DotStyleDashDot"/>
</StrengthCollection><ChartItemCollection>
<ChartItem Label="An"><End><Entity EntityId="1" Identity="1"/></End></ChartItem>
<ChartItem Label="Ba"><End><Entity EntityId="2" Identity="0912"/></End></ChartItem>
<ChartItem><Link End1Id="1" End2Id="2"><LinkStyle Strength="Odd" ArrowStyle="ArrowOnBoth"/></Link>
<CardCollection><Card Summary="Seen" Text="at the bar"/></CardCollection></ChartItem>
<ChartItem DateSet="true" TimeSet="true" DateTime="2026-02-14T09:30:00.000" GradeOneIndex="9">
<Link End1Id="1" End2Id="2"><LinkStyle Strength="Firm" ArrowStyle="ArrowOnHead" Type="Call"/></Link>
</ChartItem>
<ChartItem><Link End1Id="1" End2Id="7"><LinkStyle/></Link></ChartItem>
</ChartItemCollection></Chart>)",
                                  "arrows.anx");
    CHECK(balance_of(out) == Counts{5, 4, 0, 1, 0});
    CHECK(entity_called(out.records, "An")->property("identity").empty()); // only its number
    CHECK(entity_called(out.records, "Ba")->property("identity") == "0912");
    REQUIRE(out.records.links.size() == 2);
    const Link& both = out.records.links[0];
    CHECK_FALSE(both.directed);
    CHECK(both.strength == Strength::tentative);
    CHECK(both.properties == std::vector<Property>{{"arrows", "both"}});
    CHECK(evidence_of(out.records, both.id.value).at(0).quotation == "Seen\nat the bar");
    const Link& call = out.records.links[1];
    CHECK(call.kind == "call");
    CHECK(call.directed);
    const Evidence item = evidence_of(out.records, call.id.value).at(0);
    CHECK(item.happened == "2026-02-14T09:30:00");
    CHECK(item.grade.empty()); // the chart has no tenth grade
}

TEST_CASE("ANX: date, grade, card and attributes of an event frame are evidence on it") {
    const Imported out = graph_in(R"(<Chart>
<GradeOne><StringCollection><String Text="Always"/><String Text="Usually"/></StringCollection></GradeOne>
<GradeTwo><StringCollection><String Text="Sure"/><String Text="Probably"/></StringCollection></GradeTwo>
<ChartItemCollection><ChartItem Label="Meeting at the bar" DateSet="true" TimeSet="true"
 DateTime="2026-02-14T09:30:00.000" GradeOneIndex="1" GradeTwoIndex="1" SourceReference="R-7">
<End><Entity EntityId="5"><Event/></Entity></End>
<AttributeCollection><Attribute AttributeClass="evidence.recorded_by" Value="Team 4"/>
</AttributeCollection>
<CardCollection><Card Summary="Seen" Text="handed over 2 kg"/></CardCollection></ChartItem>
<ChartItem Label="An"><End><Entity EntityId="6"/></End></ChartItem>
</ChartItemCollection></Chart>)",
                                  "frame.anx");
    CHECK(balance_of(out) == Counts{2, 2, 0, 0, 0});
    const auto said =
        evidence_of(out.records, entity_called(out.records, "Meeting at the bar")->id.value);
    REQUIRE(said.size() == 1);
    CHECK(said[0].happened == "2026-02-14T09:30:00");
    CHECK(said[0].grade == "B2");
    CHECK(said[0].quotation == "Seen\nhanded over 2 kg");
    CHECK(said[0].recorded_by == "Team 4");
    CHECK(said[0].place == "R-7");
    CHECK(said[0].weight == 0);
    const auto named = evidence_of(out.records, entity_called(out.records, "An")->id.value);
    REQUIRE(named.size() == 1);
    CHECK(named[0].place == "line 10");
    CHECK(named[0].weight == 0);
}

TEST_CASE("ANX: a chart that was cut, and one without items") {
    CHECK(graph_defect("<Chart><ChartItemCollection><ChartItem Label=\"An\">", "cut.anx")
              .find("no proper XML") != std::string::npos);
    CHECK(graph_defect("<Chart><ChartItemCollection/></Chart>", "empty.anx") ==
          "The file holds no entity and no link. Ask the sender for it again.");
}
