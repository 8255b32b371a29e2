// SPDX-License-Identifier: Apache-2.0
#include "core/desk/chart_finds.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

/// A ladder: a-b-c-d, a-x-d, and y alone. Ties have the records 101, 102 ...; b-c is a meeting.
ChartScene ladder() {
    ChartScene scene;
    const char* names[] = {"a", "b", "c", "d", "x", "y"};
    for (int i = 0; i < 6; ++i) {
        ChartItem item;
        item.record = i + 1;
        item.kind = i == 4 ? "phone" : "person";
        item.label = names[i];
        scene.items.push_back(item);
    }
    const std::pair<std::size_t, std::size_t> ties[] = {{0, 1}, {1, 2}, {2, 3}, {0, 4}, {4, 3}};
    for (const auto& [from, to] : ties) {
        ChartLink link;
        link.record = static_cast<std::int64_t>(101 + scene.links.size());
        link.from = from;
        link.to = to;
        link.kind = from == 1 ? "meeting" : "call";
        scene.links.push_back(link);
    }
    ChartLink guess;
    guess.from = 0;
    guess.to = 5;
    guess.guessed = true;
    scene.links.push_back(guess);
    return scene;
}

std::vector<std::string> names(const Result<ChartHits>& found) {
    REQUIRE(found);
    std::vector<std::string> names;
    for (const ChartHit& hit : found->hits)
        names.push_back(hit.names);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("between two the shortest paths are found, with the ties along them") {
    Task task;
    const auto found = find_paths(ladder(), {1, 4}, 5, task);
    CHECK(names(found) == Names{"a · x · d", "a · b · c · d"});
    CHECK(found->hits[0].records == std::vector<std::int64_t>{1, 5, 4, 104, 105});
    CHECK(found->hits[0].beside.in_english() == "2 steps");
    CHECK(names(find_paths(ladder(), {1, 4}, 1, task)).size() == 1);
}

TEST_CASE("between more every two that are connected have one path") {
    Task task;
    CHECK(names(find_paths(ladder(), {1, 2, 3}, 5, task)).size() == 3);
    const auto none = find_paths(ladder(), {1, 6}, 5, task); // a guess is no tie
    CHECK(names(none).empty());
    CHECK(none->said.text == "No path on the chart connects them.");
}

TEST_CASE("with fewer than two nothing can be connected") {
    Task task;
    CHECK_FALSE(find_paths(ladder(), {1}, 5, task));
    CHECK_FALSE(find_connecting_network(ladder(), {1, 999}, task));
    CHECK_FALSE(find_linked(ladder(), {}, {}, task));
}

TEST_CASE("the connecting network is everybody between") {
    Task task;
    CHECK(names(find_connecting_network(ladder(), {1, 3}, task)) == Names{"b"});
    CHECK(names(find_connecting_network(ladder(), {2, 5}, task)) == Names{"a"});
    const auto direct = find_connecting_network(ladder(), {1, 2}, task);
    CHECK(names(direct).empty());
    CHECK(direct->said.text.starts_with("Nobody stands between them"));
}

TEST_CASE("what is linked is found by steps and kinds, the nearest first") {
    Task task;
    CHECK(names(find_linked(ladder(), {1}, {}, task)) == Names{"b", "x"});
    CHECK(names(find_linked(ladder(), {1}, {2, "", ""}, task)) == Names{"b", "x", "c", "d"});
    CHECK(names(find_linked(ladder(), {1}, {2, "person", ""}, task)) == Names{"b", "c", "d"});
    CHECK(names(find_linked(ladder(), {1}, {9, "", "call"}, task)) == Names{"b", "x", "d", "c"});
    CHECK(names(find_linked(ladder(), {6}, {9, "", ""}, task)).empty());
    task.stop();
    CHECK_FALSE(find_linked(ladder(), {1}, {}, task));
}

TEST_CASE("the most connected are listed with how many") {
    const ChartHits found = list_most_connected(ladder(), "", 3);
    REQUIRE(found.hits.size() == 3);
    CHECK(found.hits[0].names == "a");
    CHECK(found.hits[0].beside.in_english() == "2 contacts");
    CHECK(list_most_connected(ladder(), "phone", 9).hits.size() == 1);
}

TEST_CASE("records on the chart become hits in order of name, ties by both ends") {
    const ChartHits found = hits_of(ladder(), {1, 2, 102, 999});
    REQUIRE(found.hits.size() == 3);
    CHECK(found.hits[0].names == "a");
    CHECK(found.hits[2].names == "b · c");
}
