// SPDX-License-Identifier: Apache-2.0
#include "core/desk/layout_facts.h"

#include <cmath>

#include <catch2/catch.hpp>

#include "core/base/moment.h"
#include "core/desk/networks.h"
#include "core/desk/scenes.h"
#include "tests/support/folder.h"

using namespace headwater;

namespace {

/// Two people who met on a dated day, a third without a date; the first two have places.
Records two_places() {
    Records records;
    records.sources.push_back({{-9}, "Notes", "file", "", "", "", {}, "B2", ""});
    records.entities = {{{-1}, "person", "A", {{"latitude", "21.0"}, {"longitude", "105.8"}}},
                        {{-2}, "person", "B", {{"latitude", "10.8"}, {"longitude", "106.7"}}},
                        {{-3}, "person", "C", {{"latitude", "north"}, {"longitude", "1"}}}};
    records.links = {{{-11}, "meeting", {-1}, {-2}, false, Strength::confirmed, "", {}},
                     {{-12}, "meeting", {-2}, {-3}, false, Strength::confirmed, "", {}}};
    Evidence met;
    met.subject = -11;
    met.source = {-9};
    met.happened = "2023-05-01";
    records.evidence = {met};
    return records;
}

struct Known {
    support::Folder folder;
    Case the_case;
    Network network;
    explicit Known(const Records& records = two_places())
        : the_case(Case::create(folder / "a.hwcase", "A", this_station()).value()) {
        REQUIRE(the_case.apply({"In", [&](Edits& edits) { return edits.take_in(records); }, ""}));
        Task task;
        network = network_of(the_case, the_case.schema(), chart_filter(), task).value();
    }
    LayoutOptions told(std::string_view layout) const {
        Task task;
        return facts_for(the_case, network, layout, task).value();
    }
};

} // namespace

TEST_CASE("the map is told where things are, north up, and what has no place is nowhere") {
    const auto where = Known().told("map").where;
    REQUIRE(where.size() == 3);
    CHECK(where[0].x == Approx(105.8));
    CHECK(where[0].y < where[1].y);
    CHECK(std::isnan(where[2].x));
}

TEST_CASE("the layout by time is told when everybody was first seen") {
    const auto when = Known().told("time").when;
    REQUIRE(when.size() == 3);
    CHECK(when[0] == when[1]);
    CHECK(std::isfinite(when[0]));
    CHECK(std::isnan(when[2]));
}

TEST_CASE("evidence of before some day tells nobody's first day, and leaves the others theirs") {
    Records records = two_places();
    records.evidence.front().happened = "../2019";
    Evidence met = records.evidence.front();
    met.subject = -12;
    met.happened = "2023-05-01";
    records.evidence.push_back(met);
    const auto when = Known(records).told("time").when;
    REQUIRE(when.size() == 3);
    CHECK(std::isnan(when[0]));
    const auto day = static_cast<double>(parse_moment("2023-05-01")->first);
    CHECK(when[1] == day);
    CHECK(when[2] == day);
}

TEST_CASE("the line is told stages, one an actor; other layouts are told nothing") {
    CHECK(Known().told("line").stage.size() == 3);
    const LayoutOptions force = Known().told("force");
    CHECK(force.stage.empty());
    CHECK(force.when.empty());
    CHECK(force.where.empty());
}
