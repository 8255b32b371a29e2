// SPDX-License-Identifier: Apache-2.0
// Which records are worth comparing: those that share a key. Keys that too many share are narrowed
// down by what else they share, and left out where that does not help.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace headwater {

struct SharedKey {
    std::uint64_t key = 0;
    std::uint32_t bearer = 0;
    auto operator<=>(const SharedKey&) const = default;
};

/// One to the other, the lower number first.
using BearerPair = std::pair<std::uint32_t, std::uint32_t>;

struct PairSearch {
    std::size_t most_bearers = 24; ///< of a key, so that it is compared each with each
    /// Further keys of a bearer, for keys that too many share; null: those are left out.
    std::function<void(std::uint32_t bearer, const std::function<void(std::uint64_t)>&)> narrower;
    /// Whether a pair may be wanted at all; null: every one.
    std::function<bool(std::uint32_t, std::uint32_t)> wanted;
};

/// Each pair once, in order. The order of `keys` does not matter.
std::vector<BearerPair> pairs_sharing(std::vector<SharedKey> keys, const PairSearch& search);

std::uint64_t mixed(std::uint64_t a, std::uint64_t b);

} // namespace headwater
