// SPDX-License-Identifier: Apache-2.0
// Which contact set off which: a self-exciting process over people.
// Rate at which u starts contacts: mu_u + sum over contacts v -> u before t of
// alpha_vu beta exp(-beta (t - t_j)). Cf. Hegemann, Lewis and Bertozzi, Security Informatics 2
// (2013).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/network.h"

namespace headwater {

/// `from` started a contact to `to`; time in any unit.
struct TimedEvent {
    Vertex from = 0;
    Vertex to = 0;
    double time = 0;
};

/// Contact `cause` may have set off contact `effect`: both are places among the events.
struct Trigger {
    std::uint32_t cause = 0;
    std::uint32_t effect = 0;
    double alpha = 0;
    double chance = 0; ///< that it did: its share of the rate at that moment
};

struct Hawkes {
    double beta = 1;
    std::vector<double> mu;        ///< of each vertex
    std::vector<Trigger> triggers; ///< by effect; of each effect at most 32, the latest
};

/// Pairs of a contact received and a contact started later by the same person, each with `alpha`.
/// Events are sorted by time; those at the same moment do not set each other off.
std::vector<Trigger> possible_triggers(std::span<const TimedEvent> events, Vertex vertices,
                                       double alpha);

/// Shares out the rate of each effect among its triggers and chance of its own.
void share_out(std::span<const TimedEvent> events, Hawkes& model);

/// Fits mu, alpha (for each pair of people, drawn towards the mean of all) and beta by expectation
/// and maximisation. Error: stopped.
Result<Hawkes> fit_hawkes(std::span<const TimedEvent> events, Vertex vertices, Task& task);

/// How many later contacts each contact set off, through any number of steps: (I - P)^-1 less I.
std::vector<double> set_off(std::size_t events, const Hawkes& model);

} // namespace headwater
