// SPDX-License-Identifier: Apache-2.0
// Who works where: the clock, the user and the seed of ids. Handed in, so that tests and batch
// runs repeat; what asks the system for them stands in station.cpp alone.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace headwater {

struct Station {
    std::function<std::string()> now; ///< EDTF with zone: "2026-11-22T05:22:00Z"
    std::string user;
    std::uint32_t tag = 0; ///< 31 bits for the ids of a new case; 0: draw at random
};

/// The system's clock, the account's name, a random tag.
Station this_station();

/// 31 random bits from the system, never 0.
std::uint32_t random_tag();

} // namespace headwater
