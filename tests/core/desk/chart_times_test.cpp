// SPDX-License-Identifier: Apache-2.0
#include "core/desk/chart_times.h"

#include "core/desk/networks.h"
#include "core/desk/scenes.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// 1 - 2 - 3; the first tie in use on the days 1 and 2, the second on day 5.
struct Row {
    ChartScene scene;
    std::vector<ChartContact> contacts{{100, 199, 0, 1}, {200, 299, 1, 0}, {500, 599, 1, 2}};

    Row() {
        for (std::int64_t record = 1; record <= 3; ++record) {
            ChartItem item;
            item.record = record;
            scene.items.push_back(item);
        }
        for (std::size_t i = 0; i < 2; ++i) {
            ChartLink link;
            link.from = i;
            link.to = i + 1;
            scene.links.push_back(link);
        }
    }
    std::vector<bool> standing(std::int64_t from, std::int64_t to) const {
        ChartScene seen = scene;
        show_period(seen, contacts, from, to);
        std::vector<bool> all;
        for (const ChartItem& item : seen.items)
            all.push_back(!item.stands_back);
        for (const ChartLink& link : seen.links)
            all.push_back(!link.stands_back);
        return all;
    }
};

using Flags = std::vector<bool>;

} // namespace

TEST_CASE("what was in use in the period stands, and the rest stands back") {
    const Row row;
    CHECK(row.standing(0, 1000) == Flags{true, true, true, true, true});
    CHECK(row.standing(150, 160) == Flags{true, true, false, true, false});
    CHECK(row.standing(599, 700) == Flags{false, true, true, false, true});
    CHECK(row.standing(300, 499) == Flags{false, false, false, false, false});
    CHECK(row.standing(299, 500) == Flags{true, true, true, true, true});
}

TEST_CASE("what stood back before goes on standing back, and what stood out no longer does") {
    Row row;
    row.scene.items[1].stands_back = true;
    row.scene.links[1].stands_out = true;
    show_period(row.scene, row.contacts, 100, 150);
    CHECK(row.scene.items[1].stands_back);
    CHECK_FALSE(row.scene.items[0].stands_back);
    CHECK_FALSE(row.scene.links[1].stands_out);
}

TEST_CASE("the contacts of a network are told by their places on the chart") {
    const Ring ring;
    Task task;
    const Network network =
        network_of(ring.the_case, ring.the_case.schema(), chart_filter(), task).value();
    ChartScene scene = scene_of(ring.the_case, network, {}, nullptr, task).value();
    const auto all = contacts_on(scene, network);
    CHECK(all.size() == network.contacts.size());
    CHECK(all.size() == 10);
    for (const ChartContact& contact : all) {
        CHECK(contact.from < scene.items.size());
        CHECK(contact.to < scene.items.size());
    }
    scene.items.resize(1);
    scene.links.clear();
    CHECK(contacts_on(scene, network).empty());
}
