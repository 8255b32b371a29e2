// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/kind_words.h"

using namespace headwater;

namespace {

std::string entity(std::string_view word) {
    const EntityKind* const kind = entity_kind_meant(built_in_schema(), word);
    return kind ? kind->name : "none";
}
std::string link(std::string_view word) {
    const LinkKind* const kind = link_kind_meant(built_in_schema(), word);
    return kind ? kind->name : "none";
}

} // namespace

TEST_CASE("what other programs call an entity") {
    CHECK(entity("Bank Account") == "account");
    CHECK(entity("maltego.PhoneNumber") == "phone");
    CHECK(entity("LegalEntity") == "organisation");
    CHECK(entity("threat-actor") == "person");
    CHECK(entity("SIM card") == "sim");
    CHECK(entity("Person") == "person");
    CHECK(entity("person") == "person");
    CHECK(entity("phones") != "none");
    CHECK(entity("quark") == "none");
    CHECK(entity("") == "none");
}

TEST_CASE("what other programs call a link") {
    CHECK(link("Calls") == "call");
    CHECK(link("Transfers Money") == "transfer");
    CHECK(link("Ownership") == "owns");
    CHECK(link("same-as") == "same_as");
    CHECK(link("quark") == "none");
}

TEST_CASE("every word means a kind of the schema, and no word two") {
    for (const char* word :
         {"suspect", "firm", "mobile", "imsi", "laptop", "wallet", "email", "van", "yacht", "plane",
          "warehouse", "village", "passport", "incident", "event", "cargo", "letter", "heroin"})
        CHECK(entity(word) != "none");
}

TEST_CASE("a kind named after a word is one that a case takes in") {
    const EntityKind kind = kind_named_after("attack-pattern");
    CHECK(kind.label == "Attack pattern");
    CHECK(kind.name == "own_attack_pattern");
    CHECK(parse_entity_kind(json_of(kind)));
    CHECK(kind_named_after(kind.name).name == kind.name); // it went out and came back
    CHECK(parse_entity_kind(json_of(kind_named_after(""))));
    CHECK(kind_named_after(std::string(1000, 'x')).name.size() < 80);
}
