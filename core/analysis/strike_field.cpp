// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/strike_field.h"

#include <algorithm>

#include "core/analysis/supply_facts.h"

namespace headwater {

StrikeField::StrikeField(const SupplyLine& line, const StrikeRules& rules)
    : m_line(line), m_rules(rules), m_order(line) {
    add_candidates();
    if (!rules.every_stage) return;
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        if (m_standing[i].stage < Stage::money) m_wanted.insert(m_standing[i].stage);
}

bool StrikeField::admits(const TargetStanding& standing) const {
    if (!m_rules.forces.empty() && !m_rules.forces.contains(standing.force)) return false;
    const auto capacity = m_rules.capacity.find(standing.force);
    return capacity == m_rules.capacity.end() || capacity->second > 0;
}

void StrikeField::add_candidates() {
    const auto lines = count_lines(m_line, m_order);
    m_all = lines.all;
    const auto add = [&](const StrikeTarget& target) {
        TargetStanding standing = standing_of(m_line, target);
        if (!admits(standing)) return;
        m_targets.push_back(target);
        m_standing.push_back(std::move(standing));
    };
    for (Vertex v = 0; v < m_line.size(); ++v)
        if (lines.through[v] > 0 && (m_rules.spared.empty() || !m_rules.spared[v]))
            add({StrikeTarget::Kind::arrest, v});
    for (std::uint32_t site = 0; m_rules.places && site < m_line.sites.size(); ++site)
        if (transport_at(m_line.sites[site].actor.kind) != Transport::unknown)
            add({StrikeTarget::Kind::closing, site});
}

std::vector<StrikeTarget> StrikeField::targets_of(const Chosen& chosen) const {
    std::vector<StrikeTarget> targets;
    for (const auto i : chosen)
        targets.push_back(m_targets[i]);
    return targets;
}

double StrikeField::stopped(const Chosen& chosen) const {
    return m_all - count_lines(m_line, m_order, taken_out(m_line, targets_of(chosen))).all;
}

std::vector<double> StrikeField::gains(const Chosen& chosen, double& sum) const {
    const auto left = count_lines(m_line, m_order, taken_out(m_line, targets_of(chosen)));
    sum = m_all - left.all;
    std::vector<double> gains(m_targets.size(), 0);
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i].kind == StrikeTarget::Kind::arrest) {
            gains[i] = left.through[m_targets[i].at];
            continue;
        }
        Chosen more = chosen;
        more.push_back(i);
        gains[i] = stopped(more) - sum;
    }
    return gains;
}

std::size_t StrikeField::missing_stages(const Chosen& chosen) const {
    std::set<Stage> missing = m_wanted;
    for (const auto i : chosen)
        missing.erase(m_standing[i].stage);
    return missing.size();
}

bool StrikeField::may_join(const Chosen& chosen, std::size_t i) const {
    if (chosen.size() >= m_rules.size || std::ranges::find(chosen, i) != chosen.end()) return false;
    const auto capacity = m_rules.capacity.find(m_standing[i].force);
    if (capacity != m_rules.capacity.end()) {
        const auto used = std::ranges::count_if(
            chosen, [&](std::size_t c) { return m_standing[c].force == m_standing[i].force; });
        if (static_cast<std::size_t>(used) >= capacity->second) return false;
    }
    if (m_wanted.empty()) return true;
    Chosen more = chosen;
    more.push_back(i);
    return missing_stages(more) <= m_rules.size - more.size();
}

bool StrikeField::keeps_rules(const Chosen& chosen) const {
    Chosen grown;
    for (const auto i : chosen) {
        if (!may_join(grown, i)) return false;
        grown.push_back(i);
    }
    return missing_stages(grown) == 0;
}

} // namespace headwater
