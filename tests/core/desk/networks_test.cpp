// SPDX-License-Identifier: Apache-2.0
#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("an item is worth its own grade, else its source's, and nothing when refuted") {
    Source source;
    source.grade = "C3";
    const GradePolicy& policy = built_in_grade_policy();
    Evidence evidence;
    CHECK(worth_of(evidence, source, policy) == Approx(0.60));
    evidence.grade = "B2";
    CHECK(worth_of(evidence, source, policy) == Approx(0.80));
    evidence.refuted = true;
    CHECK(worth_of(evidence, source, policy) == 0);
}

TEST_CASE("a network is stamped with the revision and folds a phone into its owner") {
    const Ring ring;
    Filter filter;
    filter.fold_belongings = true;
    Task task;
    const auto network = network_of(ring.the_case, built_in_schema(), filter, task);
    REQUIRE(network);
    CHECK(network->revision == ring.the_case.revision());
    CHECK(network->vertices() == 11);
    CHECK(network->graph.edges() == 10);
    CHECK(network->direction_known);
}

TEST_CASE("a stopped build says so") {
    const Ring ring;
    Task task;
    task.stop();
    const auto network = network_of(ring.the_case, built_in_schema(), {}, task);
    REQUIRE_FALSE(network);
    CHECK(network.error().kind == Error::Kind::stopped);
}
