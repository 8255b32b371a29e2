// SPDX-License-Identifier: Apache-2.0
#include "core/desk/neighbours.h"

#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

EntityId named(const Ring& ring, const std::string& label) {
    return ring.the_case.find(label, 1).at(0).id;
}

} // namespace

TEST_CASE("what is linked and not yet shown is counted by kind, the most numerous first") {
    const Ring ring;
    const EntityId magpie = named(ring, "Magpie");
    const auto all = neighbours_of(ring.the_case, {magpie}, {magpie.value});
    REQUIRE(all.size() == 2);
    CHECK(all[0].kind == "person");
    CHECK(all[0].entities.size() == 4);
    CHECK(all[1].kind == "phone");
    CHECK(all[1].entities.size() == 1);
    const auto rest =
        neighbours_of(ring.the_case, {magpie},
                      {magpie.value, all[0].entities[0].value, all[1].entities[0].value});
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].entities.size() == 3);
    CHECK(neighbours_of(ring.the_case, {}, {}).empty());
}

TEST_CASE("those of two are counted once") {
    const Ring ring;
    const EntityId magpie = named(ring, "Magpie"), teal = named(ring, "Teal");
    const auto both = neighbours_of(ring.the_case, {magpie, teal}, {magpie.value, teal.value});
    REQUIRE(both.size() == 2);
    CHECK(both[0].entities.size() == 8);
    CHECK(both[1].entities.size() == 1); // the phone that calls both
}

TEST_CASE("newcomers stand around the middle, apart from each other and from what is there") {
    const std::vector<Point> taken{{0, 0}, {72, 0}, {0, -72}};
    const auto places = places_around({0, 0}, 40, taken);
    REQUIRE(places.size() == 40);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (const Point other : taken)
            CHECK(length(places[i] - other) >= 36);
        for (std::size_t k = 0; k < i; ++k)
            CHECK(length(places[i] - places[k]) > 30);
    }
    CHECK(length(places.front()) < length(places.back()));
    CHECK(places_around({5, 5}, 0, {}).empty());
}
