// SPDX-License-Identifier: Apache-2.0
// How far everybody is from 512 others at once, a bit for each. Sums are whole numbers, so that
// neither threads nor instruction sets nor the order of the sources can change them.
// After Then et al., The more the merrier: efficient multi-source graph traversal, VLDB 2014.
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/instructions.h"
#include "core/analysis/nearby.h"
#include "core/base/task.h"

namespace headwater {

/// Of one vertex: how many it reaches, the sum of their distances, and the sum of 1/distance as
/// whole part and 2^-50ths.
struct ReachSum {
    std::uint64_t reached = 0;
    std::uint64_t far = 0;
    std::uint64_t near = 0;
    std::uint64_t near_parts = 0;

    ReachSum& operator+=(const ReachSum& o);
    double nearness() const;
};

/// Scratch of one thread.
struct ReachScratch {
    struct alignas(64) Words {
        std::uint64_t at[8];
    };
    std::vector<Words> seen, now, next; ///< a bit a source
    std::vector<Vertex> active;         ///< reached in the last step
    std::vector<Vertex> touched;        ///< perhaps reached in this step
    std::vector<char> is_touched;
    std::vector<ReachSum> batch; ///< near holds 2^-50ths until the batch ends
};

/// Adds to sums[v] what v reaches of the `count` (at most 512) targets from `first` on, along
/// `out`, whose turned rows are `in` (the same if undirected). False: stopped.
bool sweep_reach(Instructions instructions, const Nearby& out, const Nearby& in, Vertex first,
                 Vertex count, ReachScratch& scratch, std::vector<ReachSum>& sums,
                 const Task& task);

} // namespace headwater
