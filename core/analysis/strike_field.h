// SPDX-License-Identifier: Apache-2.0
// The ground on which a strike is planned: who may be taken, which sets keep the rules, and what
// every further target would stop.
#pragma once

#include "core/analysis/strike.h"

namespace headwater {

class StrikeField {
public:
    StrikeField(const SupplyLine& line, const StrikeRules& rules);

    std::size_t size() const { return m_targets.size(); }
    const StrikeTarget& target(std::size_t i) const { return m_targets[i]; }
    double all() const { return m_all; }
    /// Arcs and holders that one count of lines looks at.
    std::size_t work() const { return m_line.holders.size() + m_line.arcs.size(); }

    using Chosen = std::vector<std::size_t>; ///< places of targets
    /// Lines that the chosen stop.
    double stopped(const Chosen& chosen) const;
    /// What each target would stop besides; `sum` becomes what the chosen stop. Targets that
    /// would stop nothing count 0.
    std::vector<double> gains(const Chosen& chosen, double& sum) const;

    /// Whether `i` may join: it is not among them, its force can do it, and enough places are
    /// left for the stages that are still missing.
    bool may_join(const Chosen& chosen, std::size_t i) const;
    bool keeps_rules(const Chosen& chosen) const;
    std::vector<StrikeTarget> targets_of(const Chosen& chosen) const;

private:
    void add_candidates();
    bool admits(const TargetStanding& standing) const;
    std::size_t missing_stages(const Chosen& chosen) const;

    const SupplyLine& m_line;
    const StrikeRules& m_rules;
    LineOrder m_order;
    double m_all = 0;
    std::vector<StrikeTarget> m_targets;
    std::vector<TargetStanding> m_standing; ///< of each target
    std::set<Stage> m_wanted;               ///< stages that must be struck
};

} // namespace headwater
