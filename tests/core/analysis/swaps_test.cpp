// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/swaps.h"
#include "tests/support/vast.h"

using namespace headwater;
using namespace headwater::support;

namespace {

constexpr std::int64_t day = 86'400;

/// Contacts "ab" on one day after another, `until` that day with the first, then the second list.
Network phones(const Pairs& before, const Pairs& after) {
    Pairs all = before;
    all.insert(all.end(), after.begin(), after.end());
    Network network = network_of(all);
    const auto call = [&](const Pairs& pairs, std::int64_t first, std::int64_t days) {
        for (std::int64_t d = first; d < first + days; ++d)
            for (const auto& [from, to] : pairs) {
                const auto a = vertex_of(network, from), b = vertex_of(network, to);
                network.contacts.push_back({std::min(a, b), std::max(a, b), d * day + 3600,
                                            d * day + 3600, false, Layer::phone});
            }
    };
    call(before, 100, 5);
    call(after, 105, 4);
    return network;
}

} // namespace

TEST_CASE("a new phone is found without being told the day", "[swaps]") {
    const auto network = phones(pairs("xa xb xc ab"), pairs("ya yb yc ab"));
    Task task;
    const auto swaps = find_swaps(network, {}, task);
    REQUIRE(swaps);
    REQUIRE(swaps->size() == 1);
    const Swap& swap = swaps->front();
    CHECK(network.actors[swap.before].label == "x");
    CHECK(network.actors[swap.after].label == "y");
    CHECK(swap.likeness == 1);
    CHECK(swap.day == 105 * day);
    CHECK(swap.as_one.rank <= swap.apart_before.rank);
    CHECK(swap.as_one.rank > 0);
}

TEST_CASE("as one person the second has no ties left, and their ties to each other are gone",
          "[swaps]") {
    const auto network = network_of(pairs("xa xb yb yc xy"));
    const auto one = with_merged(network, {{vertex_of(network, "x"), vertex_of(network, "y")}});
    CHECK(one.graph.degree(vertex_of(network, "x")) == 3);
    CHECK(one.graph.degree(vertex_of(network, "y")) == 0);
    CHECK(one.vertices() == network.vertices());
}

TEST_CASE("nobody who keeps his contacts, and nobody without dates", "[swaps]") {
    Task task;
    CHECK(find_swaps(phones(pairs("xa xb xc"), pairs("xa xb xc")), {}, task)->empty());
    CHECK(find_swaps(network_of(karate()), {}, task)->empty());
    task.stop();
    CHECK(find_swaps(phones(pairs("xa"), pairs("xa")), {}, task).error().kind ==
          Error::Kind::stopped);
}

TEST_CASE("the five changes of phone in the VAST calls come first, without being told the day",
          "[swaps][public]") {
    const auto folder = public_data();
    if (!folder) return;
    Network network = vast(vast_calls(*folder), "20060601", "20060610");
    for (std::size_t v = 0; v < network.actors.size(); ++v)
        network.actors[v].id = {static_cast<std::int64_t>(v) + 1};
    Task task;
    const auto swaps = find_swaps(network, {}, task);
    REQUIRE(swaps);
    std::vector<std::string> found;
    for (const Swap& swap : *swaps)
        found.push_back(network.actors[swap.before].label + ">" + network.actors[swap.after].label);
    REQUIRE(found.size() >= 5);
    std::sort(found.begin(), found.begin() + 5);
    CHECK(std::vector<std::string>(found.begin(), found.begin() + 5) ==
          std::vector<std::string>{"001>309", "002>397", "003>360", "005>306", "200>300"});
}
