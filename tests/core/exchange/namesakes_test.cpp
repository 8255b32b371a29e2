// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/namesakes.h"

using namespace headwater;

namespace {

/// A list of people, or of one other kind, row after row.
struct List {
    std::size_t take(const char* label, const std::vector<Property>& properties = {}) {
        const auto found = namesakes.entity(*built_in_schema().entity_kind(kind),
                                            Entity{{}, kind, label, properties});
        apart += found.is_kept_apart;
        for (const Property& each : properties)
            Batch::add_property(batch.entity_at(found.place).properties, each.name, each.value);
        return found.place;
    }

    const char* kind = "person";
    Batch batch{Source{}};
    Namesakes namesakes{batch};
    int apart = 0;
};

} // namespace

TEST_CASE("one name with two identity numbers is two people, however their rows are mixed") {
    for (const bool turned : {false, true}) {
        const Property a{"id_number", turned ? "079085000002" : "001090000001"};
        const Property b{"id_number", turned ? "001090000001" : "079085000002"};
        List list;
        CHECK(list.take("Nam", {a}) == 0);
        CHECK(list.take("Nam", {b}) == 1);
        CHECK(list.take("Nam", {a}) == 0);
        CHECK(list.take("Nam", {b}) == 1);
        CHECK(list.apart == 1);
        CHECK(list.batch.records().entities.size() == 2);
    }
}

TEST_CASE("who gives no number is the first of the name, and gains the next one that is given") {
    List list;
    CHECK(list.take("Nam") == 0);
    CHECK(list.take("Nam", {{"id_number", "001090000001"}}) == 0);
    CHECK(list.take("Nam", {{"id_number", "079085000002"}}) == 1);
    CHECK(list.take("Nam") == 0);
    CHECK(list.apart == 1);
}

TEST_CASE("one number in common outweighs a passport that was renewed") {
    List list;
    CHECK(list.take("Nam", {{"id_number", "001090000001"}, {"passport", "B111"}}) == 0);
    CHECK(list.take("Nam", {{"id_number", "001090 000 001"}, {"passport", "B222"}}) == 0);
    CHECK(list.take("Nam", {{"passport", "B222"}}) == 0);
    CHECK(list.apart == 0);
}

TEST_CASE("a namesake who was kept apart is known by every number that his rows gave") {
    List list;
    list.take("Nam", {{"id_number", "001090000001"}});
    CHECK(list.take("Nam", {{"id_number", "079085000002"}, {"passport", "B222"}}) == 1);
    CHECK(list.take("Nam", {{"passport", "B222"}}) == 1);
    CHECK(list.take("Nam", {{"passport", "B999"}}) == 0); // the first has said nothing of passports
    CHECK(list.apart == 1);
}

TEST_CASE("what is called by its number is one thing, whatever else is said of it") {
    List list;
    list.kind = "vehicle";
    CHECK(list.take("29A-123.45", {{"vin", "VIN0001"}}) == 0);
    CHECK(list.take("29A-123.45", {{"vin", "VIN0002"}}) == 0);
    CHECK(list.apart == 0);
}
