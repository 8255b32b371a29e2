// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/draw.h"

#include <numeric>

namespace headwater::samples {

Draw::Draw(std::uint64_t seed, std::string_view purpose) : m_state(seed) {
    for (const char letter : purpose) // FNV-1a
        m_state = (m_state ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
}

std::uint64_t Draw::next() { // Steele, Lea, Flood 2014
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

int Draw::below(int bound) {
    return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(bound)) >> 32);
}

int Draw::between(int low, int high) {
    return low + below(high - low + 1);
}

bool Draw::chance(int percent) {
    return below(100) < percent;
}

std::size_t Draw::weighted(const std::vector<int>& weights) {
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    std::size_t at = 0;
    while (left >= weights[at])
        left -= weights[at++];
    return at;
}

} // namespace headwater::samples
