// SPDX-License-Identifier: Apache-2.0
#include "core/picture/icons.h"

#include <catch2/catch.hpp>

#include "core/model/schema.h"

using namespace headwater;

TEST_CASE("every kind of entity has its icon") {
    for (const EntityKind& kind : built_in_schema().entity_kinds) {
        INFO(kind.name);
        CHECK_FALSE(icon_path(kind.icon).empty());
    }
    CHECK(icon_path("no such icon").empty());
    CHECK(icon_steps("no such icon").empty());
}

TEST_CASE("every icon starts with a move and stays on its square, pen included") {
    for (const auto name : icon_names()) {
        INFO(name);
        const Path path = icon_steps(name);
        REQUIRE_FALSE(path.empty());
        CHECK(path.front().kind == PathStep::Kind::move);
        const Box box = box_of(path).grown(icon_pen / 2);
        CHECK((box.left >= 0 && box.top >= 0 && box.right <= icon_side && box.bottom <= icon_side));
    }
}

TEST_CASE("steps are read as they are written") {
    const Path path = icon_steps("phone");
    CHECK(icon_path("phone").starts_with("M 9.2 2.5 L 14.8 2.5 C "));
    CHECK(path[0] == PathStep{PathStep::Kind::move, {9.2, 2.5}, {}, {}});
    CHECK(path[1] == PathStep{PathStep::Kind::line, {14.8, 2.5}, {}, {}});
    CHECK(path[2].kind == PathStep::Kind::curve);
}

TEST_CASE("an icon mark scales its steps and its pen") {
    const IconMark mark{{100, 200, 112, 212}, "phone", {}};
    CHECK(icon_steps(mark)[0].to == Point{104.6, 201.25});
    CHECK(pen_width(mark) == Approx(1));
}
