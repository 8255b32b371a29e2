// SPDX-License-Identifier: Apache-2.0
// A small seeded stream of numbers that is the same on every machine (SplitMix64).
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace headwater {

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    /// Below `limit`, which must not be 0. Its bias is under limit / 2^32.
    std::uint32_t below(std::uint32_t limit) {
        return static_cast<std::uint32_t>(((next() >> 32) * limit) >> 32);
    }
    /// From 0 to just under 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }

    template<class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t left = items.size(); left > 1; --left) {
            std::swap(items[left - 1], items[below(static_cast<std::uint32_t>(left))]);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace headwater
