// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("GML is written in ASCII") {
    const std::string gml = written(ring(), "ring.gml");
    CHECK(std::ranges::all_of(gml, [](char c) { return c > 0; }));
    CHECK(gml.find("Nguy&#7877;n &#34;Ba&#34; <An>") != gml.npos);
}

TEST_CASE("GML: what it has no name for stands in lists") {
    Records records = ring();
    records.entities = {{{7}, "person", "A", {{"alias", "B"}}}, {{8}, "phone", "💩", {}}};
    records.links = {{{9}, "call", {7}, {8}, true, Strength::confirmed, "rang", {}}};
    records.evidence = {};
    CHECK(written(records, "ring.gml") ==
          "graph [\n  directed 1\n"
          "  node [ id 7 label \"A\" kind \"person\" property [ name \"alias\" value \"B\" ] ]\n"
          "  node [ id 8 label \"&#128169;\" kind \"phone\" ]\n"
          "  edge [ source 7 target 8 label \"rang\" kind \"call\" directed \"yes\" strength "
          "\"confirmed\" ]\n]\n");
}
