// SPDX-License-Identifier: Apache-2.0
// Where goods cross and change hands: places and areas ranked by flow, seizures and whether it
// grows; and ways of carrying and hiding that were not known before.
#pragma once

#include "core/analysis/supply_line.h"

namespace headwater {

/// What is known of a place or an area.
struct Traffic {
    std::size_t movements = 0;
    double quantity = 0; ///< kilograms
    std::size_t seizures = 0;
    double seized = 0;                     ///< kilograms
    std::vector<Transport> transports;     ///< in order
    std::vector<std::string> concealments; ///< of its seizures, in order
    std::int64_t first = INT64_MAX;        ///< dated movements: the first and the last
    std::int64_t last = INT64_MIN;
    /// Dated movements in the later half of the whole time less those in the earlier, by their
    /// sum: -1 only before, 1 only since.
    double trend = 0;
};

struct Crossing : Traffic {
    std::uint32_t site = no_place;
};

struct Area : Traffic {
    std::string name;
    std::vector<std::uint32_t> sites; ///< in it
};

/// Places with a movement or a seizure, most movements first, then most kilograms.
std::vector<Crossing> rank_crossings(const SupplyLine& line);
/// The same of the areas that places lie in; places of no known area count in none.
std::vector<Area> rank_areas(const SupplyLine& line);

/// The first time that something went this way, or was hidden so.
struct NewWay {
    Transport transport = Transport::unknown;
    std::string concealment = {}; ///< instead of a transport
    std::string goods;
    std::uint32_t site = no_place; ///< or no place is known
    std::int64_t time = 0;
    Message message; ///< "First time for ketamine: express mail, on 23 March 2024 at North Hub."
};

/// First uses of a transport or of a concealment for some goods, in movements or in seizures,
/// except at the very beginning of what is known; in order of time.
std::vector<NewWay> new_ways(const SupplyLine& line);

} // namespace headwater
