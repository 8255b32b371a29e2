// SPDX-License-Identifier: Apache-2.0
// What a strike leaves of the line and of the network, beside what other choices would leave.
#pragma once

#include "core/analysis/finding.h"
#include "core/analysis/strike.h"

namespace headwater {

/// What is left after a set of targets was taken. Shares are of what was there before.
struct StrikeOutcome {
    double lines = 1;        ///< share of lines still open
    double quantity = 1;     ///< share of what can flow from origin to end; 1 if nothing is known
    double largest_part = 1; ///< share of the people who still hang together
    double apart = 0;        ///< F: share of pairs who cannot reach each other
};

struct StrikeChoice {
    Message name;                      ///< "The plan", "The leaders only" ...
    std::vector<StrikeTarget> targets; ///< on the line; empty for the random choice
    std::vector<Vertex> beside;        ///< of the network, not on the line
    StrikeOutcome outcome;             ///< random: the mean
};

/// `network` holds people with their belongings folded in; holders are found in it by id.
class StrikeOutcomes {
public:
    StrikeOutcomes(const SupplyLine& line, const Network& network);

    /// Error: stopped.
    Result<StrikeOutcome> of(const std::vector<StrikeTarget>& targets,
                             const std::vector<Vertex>& beside, Task& task) const;
    /// Where a holder stands in the network; or `no_place`.
    Vertex in_network(Vertex holder) const { return m_in_network[holder]; }
    Vertex on_line(Vertex vertex) const { return m_on_line[vertex]; }

private:
    const SupplyLine& m_line;
    const Network& m_network;
    LineOrder m_order;
    double m_lines;
    std::vector<std::int64_t> m_weights;
    double m_quantity;
    double m_largest;
    std::vector<Vertex> m_in_network;
    std::vector<Vertex> m_on_line;
};

/// The plan; as many leaders as `leaders` ranks first; as many couriers (holders at the transport
/// stage through whom most lines pass); and the mean over `draws` random sets of people of the
/// line, drawn by `seed`. Those who are spared are in none of them. Error: stopped.
Result<std::vector<StrikeChoice>> compare_choices(const SupplyLine& line, const Network& network,
                                                  const StrikePlan& plan, const StrikeRules& rules,
                                                  const Finding& leaders, std::size_t draws,
                                                  std::uint64_t seed, Task& task);

} // namespace headwater
