// SPDX-License-Identifier: Apache-2.0
#include "core/desk/chart_filter.h"

#include <random>

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

/// Kestrel -call- a phone -call- Magpie -money- Kestrel, and Teal alone; the first call and the
/// money have dates.
struct Small {
    ChartScene scene;
    Network network;
    Small() {
        for (const char* kind : {"person", "phone", "person", "person"})
            scene.items.emplace_back().kind = kind;
        add(0, 1, "call", Strength::confirmed, Layer::phone);
        add(1, 2, "call", Strength::unconfirmed, Layer::phone);
        add(2, 0, "money", Strength::tentative, Layer::money);
        scene.links[0].worth = .5F;
        scene.links[2].worth = .8F;
        network.contacts = {{0, 1, 100, 199, false, Layer::phone},
                            {2, 0, 500, 599, false, Layer::money}};
    }
    SeenChart look(const ChartWish& wish) const {
        return look_at(scene, ChartTimes(scene, network), wish);
    }

private:
    void add(Vertex from, Vertex to, const char* kind, Strength strength, Layer layer) {
        TieRecord tie;
        tie.from = from;
        tie.to = to;
        tie.layer = layer;
        tie.links = {{100 + static_cast<std::int64_t>(scene.links.size())}};
        network.ties.push_back(tie);
        ChartLink& link = scene.links.emplace_back();
        link.record = tie.links.front().value;
        link.from = from;
        link.to = to;
        link.kind = kind;
        link.strength = strength;
    }
};

constexpr std::uint8_t all = Presence::whole;

} // namespace

TEST_CASE("without a filter and a period everything is there") {
    CHECK(ChartWish().is_whole());
    const SeenChart seen = Small().look({});
    CHECK(seen.presence == Presence{{all, all, all, all}, {all, all, all}});
    CHECK(seen.ties == SeenTies{3, 0, 3});
}

TEST_CASE("a filter of ties leaves what they hold together") {
    const Small small;
    const SeenChart money = small.look({{}, {{"money"}}});
    CHECK(money.presence == Presence{{all, 0, all, 0}, {0, 0, all}});
    CHECK(money.ties == SeenTies{1, 0, 3});
    ChartFilter sure;
    sure.weakest = Strength::unconfirmed;
    CHECK(small.look({{}, sure}).presence == Presence{{all, all, all, 0}, {all, all, 0}});
    sure.weakest = Strength::confirmed;
    CHECK(small.look({{}, sure}).presence == Presence{{all, all, 0, 0}, {all, 0, 0}});
}

TEST_CASE("a filter of grade leaves ties with evidence at least as good") {
    const Small small;
    ChartFilter graded;
    graded.grade = "C3";
    CHECK_FALSE(graded.is_empty());
    CHECK(small.look({{}, graded, .5}).presence == Presence{{all, all, all, 0}, {all, 0, all}});
    graded.grade = "B2";
    CHECK(small.look({{}, graded, .7}).presence == Presence{{all, 0, all, 0}, {0, 0, all}});
    graded.ties = {"call"};
    CHECK(small.look({{}, graded, .7}).ties == SeenTies{0, 0, 3});
}

TEST_CASE("a filter of things leaves ties between them alone, and those who have none") {
    const SeenChart people = Small().look({{}, {{}, {"person"}}});
    CHECK(people.presence == Presence{{all, 0, all, all}, {0, 0, all}});
}

TEST_CASE("a period and a filter hold together, and say what has no date") {
    const Small small;
    CHECK(small.look({Period{0, 1000}, {}}).ties == SeenTies{2, 1, 3});
    const SeenChart calls = small.look({Period{0, 1000}, {{"call"}}});
    CHECK(calls.presence == Presence{{all, all, 0, 0}, {all, 0, 0}});
    CHECK(calls.ties == SeenTies{1, 1, 3});
    CHECK(small.look({Period{0, 150}, {{"money"}}}).ties == SeenTies{0, 0, 3});
    const SeenChart fading = small.look({Period{200, 300, 40}, {}});
    CHECK(fading.presence.links == std::vector<std::uint8_t>{204, 0, 0});
    CHECK(fading.ties == SeenTies{0, 1, 3});
}
