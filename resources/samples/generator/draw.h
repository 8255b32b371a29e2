// SPDX-License-Identifier: Apache-2.0
// Chance for the sample case, the same on every machine: SplitMix64 and whole numbers only,
// because the distributions of the standard library differ between its makers.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace headwater::samples {

class Draw {
public:
    /// A stream of its own for every `purpose`: a change in one part leaves the others alone.
    Draw(std::uint64_t seed, std::string_view purpose);

    int below(int bound);           ///< 0 to bound - 1; bound at least 1
    int between(int low, int high); ///< both included
    bool chance(int percent);
    std::size_t weighted(const std::vector<int>& weights); ///< index, by weight

    template<class T>
    const T& pick(const std::vector<T>& from) {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }
    template<class T>
    void shuffle(std::vector<T>& items) {
        for (auto left = items.size(); left > 1; --left)
            std::swap(items[left - 1],
                      items[static_cast<std::size_t>(below(static_cast<int>(left)))]);
    }

private:
    std::uint64_t next();
    std::uint64_t m_state;
};

} // namespace headwater::samples
