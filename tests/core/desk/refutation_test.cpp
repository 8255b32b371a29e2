// SPDX-License-Identifier: Apache-2.0
#include "core/desk/refutation.h"

#include "tests/core/desk/desk_fixture.h"
#include "tests/core/desk/named.h"

using namespace headwater;
using namespace headwater::test;

namespace {

void say_of(Ring& ring, EntityId subject, const char* property, bool refuted) {
    Evidence item;
    item.subject = subject.value;
    item.source = ring.the_case.sources().front().id;
    item.property = property;
    item.refuted = refuted;
    REQUIRE(ring.the_case.apply({"Say",
                                 [&](Edits& edits) -> Result<void> {
                                     TRY_VOID(edits.add(item));
                                     return {};
                                 },
                                 ""}));
}

} // namespace

TEST_CASE("a record stands while something that is not refuted speaks of it, or nothing",
          "[refutation]") {
    Ring ring;
    const EntityId teal = id_of(ring.the_case, "Teal");
    CHECK_FALSE(is_refuted(ring.the_case, teal.value));
    say_of(ring, teal, "", true);
    CHECK(is_refuted(ring.the_case, teal.value));
    CHECK(is_refuted(ring.the_case, teal.value, "alias"));
    say_of(ring, teal, "alias", false);
    CHECK_FALSE(is_refuted(ring.the_case, teal.value));
    CHECK_FALSE(is_refuted(ring.the_case, teal.value, "alias"));
    CHECK(is_refuted(ring.the_case, teal.value, "role"));
    say_of(ring, teal, "", false);
    CHECK_FALSE(is_refuted(ring.the_case, teal.value, "role"));
    say_of(ring, teal, "role", true);
    CHECK(is_refuted(ring.the_case, teal.value, "role"));
}
