// SPDX-License-Identifier: Apache-2.0
// Chance that is the same on every machine: the standard library leaves open how it shuffles and
// how it draws from a range, and so does not give the same answer everywhere.
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace headwater {

class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_bits(seed) {}

    /// 0 to below `limit`, all alike. `limit` is not 0.
    std::uint64_t below(std::uint64_t limit) {
        const std::uint64_t uneven = (0 - limit) % limit;
        for (;;)
            if (const auto drawn = m_bits(); drawn >= uneven) return drawn % limit;
    }
    /// 0 to below 1.
    double share() { return static_cast<double>(m_bits() >> 11) * 0x1p-53; }

    template<class T>
    void shuffle(std::span<T> things) {
        for (std::size_t i = things.size(); i > 1; --i)
            std::swap(things[i - 1], things[below(i)]);
    }

private:
    std::mt19937_64 m_bits;
};

} // namespace headwater
