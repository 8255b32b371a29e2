// SPDX-License-Identifier: Apache-2.0
#include "core/network/belongings.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace headwater {

namespace {

constexpr auto nobody = std::numeric_limits<std::uint32_t>::max();
constexpr auto several = nobody - 1;

/// What people act through. Goods and papers have owners too, but do not stand for them.
constexpr auto kinds_acted_through = std::to_array<std::string_view>(
    {"account", "device", "online_account", "phone", "sim", "vehicle", "vessel"});

bool can_stand_for_owner(const GatheredEntity& entity) {
    return std::binary_search(kinds_acted_through.begin(), kinds_acted_through.end(),
                              std::string_view(entity.actor.kind));
}

void claim(std::uint32_t& owner, std::uint32_t person) {
    if (owner == nobody) owner = person;
    if (owner != person) owner = several;
}

} // namespace

std::vector<std::uint32_t> fold_belongings(const Gathered& gathered) {
    const auto& entities = gathered.entities;
    std::vector<std::uint32_t> owner(entities.size(), nobody);
    for (const GatheredLink& link : gathered.links) {
        if (link.layer != Layer::ownership || !link.credible) continue;
        const auto& from = entities[link.from];
        const auto& to = entities[link.to];
        if (from.pole == Pole::person && can_stand_for_owner(to)) claim(owner[link.to], link.from);
        if (to.pole == Pole::person && can_stand_for_owner(from)) claim(owner[link.from], link.to);
    }
    for (std::uint32_t i = 0; i < owner.size(); ++i)
        if (owner[i] >= several) owner[i] = i;
    return owner;
}

} // namespace headwater
