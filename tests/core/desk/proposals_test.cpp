// SPDX-License-Identifier: Apache-2.0
#include "core/desk/proposals.h"

#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

Network actors(const Case& the_case) {
    Task task;
    auto network = network_of(the_case, built_in_schema(), actors_filter(), task);
    REQUIRE(network);
    return *std::move(network);
}

} // namespace

TEST_CASE("a service number is left out, counted again, and the step can be undone") {
    Ring ring;
    const auto edges = actors(ring.the_case).graph.edges();
    const EntityId phone = ring.the_case.find("+84900000001").front().id;
    REQUIRE(ring.the_case.apply(mark_service(ring.the_case, phone, true)));
    CHECK(actors(ring.the_case).graph.edges() == edges - 2);
    CHECK(actors(ring.the_case).services.size() == 1);
    REQUIRE(ring.the_case.apply(mark_service(ring.the_case, phone, false)));
    CHECK(actors(ring.the_case).graph.edges() == edges);
    REQUIRE(ring.the_case.undo());
    REQUIRE(ring.the_case.undo());
    CHECK(ring.the_case.entity(phone)->properties.empty());
}

TEST_CASE("a new phone becomes the person's own; two people get a link worth nothing") {
    Ring ring;
    const auto before = actors(ring.the_case);
    const EntityId magpie = ring.the_case.find("Magpie").front().id;
    EntityId phone;
    REQUIRE(ring.the_case.apply(
        {"Add",
         [&](Edits& edits) -> Result<void> {
             TRY(phone, edits.add(Entity{{}, "phone", "+84911", {}}));
             TRY_VOID(
                 edits.add(Link{{}, "call", magpie, phone, true, Strength::confirmed, "", {}}));
             return {};
         },
         ""}));
    const EntityId teal = ring.the_case.find("Teal").front().id;
    CHECK(actors(ring.the_case).vertices() == before.vertices() + 1);
    CHECK_FALSE(is_settled(ring.the_case, teal, phone));
    REQUIRE(ring.the_case.apply(tie(ring.the_case, teal, phone)));
    CHECK(is_settled(ring.the_case, phone, teal));
    CHECK(actors(ring.the_case).vertices() == before.vertices());
    REQUIRE(ring.the_case.apply(tie(ring.the_case, teal, magpie)));
    CHECK(is_settled(ring.the_case, teal, magpie));
    CHECK(actors(ring.the_case).graph.edges() == before.graph.edges() + 1);
}

TEST_CASE("two records are joined only when somebody says so, and come apart again") {
    Ring ring;
    const EntityId magpie = ring.the_case.find("Magpie").front().id;
    const EntityId teal = ring.the_case.find("Teal").front().id;
    const auto before = actors(ring.the_case);
    CHECK(may_join(ring.the_case, magpie, teal));
    CHECK_FALSE(may_join(ring.the_case, magpie, ring.the_case.find("+84900000001").front().id));
    REQUIRE(ring.the_case.apply(join(ring.the_case, magpie, teal)));
    CHECK(actors(ring.the_case).vertices() == before.vertices() - 1);
    CHECK_FALSE(ring.the_case.entity(teal));
    REQUIRE(
        ring.the_case.apply({"Take out", [=](Edits& edits) { return edits.take_out(teal); }, ""}));
    CHECK(actors(ring.the_case).digest() == before.digest());
    REQUIRE(ring.the_case.undo());
    REQUIRE(ring.the_case.undo());
    CHECK(actors(ring.the_case).digest() == before.digest());
}
