// SPDX-License-Identifier: Apache-2.0
// What part somebody may play, with what speaks for it and against it. Hypotheses about conduct:
// no value of a graph proves one, and none is ever a label on a person.
#pragma once

#include <vector>

#include "core/analysis/leader_parts.h"

namespace headwater {

enum class Role {
    visible_organiser,
    insulated_organiser,
    lieutenant,
    supplier,
    broker,
    courier,
    distributor,
    financier,
    facilitator,
};

struct RoleHypothesis {
    Role role = Role::broker;
    std::vector<Reason> reasons;
    std::vector<Reason> against;
};

Message name_of(Role role);

/// For each vertex the roles that something speaks for, likeliest first: by reasons less what
/// speaks against. Only persons and organisations; `parts` as made of `network`.
std::vector<std::vector<RoleHypothesis>> role_hypotheses(const Network& network,
                                                         const LeaderParts& parts);

} // namespace headwater
