// SPDX-License-Identifier: Apache-2.0
#include "core/desk/ruled_scenes.h"

#include <algorithm>
#include <map>

#include "core/desk/condition_checks.h"

namespace headwater {

namespace {

bool is_used(const StyleRule& rule, ChartId chart) {
    const auto& charts = rule.charts;
    return rule.on && (charts.empty() || std::ranges::find(charts, chart) != charts.end());
}

template<class Value>
void fill_in(Value& value, const Value& lower) {
    if (value == Value{}) value = lower;
}

/// `first`, and of `later` what it leaves alone.
Effect joined(Effect first, const Effect& later) {
    fill_in(first.colour, later.colour);
    fill_in(first.ring, later.ring);
    fill_in(first.size, later.size);
    fill_in(first.icon, later.icon);
    fill_in(first.badge, later.badge);
    fill_in(first.dash, later.dash);
    fill_in(first.width, later.width);
    return first;
}

/// Every combination of effects that something wears, numbered from 1; 0 is none.
class Wardrobe {
public:
    std::uint32_t with(std::uint32_t worn, std::size_t rule, const Effect& effect) {
        const auto [found, fresh] = m_next.try_emplace({worn, rule}, 0);
        if (fresh) {
            m_effects.push_back(joined(worn == 0 ? Effect{} : m_effects[worn - 1], effect));
            found->second = static_cast<std::uint32_t>(m_effects.size());
        }
        return found->second;
    }
    std::vector<Outfit> outfits() const {
        std::vector<Outfit> outfits;
        for (const Effect& effect : m_effects)
            outfits.push_back(outfit_of(effect));
        return outfits;
    }

private:
    std::vector<Effect> m_effects;
    std::map<std::pair<std::uint32_t, std::size_t>, std::uint32_t> m_next;
};

template<class Things>
void undress(Things& things) {
    for (auto& thing : things)
        thing.outfit = 0;
}

template<class Things>
std::size_t dress(Things& things, const std::vector<bool>& met, Wardrobe& wardrobe,
                  std::size_t number, const Effect& effect) {
    std::size_t hits = 0;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (!met[i]) continue;
        ++hits;
        things[i].outfit = wardrobe.with(things[i].outfit, number, effect);
    }
    return hits;
}

} // namespace

Result<RulesWorn> wear_rules(ChartScene& scene, const StyleRules& rules, const Case& the_case,
                             ChartId chart, const std::string& now, Task& task) {
    RulesWorn worn{rules, std::vector<std::size_t>(rules.size(), 0), {}};
    undress(scene.items);
    undress(scene.links);
    scene.rules.clear();
    scene.outfits.clear();
    if (std::ranges::none_of(rules, [&](const StyleRule& r) { return is_used(r, chart); }))
        return worn;
    Wardrobe wardrobe;
    ConditionChecks checks(scene, the_case, now, task);
    for (std::size_t r = 0; r < rules.size(); ++r) {
        const StyleRule& rule = rules[r];
        if (!is_used(rule, chart)) continue;
        TRY(const std::vector<bool> met, checks.met(rule.condition));
        worn.hits[r] = rule.condition.of == Condition::Of::entities
                           ? dress(scene.items, met, wardrobe, r, rule.effect)
                           : dress(scene.links, met, wardrobe, r, rule.effect);
        if (worn.hits[r] > 0 && !rule.effect.is_empty())
            scene.rules.push_back({rule, worn.hits[r]});
    }
    scene.outfits = wardrobe.outfits();
    worn.remarks = checks.remarks();
    return worn;
}

Result<std::vector<std::int64_t>> records_meeting(const ChartScene& scene,
                                                  const Condition& condition, const Case& the_case,
                                                  const std::string& now, Task& task) {
    ConditionChecks checks(scene, the_case, now, task);
    TRY(const std::vector<bool> met, checks.met(condition));
    std::vector<std::int64_t> records;
    for (std::size_t i = 0; i < met.size(); ++i)
        if (met[i])
            records.push_back(condition.of == Condition::Of::entities ? scene.items[i].record
                                                                      : scene.links[i].record);
    std::ranges::sort(records);
    return records;
}

} // namespace headwater
