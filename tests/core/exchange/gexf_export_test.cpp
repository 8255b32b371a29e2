// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("GEXF declares every attribute once and names it by its number") {
    Records records = ring();
    records.entities = {{{1}, "person", "A & B", {{"alias", "x"}, {"alias", "y"}}},
                        {{2}, "phone", "2", {}}};
    records.links = {{{3}, "call", {1}, {2}, true, Strength::confirmed, "", {}}};
    records.evidence = {};
    CHECK(written(records, "ring.gexf") ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n"
          "<graph defaultedgetype=\"directed\">\n"
          "<attributes class=\"node\">\n"
          "<attribute id=\"0\" title=\"kind\" type=\"string\"/>\n"
          "<attribute id=\"1\" title=\"property.alias\" type=\"string\"/>\n</attributes>\n"
          "<attributes class=\"edge\">\n"
          "<attribute id=\"0\" title=\"kind\" type=\"string\"/>\n"
          "<attribute id=\"1\" title=\"directed\" type=\"string\"/>\n"
          "<attribute id=\"2\" title=\"strength\" type=\"string\"/>\n</attributes>\n<nodes>\n"
          "<node id=\"1\" label=\"A &amp; B\"><attvalues><attvalue for=\"0\" value=\"person\"/>"
          "<attvalue for=\"1\" value=\"x\"/><attvalue for=\"1\" value=\"y\"/></attvalues></node>\n"
          "<node id=\"2\" label=\"2\"><attvalues><attvalue for=\"0\" value=\"phone\"/></attvalues>"
          "</node>\n</nodes>\n<edges>\n"
          "<edge id=\"0\" source=\"1\" target=\"2\" type=\"directed\"><attvalues>"
          "<attvalue for=\"0\" value=\"call\"/><attvalue for=\"1\" value=\"yes\"/>"
          "<attvalue for=\"2\" value=\"confirmed\"/></attvalues></edge>\n</edges>\n</graph>\n"
          "</gexf>\n");
}
