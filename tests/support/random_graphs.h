// SPDX-License-Identifier: Apache-2.0
// Small random graphs of every awkward kind: disconnected, with isolates, leaves, twins, cut
// points, equally long detours; the same for the same seed on every machine.
#pragma once

#include <cstdint>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// SplitMix64 (Steele, Lea, Flood 2014).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t roll() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>((roll() >> 32U) * bound >> 32U);
    }
    double share() { return static_cast<double>(roll() >> 11U) * 0x1p-53; }

private:
    std::uint64_t m_state;
};

/// Half of them sparse (trees and cycles hung together), half of them dense; strengths 1, 1/2,
/// 1/3, 1/4 or 1/6, so that many paths are equally long.
inline Graph random_graph(std::uint64_t seed, Vertex most, bool directed = false) {
    Dice dice(seed);
    const Vertex n = 1 + dice.below(most);
    std::vector<Tie> ties;
    const float strengths[] = {1.0F, 0.5F, 1.0F / 3, 0.25F, 1.0F / 6};
    const auto tie = [&](Vertex a, Vertex b) { ties.push_back({a, b, strengths[dice.below(5)]}); };
    const std::uint32_t manner = dice.below(4);
    for (Vertex v = 1; v < n && manner < 3; ++v) {
        if (dice.below(8) > 0) tie(v, manner == 0 ? dice.below(v) : v - 1 - dice.below(v) / 4);
    }
    const std::uint32_t extra = manner == 3 ? dice.below(3 * n) : dice.below(n);
    for (std::uint32_t i = 0; i < extra; ++i)
        tie(dice.below(n), dice.below(n));
    return directed ? Graph::directed(n, ties) : Graph::undirected(n, ties);
}

} // namespace headwater
