// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/removal.h"

#include "tests/support/public_data.h"

using namespace headwater;
using namespace headwater::support;

namespace {

struct Sequence {
    std::vector<std::string> names;
    std::vector<std::uint32_t> largest;
};

Sequence sequence_of(const Network& network, std::size_t number) {
    Task task;
    Sequence sequence;
    const auto removals = remove_by_betweenness(network.graph, number, task).value();
    for (const Removal& one : removals) {
        sequence.names.push_back(network.actors[one.vertex].label);
        sequence.largest.push_back(one.largest_part);
    }
    return sequence;
}

} // namespace

TEST_CASE("a path falls apart from its middle", "[removal]") {
    const auto sequence = sequence_of(network_of(path_of(7)), 3);
    CHECK(sequence.names == std::vector<std::string>{"3", "1", "5"});
    CHECK(sequence.largest == std::vector<std::uint32_t>{3, 3, 1});
}

TEST_CASE("more removals than people take everybody once", "[removal]") {
    CHECK(sequence_of(network_of(pairs("ab")), 9).names == std::vector<std::string>{"a", "b"});
}

TEST_CASE("Montagna falls apart as it is known to, in both layers", "[removal]") {
    const auto folder = public_data();
    if (!folder) return;
    const auto meetings =
        sequence_of(montagna(*folder + "/montagna/Montagna_meetings_edgelist.csv"), 5);
    CHECK(meetings.names == std::vector<std::string>{"N18", "N25", "N29", "N22", "N68"});
    CHECK(meetings.largest == std::vector<std::uint32_t>{88, 68, 66, 46, 39});
    const auto phone =
        sequence_of(montagna(*folder + "/montagna/Montagna_phonecalls_edgelist.csv"), 5);
    CHECK(phone.largest == std::vector<std::uint32_t>{68, 51, 38, 35, 22});
}
