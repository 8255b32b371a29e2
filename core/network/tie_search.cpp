// SPDX-License-Identifier: Apache-2.0
#include "core/network/tie_search.h"

#include <algorithm>
#include <tuple>

namespace headwater {

namespace {

auto key_of(const auto& tie) {
    return std::tuple(tie.from, tie.to, tie.layer);
}

} // namespace

std::size_t tie_of(const Contact& contact, const Network& network) {
    const auto& ties = network.ties;
    auto tie = std::ranges::lower_bound(ties, key_of(contact), {},
                                        [](const TieRecord& t) { return key_of(t); });
    while (tie != ties.end() && key_of(*tie) == key_of(contact) &&
           tie->directed != contact.directed)
        ++tie;
    const bool found = tie != ties.end() && key_of(*tie) == key_of(contact);
    return static_cast<std::size_t>((found ? tie : ties.end()) - ties.begin());
}

} // namespace headwater
