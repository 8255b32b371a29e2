// SPDX-License-Identifier: Apache-2.0
#include "core/desk/evidence_facts.h"

#include "tests/core/desk/ruled_case.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("things are as sure as the best of their ties, and the untold are not known") {
    RuledCase ruled;
    const SceneRecords records(ruled.scene);
    const auto facts = EvidenceFacts::of(ruled.the_case, records, ruled.task);
    REQUIRE(facts);
    const auto worth = [&](const char* label) { return facts->worths()[ruled.place_of(label)]; };
    CHECK(worth("Kestrel") == Approx(0.8)); // B2
    CHECK(worth("Magpie") == Approx(0.8));
    CHECK(worth("Teal") == Approx(std::sqrt(0.4 * 0.35))); // D4
    CHECK(worth("S-1") == -1);
}

TEST_CASE("evidence that is stopped is no evidence") {
    RuledCase ruled;
    ruled.task.stop();
    CHECK_FALSE(EvidenceFacts::of(ruled.the_case, SceneRecords(ruled.scene), ruled.task));
}

TEST_CASE("what happened is seen at both ends of the tie") {
    RuledCase ruled;
    const SceneRecords records(ruled.scene);
    const auto facts = EvidenceFacts::of(ruled.the_case, records, ruled.task);
    REQUIRE(facts);
    const Moment may = *parse_moment("2023-05");
    auto seen = facts->seen_within(may.first, may.last, records);
    CHECK(seen[ruled.place_of("Kestrel")]);
    CHECK(seen[ruled.place_of("Magpie")]);
    CHECK_FALSE(seen[ruled.place_of("Teal")]);
}
