// SPDX-License-Identifier: Apache-2.0
// Numbers drawn by their place instead of one after the other: draw 1,234 is the same whoever
// makes it, and whatever was drawn before.
#pragma once

#include <cstdint>

namespace headwater {

/// The mixing step of SplitMix64 (Steele, Lea and Flood 2014).
constexpr std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

/// All chances of one draw; `stream` keeps the questions apart that are asked of it.
class DrawChance {
public:
    DrawChance(std::uint64_t seed, std::uint64_t draw) : m_key(mixed(mixed(seed) ^ draw)) {}

    std::uint64_t bits(std::uint32_t stream, std::uint64_t item) const {
        return mixed(mixed(m_key ^ stream) ^ item);
    }
    /// In [0, 1).
    double share(std::uint32_t stream, std::uint64_t item) const {
        return static_cast<double>(bits(stream, item) >> 11U) * 0x1p-53;
    }
    /// 0 to bound - 1.
    std::size_t below(std::size_t bound, std::uint32_t stream, std::uint64_t item) const {
        return static_cast<std::size_t>(share(stream, item) * static_cast<double>(bound));
    }

private:
    std::uint64_t m_key;
};

} // namespace headwater
