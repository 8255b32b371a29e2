// SPDX-License-Identifier: Apache-2.0
// Ways that respect the order of time: what somebody learnt on Monday he can pass on on Tuesday.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/centrality.h"

namespace headwater {

struct TimeOptions {
    std::int64_t from = INT64_MIN; ///< nothing is passed on before
    std::int64_t to = INT64_MAX;   ///< nor after
    /// Longest time between receiving and passing on, in seconds; 0: any time.
    std::int64_t longest_wait = 0;
};

/// One contact used on a way.
struct TimedStep {
    Vertex from = 0;
    Vertex to = 0;
    std::int64_t time = 0;
    bool operator==(const TimedStep&) const = default;
};

/// How far something spreads from a source, contact by contact, each strictly later than the one
/// before. A contact takes place at its earliest possible time; undirected ones go both ways.
struct Spread {
    std::vector<std::optional<std::int64_t>> arrival; ///< earliest; empty: not reached
    /// A way that arrives at `v` when arrival says; empty for the source and who is not reached.
    /// With a waiting limit it may come by an actor twice.
    std::vector<TimedStep> way_to(Vertex v) const;

private:
    friend class Spreading;
    static constexpr std::uint32_t none = UINT32_MAX;
    struct Use {
        TimedStep step;
        std::uint32_t before = none; ///< the use that brought it to step.from
    };
    std::vector<Use> m_uses;
    std::vector<std::uint32_t> m_first; ///< use that reached each vertex first
};

/// Error: stopped.
Result<Spread> spread_from(const Network& network, Vertex source, const TimeOptions& options,
                           Task& task);

/// The latest time at which each vertex can still send something that arrives at `target` in
/// time; empty: it cannot. Error: stopped.
Result<std::vector<std::optional<std::int64_t>>>
latest_departures(const Network& network, Vertex target, const TimeOptions& options, Task& task);

/// Sum over those reached of 1/(arrival - start), divided by n-1. Time counts in units of
/// `unit` seconds.
Values temporal_closeness(const Network& network, std::int64_t start, double unit,
                          const TimeOptions& options, Task& task);

/// The same from the day before the first contact on, in days; without dated contacts all 0. Waits
/// at most as long as the options say.
Values temporal_closeness(const Network&, const AnalysisOptions&, Task&);

/// How many others something can reach in order of time, waiting at most as long as the options
/// say.
Values temporal_reach(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
