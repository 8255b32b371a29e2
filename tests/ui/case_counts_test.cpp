// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/case_counts.h"

#include <catch2/catch.hpp>

#include "tests/ui/desk.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

using OfKinds = std::vector<std::pair<std::string, std::int64_t>>;

void add_person(Session& session) {
    session.apply({"Add",
                   [](Edits& edits) -> Result<void> {
                       TRY_VOID(edits.add(Entity{{}, "person", "New", {}}));
                       return {};
                   },
                   ""});
}

} // namespace

TEST_CASE("a small case is counted at once") {
    Desk desk;
    CaseCounts counts(desk.session(), nullptr);
    REQUIRE(counts.is_known());
    CHECK(counts.totals() == desk.session().the_case().totals());
    const auto before = counts.totals().entities;
    add_person(desk.session());
    CHECK(counts.totals().entities == before + 1);
}

TEST_CASE("a large case is counted in the background, and the numbers of before stay meanwhile") {
    Desk desk;
    CaseCounts counts(desk.session(), nullptr, 0);
    CHECK_FALSE(counts.is_known());
    CHECK(counts.of_kinds() == OfKinds{{"person", 0}});
    REQUIRE(test::wait_for([&] { return counts.is_known(); }));
    const CaseTotals before = desk.session().the_case().totals();
    CHECK(counts.totals() == before);
    CHECK(counts.of_kinds() == desk.session().the_case().entity_counts());
    add_person(desk.session());
    CHECK(counts.totals() == before);
    add_person(desk.session()); // while it is being counted
    REQUIRE(test::wait_for([&] { return counts.totals().entities == before.entities + 2; }));
}

TEST_CASE("a closed case has no numbers") {
    Desk desk;
    CaseCounts counts(desk.session(), nullptr, 0);
    REQUIRE(test::wait_for([&] { return counts.is_known(); }));
    desk.session().close();
    CHECK_FALSE(counts.is_known());
    CHECK(counts.of_kinds().empty());
}
