// SPDX-License-Identifier: Apache-2.0
#include "core/desk/chart_times.h"

#include <random>

#include "core/base/moment.h"
#include "core/desk/chart_filter.h"
#include "core/desk/networks.h"
#include "core/desk/scenes.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// A network and the chart of it, a line a tie; `contacts` as (tie, first, last).
struct Drawn {
    Network network;
    ChartScene scene;

    void add_items(int count) {
        for (std::int64_t record = 1; record <= count; ++record)
            scene.items.emplace_back().record = record;
    }
    void add_tie(Vertex from, Vertex to) {
        TieRecord tie;
        tie.from = from;
        tie.to = to;
        tie.layer = Layer::phone;
        tie.links = {{1000 + static_cast<std::int64_t>(network.ties.size())}};
        ChartLink& link = scene.links.emplace_back();
        link.record = tie.links.front().value;
        link.from = from;
        link.to = to;
        network.ties.push_back(tie);
    }
    void add_contact(std::size_t tie, std::int64_t first, std::int64_t last) {
        const TieRecord& t = network.ties[tie];
        network.contacts.push_back({t.from, t.to, first, last, t.directed, t.layer});
    }
    SeenChart look(const ChartWish& wish) const {
        return look_at(scene, ChartTimes(scene, network), wish);
    }
    Presence in(const Period& period) const { return look({period}).presence; }
};

/// 1 - 2 - 3 - 4; the first tie in use twice, the second once, the third never with a date.
Drawn row() {
    Drawn drawn;
    drawn.add_items(4);
    for (Vertex v = 0; v < 3; ++v)
        drawn.add_tie(v, v + 1);
    drawn.add_contact(0, 100, 199);
    drawn.add_contact(0, 200, 299);
    drawn.add_contact(1, 500, 599);
    return drawn;
}

using Shares = std::vector<std::uint8_t>;
constexpr std::uint8_t all = Presence::whole;

/// As the words say it, contact by contact.
std::uint8_t share_by_hand(const Drawn& drawn, std::size_t tie, const Period& period) {
    std::int64_t age = INT64_MAX;
    const TieRecord& t = drawn.network.ties[tie];
    for (const Contact& c : drawn.network.contacts) {
        if (c.from != t.from || c.to != t.to || c.first > period.to) continue;
        if (c.last >= period.from) return all;
        age = std::min(age, period.from - c.last);
    }
    if (age > period.fading) return 0;
    const double gone = static_cast<double>(age - 1) / static_cast<double>(period.fading);
    return static_cast<std::uint8_t>(gone < 0.25 ? 204 : gone < 0.5 ? 153 : gone < 0.75 ? 102 : 51);
}

} // namespace

TEST_CASE("what was in use in the period is there, and the rest stands back") {
    const Drawn drawn = row();
    CHECK(drawn.in({0, 1000}) == Presence{{all, all, all, 0}, {all, all, 0}});
    CHECK(drawn.in({150, 160}) == Presence{{all, all, 0, 0}, {all, 0, 0}});
    CHECK(drawn.in({599, 700}) == Presence{{0, all, all, 0}, {0, all, 0}});
    CHECK(drawn.in({300, 499}) == Presence{{0, 0, 0, 0}, {0, 0, 0}});
    CHECK(drawn.in({299, 500}) == Presence{{all, all, all, 0}, {all, all, 0}});
}

TEST_CASE("what has left the period fades in four shades, and is then gone") {
    const Drawn drawn = row();
    const auto first_tie = [&](std::int64_t from) { return drawn.in({from, 499, 40}).links[0]; };
    CHECK(first_tie(299) == all);
    CHECK(first_tie(300) == 204);
    CHECK(first_tie(309) == 204);
    CHECK(first_tie(310) == 153);
    CHECK(first_tie(320) == 102);
    CHECK(first_tie(339) == 51);
    CHECK(first_tie(340) == 0);
    CHECK(drawn.in({310, 499, 40}).items == Shares{153, 153, 0, 0});
}

TEST_CASE("shares are those that going through every contact gives") {
    std::mt19937 chance(7);
    const auto draw = [&](int below) { return static_cast<std::int64_t>(chance() % below); };
    Drawn drawn;
    drawn.add_items(12);
    for (Vertex a = 0; a < 12; ++a)
        for (Vertex b = a + 1; b < 12; ++b)
            if (draw(3) == 0) drawn.add_tie(a, b);
    for (int i = 0; i < 300; ++i) {
        const std::int64_t first = draw(20) == 0 ? Moment::open_start : draw(5000);
        const std::int64_t last =
            draw(20) == 0 ? Moment::open_end : std::max<std::int64_t>(first, 0) + draw(300);
        drawn.add_contact(chance() % drawn.network.ties.size(), first, last);
    }
    const ChartTimes times(drawn.scene, drawn.network);
    CHECK(times.contacts() == 300);
    for (int i = 0; i < 200; ++i) {
        const std::int64_t from = draw(5200);
        const Period period{from, from + draw(700), draw(2) * draw(400)};
        for (std::size_t t = 0; t < drawn.network.ties.size(); ++t)
            REQUIRE(times.share(t, period) == share_by_hand(drawn, t, period));
    }
}

TEST_CASE("the bars begin with the first contact and end with the last") {
    const Drawn drawn = row();
    const ChartTimes times(drawn.scene, drawn.network);
    CHECK(times.density().first == 100);
    CHECK(times.density().last == 500);
    CHECK(times.is_dated(1));
    CHECK_FALSE(times.is_dated(2));
}

TEST_CASE("times fall into equal steps, the last moment into the last") {
    const std::vector<std::int64_t> times{100, 0, 10, 50, 99, 0};
    CHECK(density_of(times, 4) == Density{0, 100, {3, 0, 1, 2}});
    CHECK(density_of({}, 4) == Density{});
    CHECK(density_of(std::vector<std::int64_t>{5, 5}, 4).bars.empty());
}

TEST_CASE("every contact of a case belongs to a tie that the chart draws") {
    const Ring ring;
    Task task;
    const Network network =
        network_of(ring.the_case, ring.the_case.schema(), chart_filter(), task).value();
    ChartScene scene = scene_of(ring.the_case, network, {}, nullptr, task).value();
    CHECK(ChartTimes(scene, network).contacts() == network.contacts.size());
    CHECK(network.contacts.size() == 10);
    scene.links.clear();
    CHECK(ChartTimes(scene, network).contacts() == 0);
}
