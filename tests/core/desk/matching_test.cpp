// SPDX-License-Identifier: Apache-2.0
#include "core/desk/matching.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

EntityId add_person(Ring& ring, const char* label, std::vector<Property> properties = {}) {
    EntityId id;
    REQUIRE(ring.the_case.apply({"Add",
                                 [&](Edits& edits) -> Result<void> {
                                     TRY(id, edits.add(Entity{{}, "person", label, properties}));
                                     return {};
                                 },
                                 ""}));
    return id;
}

std::vector<LikelySame> matching(const Case& the_case) {
    Task task;
    auto pairs = find_matching(the_case, "person", 0.6, task);
    REQUIRE(pairs);
    return *std::move(pairs);
}

} // namespace

TEST_CASE("what is accepted becomes one step, keeps both records and can be taken apart") {
    Ring ring;
    REQUIRE(matching(ring.the_case).empty());
    const EntityId first = add_person(ring, "Trần Văn Hoàng");
    const EntityId second = add_person(ring, "Tran Van Hoang", {{"role", "driver"}});
    const auto pairs = matching(ring.the_case);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].kept == first);
    const auto before = ring.the_case.totals();
    REQUIRE(ring.the_case.apply(
        merge_all("Merge 1 pair", merging_of({{pairs[0].kept, pairs[0].other}}))));
    CHECK(ring.the_case.totals().entities == before.entities - 1);
    CHECK(ring.the_case.entity(first)->property("role") == "driver");
    CHECK(ring.the_case.merged_into(first)->size() == 1);
    CHECK(matching(ring.the_case).empty());
    REQUIRE(ring.the_case.apply(
        {"Take out", [&](Edits& edits) { return edits.take_out(second); }, ""}));
    CHECK(ring.the_case.totals() == before);
    REQUIRE(ring.the_case.undo());
    REQUIRE(ring.the_case.undo());
    CHECK(ring.the_case.totals() == before);
}

TEST_CASE("who is one with several becomes one with the oldest, whatever the order") {
    const std::vector<Merging> expected{{{1}, {{4}, {7}, {9}}}, {{2}, {{3}}}};
    CHECK(merging_of({{{4}, {7}}, {{2}, {3}}, {{7}, {9}}, {{1}, {9}}}) == expected);
    CHECK(merging_of({{{1}, {9}}, {{9}, {7}}, {{3}, {2}}, {{7}, {4}}}) == expected);
    CHECK(merging_of({}).empty());
}
