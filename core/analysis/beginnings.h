// SPDX-License-Identifier: Apache-2.0
// Who moved first: before a consignment, and towards people who were not there before.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/task.h"
#include "core/network/network.h"

namespace headwater {

// Where a task is given, all stop with it; what they return then is worthless.

/// Directed contacts whose day is known, in order of time, as places in network.contacts.
std::vector<std::uint32_t> ordered_contacts(const Network& network, const Task* task = nullptr);

/// A consignment or seizure, and who started the earliest contact that leads to it in time, each
/// step within seven days of the next.
struct Episode {
    Vertex thing = 0;
    Vertex first_mover = 0;
};

/// Only episodes that some dated contact leads to.
std::vector<Episode> episodes(const Network& network, const Task* task = nullptr);

/// Somebody's first contact of all came from somebody who was there before.
struct Entry {
    Vertex newcomer = 0;
    Vertex brought_by = 0;
};

/// The first tenth of the period is left out: there, everybody seems new.
std::vector<Entry> entries(const Network& network, const Task* task = nullptr);

} // namespace headwater
