// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scope.h"

#include <catch2/catch.hpp>

#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("a scope narrows a filter and leaves the rest of it alone") {
    const Scope scope{"2023-05", "2023-06", {"call"}, "B2", true, true};
    const Filter filter = scope.narrowed(actors_filter(), built_in_grade_policy());
    CHECK(filter.fold_belongings);
    CHECK(filter.actors_only);
    CHECK(filter.from == "2023-05");
    CHECK(filter.link_kinds == std::vector<std::string>{"call"});
    CHECK(filter.min_worth == Approx(.8));
    CHECK(scope.options().directed);
    CHECK(scope.options().weighted);
    const Scope few{.around = {EntityId{7}}, .steps = 2, .as_one = {{EntityId{8}, EntityId{9}}}};
    const Filter near = few.narrowed(actors_filter(), built_in_grade_policy());
    CHECK(near.around == few.around);
    CHECK(near.steps == 2);
    CHECK(near.as_one == few.as_one);
    CHECK(Scope{}.narrowed(actors_filter(), built_in_grade_policy()) == actors_filter());
}

TEST_CASE("evidence of exactly the lowest grade stays, what is below goes") {
    const Ring ring; // ten calls by one source, B2; whose phone it is, nobody said
    Task task;
    const auto ties = [&](const char* grade) {
        const auto network =
            network_of(ring.the_case, built_in_schema(),
                       Scope{.grade = grade}.narrowed({}, built_in_grade_policy()), task);
        REQUIRE(network);
        return network->ties.size();
    };
    CHECK(ties("") == 11);
    CHECK(ties("B2") == 10);
    CHECK(ties("A1") == 0);
    CHECK(Scope{.grade = "Q9"}.narrowed({}, built_in_grade_policy()) == Filter{});
}
