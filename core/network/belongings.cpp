// SPDX-License-Identifier: Apache-2.0
#include "core/network/belongings.h"

#include <limits>
#include <numeric>

namespace headwater {

namespace {

constexpr auto nobody = std::numeric_limits<std::uint32_t>::max();
constexpr auto several = nobody - 1;

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
        const Pole from = entities[link.from].pole;
        const Pole to = entities[link.to].pole;
        if (from == Pole::person && to == Pole::object) claim(owner[link.to], link.from);
        if (to == Pole::person && from == Pole::object) claim(owner[link.from], link.to);
    }
    for (std::uint32_t i = 0; i < owner.size(); ++i)
        if (owner[i] >= several) owner[i] = i;
    return owner;
}

} // namespace headwater
