// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/graph_files.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("GEXF") {
    const Imported out = graph_in(R"(<gexf version="1.2"><graph defaultedgetype="directed">
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

TEST_CASE("GEXF: directions, spans and values of attributes that nothing declares") {
    const Imported out = graph_in(R"(<gexf version="1.1"><graph>
<attributes class="node"><attribute id="0" title="kind"/></attributes>
<nodes><node id="a"><attvalues><attvalue id="0" value="phone"/></attvalues>
<nodes><node id="inner" label="Within"/></nodes></node>
<node id="b"><attvalues><attvalue for="9" value="odd"/></attvalues></node></nodes>
<edges><edge source="a" target="b" type="directed" start="2023" label="rang"/>
<edge source="b" target="inner" end="2024"/><edge source="a" target="nobody"/></edges></graph></gexf>)",
                                  "old.gexf");
    CHECK(balance_of(out) == Counts{6, 5, 0, 1, 0});
    CHECK(out.records.entities[0].kind == "phone");
    CHECK(entity_called(out.records, "Within"));
    CHECK(entity_called(out.records, "b")->property("9") == "odd");
    const Link* rang = link_between(out.records, "a", "b");
    REQUIRE(rang);
    CHECK(rang->directed);
    CHECK(rang->label == "rang");
    CHECK(first_evidence(out, "a", "b").happened == "2023");
    CHECK_FALSE(link_between(out.records, "b", "Within")->directed);
    CHECK(first_evidence(out, "b", "Within").happened.empty()); // an end without a start
}
