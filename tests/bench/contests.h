// SPDX-License-Identifier: Apache-2.0
// What is compared: each measure of ours beside that of the peers.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/base/task.h"
#include "core/network/network.h"
#include "tests/bench/peers.h"

namespace headwater {

struct Contest {
    const char* name;
    std::function<std::vector<double>(const Network&, Task&)> ours;
    Measurement Peer::*theirs;
    enum class Counted {
        whole,     ///< all or nothing
        sources,   ///< a peer may be given fewer sources, and its time is scaled up
        questions, ///< the time is that of one question
    } counted;
    /// Seconds of a slow peer for one source, question or whole: this times people.
    double peer_seconds;
    Vertex largest; ///< network on which ours takes seconds; beyond only if asked for by name
    enum class Values { same, same_set, quality } values;
};

std::span<const Contest> contests();

/// How many questions ours answers in one run.
inline constexpr Vertex questions = 100;
/// How many times ten ways.
inline constexpr Vertex questions_of_ten = 10;
Vertex questions_of(const Contest& contest);

} // namespace headwater
