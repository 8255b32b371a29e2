// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "core/layout/quality.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

namespace {

/// Three hubs in a ring, each with eight contacts of its own.
Graph three_hubs() {
    Pairs pairs{{0, 1}, {1, 2}, {2, 0}};
    for (Vertex hub = 0; hub < 3; ++hub) {
        for (Vertex k = 0; k < 8; ++k)
            pairs.emplace_back(hub, 3 + hub * 8 + k);
    }
    return graph_of(27, pairs);
}

} // namespace

TEST_CASE("contacts fan out around their own hub and behind it") {
    Task task;
    const auto points = find_layout("peacock")->run(three_hubs(), {}, task);
    REQUIRE(points);
    CHECK(crossings_of(three_hubs(), *points) == 0);
    for (Vertex v = 3; v < 27; ++v) {
        const Vertex own = (v - 3) / 8;
        for (Vertex hub = 0; hub < 3; ++hub) {
            if (hub == own) continue;
            CHECK(length((*points)[v] - (*points)[own]) < length((*points)[v] - (*points)[hub]));
        }
    }
}

TEST_CASE("the compact peacock takes less of the page, and its fans cross as little") {
    const auto extent = [](const char* name) {
        Task task;
        const auto points = find_layout(name)->run(three_hubs(), {}, task);
        CHECK(crossings_of(three_hubs(), *points) == 0);
        Box box;
        for (const Point p : *points)
            box = box.joined({p.x, p.y, p.x, p.y});
        return box.width() * box.height();
    };
    CHECK(extent("compact-peacock") < 0.7 * extent("peacock"));
}
