// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("GraphML: a key for every attribute, and texts that mean nothing to XML") {
    Records records = ring();
    records.entities = {{{1}, "person", "]]> & <b>", {{"two\nlines", "a\tb"}}},
                        {{2}, "phone", "2", {}}};
    records.links = {{{3}, "call", {1}, {2}, false, Strength::confirmed, "rang", {}}};
    records.evidence = {};
    const std::string xml = written(records, "ring.graphml");
    CHECK(xml.find("<key id=\"n0\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>") !=
          xml.npos);
    CHECK(xml.find("<edge source=\"1\" target=\"2\" directed=\"false\"><data key=\"label\">rang"
                   "</data>") != xml.npos);
    CHECK(xml.find("]]>") == xml.npos);
    CHECK(xml.find("<b>") == xml.npos);
    const Imported again = written_and_read(records, "ring.graphml");
    CHECK(again.records.entities[0].label == "]]> & <b>");
    CHECK(again.records.entities[0].properties == records.entities[0].properties);
}
