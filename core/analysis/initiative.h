// SPDX-License-Identifier: Apache-2.0
// The six kinds of evidence that somebody starts things, as far as the records have them.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/analysis/beginnings.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/network.h"

namespace headwater {

/// One kind of evidence: a number for everybody, and its percentile. Empty where there is none.
struct Evidenced {
    std::vector<double> values;
    std::vector<double> percentile;
    Message missing; ///< why there is none
    bool available() const { return !values.empty(); }
};

struct Initiative {
    std::vector<double> out; ///< contacts started, by recorded weight
    std::vector<double> in;  ///< contacts received
    /// Wilson bound of the share started; contacts started; contacts set off later (Hawkes);
    /// episodes moved first in; newcomers brought in; sinks dominated.
    std::array<Evidenced, 6> kinds;
    std::vector<Episode> episodes;
    std::vector<Entry> entries;
    std::size_t sinks = 0;

    std::size_t available() const;
    /// IS: mean of the percentiles of what is available.
    double score(Vertex v) const;
};

/// Error: stopped.
Result<Initiative> initiative_of(const Network& network, Task& task);

} // namespace headwater
