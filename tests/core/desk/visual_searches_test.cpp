// SPDX-License-Identifier: Apache-2.0
#include "core/desk/visual_searches.h"

#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("a case is searched with every entity and link, in an order of its own",
          "[visual_searches]") {
    const Ring ring;
    Task task;
    const auto all = case_to_search(ring.the_case, task);
    REQUIRE(all);
    CHECK(all->things.size() == 12);
    CHECK(all->chart.kinds.size() == 12);
    CHECK(all->chart.ties.size() == 11);
    CHECK(all->things.front().label == "Kestrel"); // people, then the phone
    CHECK(all->things.back().kind == "phone");
    const auto pattern = parse_pattern("boss:person -uses-> p:phone, p -call-> b - c");
    REQUIRE(pattern);
    const auto hits = find_pattern(*pattern, all->chart, {}, task);
    REQUIRE(hits);
    CHECK(hits->hits.size() == 8); // each of two brokers has four below him
    for (const auto& hit : hits->hits)
        CHECK(all->things[hit[0]].label == "Kestrel");
}

TEST_CASE("a kind that the case does not know is named, and those that it does",
          "[visual_searches]") {
    const Schema& schema = built_in_schema();
    CHECK(check_kinds(*parse_pattern("a:person -call-> b"), schema));
    const auto thing = check_kinds(*parse_pattern("a:unicorn - b"), schema);
    REQUIRE_FALSE(thing);
    CHECK(thing.error().message.in_english().find("person") != std::string::npos);
    const auto tie = check_kinds(*parse_pattern("a -flies- b"), schema);
    REQUIRE_FALSE(tie);
    CHECK(tie.error().message.in_english().find("call") != std::string::npos);
}
