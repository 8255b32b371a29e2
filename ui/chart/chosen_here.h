// SPDX-License-Identifier: Apache-2.0
// What is selected, for questions to the whole chart: a collapsed box is asked about as what it
// holds.
#pragma once

#include <cstdint>
#include <set>

namespace headwater {

class ChartArea;

/// The selection as ChartArea::whole_scene() knows it: instead of a collapsed box what it holds,
/// and instead of a tie of it all those that are gathered in it.
std::set<std::int64_t> chosen_here(ChartArea& area);

} // namespace headwater
