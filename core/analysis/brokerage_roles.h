// SPDX-License-Identifier: Apache-2.0
// Between which groups somebody passes things on: Gould and Fernandez, Structures of mediation,
// Sociological Methodology 19 (1989).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/centrality.h"

namespace headwater {

/// i -> v -> j without i -> j; the letters are the groups of i, v, j.
enum class BrokerageRole {
    coordinator,    ///< AAA
    itinerant,      ///< ABA: passes on inside a group that is not his own
    gatekeeper,     ///< ABB: lets in
    representative, ///< AAB: carries out
    liaison,        ///< ABC
};
inline constexpr std::size_t brokerage_roles = 5;

struct Brokerage {
    std::array<double, brokerage_roles> raw{}; ///< number of pairs served
    /// (raw - expected) / deviation in a random graph of the same density and groups; NaN where
    /// nothing can vary.
    std::array<double, brokerage_roles> z{};
};

/// One entry a vertex. `groups` holds one number a vertex. Error: stopped.
Result<std::vector<Brokerage>> brokerage(const Graph& directed,
                                         std::span<const std::uint32_t> groups, Task& task);

/// The raw number of one role, between the communities of the network. Undirected ties go both
/// ways.
Values coordination(const Network&, const AnalysisOptions&, Task&);
Values itinerancy(const Network&, const AnalysisOptions&, Task&);
Values gatekeeping(const Network&, const AnalysisOptions&, Task&);
Values representation(const Network&, const AnalysisOptions&, Task&);
Values liaising(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
