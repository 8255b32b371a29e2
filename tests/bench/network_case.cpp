// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/network_case.h"

#include <array>

#include <fmt/format.h>

#include "tests/bench/case_network.h"

namespace headwater::bench {

namespace {

constexpr std::array names{"Kestrel", "Magpie", "Teal", "Wren", "Rook", "Plover", "Dunlin"};
constexpr std::array kinds{"call", "call", "call", "meeting", "transfer"};

Entity person(std::int64_t number) {
    const auto which = static_cast<std::size_t>(number);
    const bool is_phone = number % 9 == 4;
    return {{-1 - number},
            is_phone ? "phone" : "person",
            is_phone ? fmt::format("+84{:09}", 900'000'000 + number * 37)
                     : fmt::format("{} {}", names[which % names.size()], number),
            {}};
}

} // namespace

Result<Case> case_of_network(const std::filesystem::path& file, Vertex people, std::size_t ties,
                             std::uint64_t seed) {
    TRY(Case made, Case::create(file, "An invented network", this_station()));
    Records records;
    for (std::int64_t number = 0; number < people; ++number)
        records.entities.push_back(person(number));
    for (const Tie& tie : case_network(people, ties, seed)) {
        const auto number = std::ssize(records.links);
        const auto kind = kinds[static_cast<std::size_t>(number) % kinds.size()];
        records.links.push_back({{-1 - std::int64_t{people} - number},
                                 kind,
                                 {-1 - std::int64_t{tie.from}},
                                 {-1 - std::int64_t{tie.to}},
                                 number % 3 == 0,
                                 number % 7 == 0 ? Strength::unconfirmed : Strength::confirmed,
                                 "",
                                 {}});
    }
    TRY_VOID(made.apply({"Import", [&](Edits& edits) { return edits.take_in(records); }, ""}));
    return made;
}

} // namespace headwater::bench
