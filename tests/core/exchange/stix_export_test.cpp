// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <set>

#include <nlohmann/json.hpp>

#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("STIX is written with identifiers that are the same each time") {
    const std::string first = written(ring(), "ring.stix");
    CHECK(written(ring(), "ring.stix") == first);
    CHECK(first.find("\"identity--") != first.npos);
    CHECK(first.find("x-headwater-phone--") != first.npos);
}

TEST_CASE("STIX: every object has what the standard asks of it, and relations name objects") {
    const auto bundle = nlohmann::json::parse(written(ring(), "ring.stix"));
    CHECK(bundle["type"] == "bundle");
    std::set<std::string> ids;
    for (const auto& object : bundle["objects"]) {
        const std::string id = object["id"], type = object["type"];
        CHECK(ids.insert(id).second);
        CHECK(object["spec_version"] == "2.1");
        // TYPE--UUID of version 5
        REQUIRE(id.size() == type.size() + 2 + 36);
        CHECK(id.starts_with(type + "--"));
        CHECK(id[type.size() + 2 + 14] == '5');
        CHECK(std::string("89ab").find(id[type.size() + 2 + 19]) != std::string::npos);
    }
    CHECK(ids.size() == 3 + 3);
    for (const auto& object : bundle["objects"])
        if (object["type"] == "relationship") {
            CHECK(ids.contains(object["source_ref"]));
            CHECK(ids.contains(object["target_ref"]));
        }
    CHECK(bundle["objects"][0]["identity_class"] == "individual");
}
