// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("JSON: a line a record, and a list where a name repeats") {
    Records records = ring();
    records.entities = {{{1}, "person", "A", {{"alias", "x"}, {"alias", "y"}, {"alias", "z"}}},
                        {{2}, "phone", "2", {}}};
    records.links = {{{3}, "call", {1}, {2}, true, Strength::confirmed, "", {}}};
    records.evidence = {};
    CHECK(written(records, "ring.json") ==
          "{\n\"nodes\": [\n"
          "{\"id\":\"1\",\"kind\":\"person\",\"label\":\"A\",\"property.alias\":[\"x\",\"y\",\"z\"]"
          "},\n"
          "{\"id\":\"2\",\"kind\":\"phone\",\"label\":\"2\"}\n],\n\"links\": [\n"
          "{\"directed\":\"yes\",\"kind\":\"call\",\"source\":\"1\",\"strength\":\"confirmed\","
          "\"target\":\"2\"}\n]\n}\n");
}
