// SPDX-License-Identifier: Apache-2.0
#include "core/network/standing.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

#include "core/base/patient_sort.h"
#include "core/base/text.h"
#include "core/network/belongings.h"

namespace headwater {

namespace {

std::set<std::string, std::less<>> kinds_in_scope(const Gathered& gathered, const Filter& filter,
                                                  const Standing& standing) {
    if (!filter.entity_kinds.empty())
        return {filter.entity_kinds.begin(), filter.entity_kinds.end()};
    std::set<std::string, std::less<>> kinds;
    for (const GatheredLink& link : gathered.links) {
        if (!link.wanted) continue;
        for (const auto end : {link.from, link.to})
            kinds.insert(gathered.entities[standing.stands_for[end]].actor.kind);
    }
    return kinds;
}

void put_in_order(const std::vector<GatheredEntity>& entities, std::vector<std::uint32_t>& order,
                  const Task& task) {
    std::vector<std::string> folded(entities.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i % 8192 == 0 && !task.may_go_on()) return;
        folded[order[i]] = fold(entities[order[i]].actor.label);
    }
    const auto comes_first = [&](std::uint32_t a, std::uint32_t b) {
        const Actor& x = entities[a].actor;
        const Actor& y = entities[b].actor;
        return std::tie(x.kind, folded[a], x.label, x.id) <
               std::tie(y.kind, folded[b], y.label, y.id);
    };
    sort_patiently(order, comes_first, task);
}

/// Takes others for the first of each list of the filter that has been gathered.
void take_as_one(const std::vector<GatheredEntity>& entities, const Filter& filter,
                 std::vector<std::uint32_t>& stands_for) {
    if (filter.as_one.empty()) return;
    std::unordered_map<EntityId, std::uint32_t> place;
    for (std::uint32_t i = 0; i < entities.size(); ++i)
        place.emplace(entities[i].actor.id, i);
    std::vector<std::uint32_t> head(entities.size());
    std::iota(head.begin(), head.end(), 0U);
    const auto head_of = [&](std::uint32_t i) {
        while (head[i] != i)
            i = head[i];
        return i;
    };
    for (const auto& list : filter.as_one) {
        auto first = nowhere;
        for (const EntityId id : list) {
            const auto found = place.find(id);
            if (found == place.end()) continue;
            const auto self = head_of(stands_for[found->second]);
            if (first == nowhere) first = self;
            head[self] = first;
        }
    }
    for (auto& other : stands_for)
        other = head_of(other);
}

} // namespace

Standing place_entities(const Gathered& gathered, const Filter& filter, const Task& task) {
    const auto& entities = gathered.entities;
    Standing standing;
    if (filter.fold_belongings) {
        standing.stands_for = fold_belongings(gathered);
    } else {
        standing.stands_for.resize(entities.size());
        std::iota(standing.stands_for.begin(), standing.stands_for.end(), 0U);
    }
    if (!filter.apart.empty())
        for (std::uint32_t i = 0; i < entities.size(); ++i)
            if (filter.is_apart(entities[i].actor.id)) standing.stands_for[i] = i;
    take_as_one(entities, filter, standing.stands_for);
    const auto kinds = kinds_in_scope(gathered, filter, standing);
    for (std::uint32_t i = 0; i < entities.size(); ++i)
        if (standing.stands_for[i] == i &&
            (kinds.contains(entities[i].actor.kind) || filter.is_apart(entities[i].actor.id)) &&
            (!filter.actors_only ||
             (entities[i].may_be_ranked && (!entities[i].service || filter.with_services))))
            standing.order.push_back(i);
    put_in_order(entities, standing.order, task);
    standing.vertex.assign(entities.size(), nowhere);
    for (std::uint32_t v = 0; v < standing.order.size(); ++v)
        standing.vertex[standing.order[v]] = v;
    return standing;
}

} // namespace headwater
