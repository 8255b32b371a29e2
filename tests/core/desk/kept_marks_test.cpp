// SPDX-License-Identifier: Apache-2.0
#include "core/desk/kept_marks.h"

#include "core/desk/analyses.h"
#include "core/desk/findings.h"
#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

Answered kept(Case& the_case, const char* analysis) {
    Inquiry inquiry;
    inquiry.analysis = analysis;
    inquiry.filter = actors_filter();
    Task task;
    auto answered = answer(the_case, the_case.schema(), inquiry, task);
    REQUIRE(answered);
    REQUIRE(keep(the_case, answered->finding, answered->network, inquiry));
    return *std::move(answered);
}

} // namespace

TEST_CASE("the marks of a kept ranking are those of the finding") {
    Ring ring;
    CHECK_FALSE(newest_marks(ring.the_case, "degree", Marked::scores));
    const Answered answered = kept(ring.the_case, "degree");
    const auto marks = newest_marks(ring.the_case, "degree", Marked::scores);
    REQUIRE(marks);
    CHECK(marks->scores.size() == answered.finding.scores.size());
    for (const Score& score : answered.finding.scores) {
        const auto& mark = marks->scores.at(answered.network.actors[score.vertex].id.value);
        CHECK(mark.value == score.value);
        CHECK(mark.rank == score.rank);
    }
    CHECK_FALSE(newest_marks(ring.the_case, "betweenness", Marked::scores));
    CHECK_FALSE(newest_marks(ring.the_case, "", Marked::groups));
}

TEST_CASE("groups are numbered as the finding lists them; a newer ranking hides none") {
    Ring ring;
    const Answered answered = kept(ring.the_case, "communities");
    kept(ring.the_case, "degree");
    const auto marks = newest_marks(ring.the_case, "", Marked::groups);
    REQUIRE(marks);
    for (std::size_t g = 0; g < answered.finding.groups.size(); ++g)
        for (const Vertex v : answered.finding.groups[g].members)
            CHECK(marks->group_of.at(answered.network.actors[v].id.value) == g + 1);
    CHECK(kept_methods(ring.the_case) == std::vector<std::string>{"communities", "degree"});
}
