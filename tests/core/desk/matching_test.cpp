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

LikelySame likely(std::int64_t kept, std::int64_t other, double score) {
    LikelySame pair;
    pair.kept = {kept};
    pair.other = {other};
    pair.score = score;
    return pair;
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

TEST_CASE("who is kept apart does not become one through a third") {
    const Pairs apart{{{1}, {3}}};
    const std::vector<LikelySame> pairs{likely(1, 2, 0.8), likely(2, 3, 0.9), likely(4, 5, 0.7)};
    const Joined joined = join(pairs, apart);
    const std::vector<Merging> expected{{{2}, {{3}}}, {{4}, {{5}}}}; // the surest first
    CHECK(joined.mergings == expected);
    CHECK(joined.left_out == Pairs{{{1}, {2}}});
    const Joined reversed = join({pairs[2], pairs[1], pairs[0]}, apart);
    CHECK(reversed.mergings == joined.mergings);
    CHECK(reversed.left_out == joined.left_out);
    CHECK(join(pairs, {}).mergings == std::vector<Merging>{{{1}, {{2}, {3}}}, {{4}, {{5}}}});
}

TEST_CASE("equal scores join by their ids, and groups are held against each other whole") {
    const Pairs apart{{{2}, {6}}};
    const std::vector<LikelySame> pairs{likely(5, 6, 0.7), likely(1, 5, 0.7), likely(1, 2, 0.7),
                                        likely(2, 5, 0.6)};
    const Joined joined = join(pairs, apart);
    CHECK(joined.mergings == std::vector<Merging>{{{1}, {{2}, {5}}}});
    CHECK(joined.left_out == Pairs{{{5}, {6}}});
    const Joined whole = join({likely(1, 2, 0.9), likely(5, 6, 0.9), likely(1, 5, 0.8)}, apart);
    CHECK(whole.mergings == std::vector<Merging>{{{1}, {{2}}}, {{5}, {{6}}}});
    CHECK(whole.left_out == Pairs{{{1}, {5}}});
}

TEST_CASE("who was merged is still kept apart from whom he was kept apart from") {
    Ring ring;
    const EntityId first = add_person(ring, "Trần Văn Hoàng");
    const EntityId second = add_person(ring, "TRAN VAN HOANG");
    const EntityId third = add_person(ring, "Tran Van Hoang");
    REQUIRE(ring.the_case.apply(keep_apart(ring.the_case, {{second, third}})));
    REQUIRE(ring.the_case.apply(merge_all("Merge 1 pair", {{first, {second}}})));
    LikelySame pair;
    pair.kept = first;
    pair.other = third;
    const auto apart = kept_apart_among(ring.the_case, {pair});
    REQUIRE(apart);
    CHECK(*apart == Pairs{{first, third}});
    CHECK(join({pair}, *apart).mergings.empty());
}
