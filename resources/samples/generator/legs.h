// SPDX-License-Identifier: Apache-2.0
// The legs of one consignment: precursor, production, wholesale, transport, distribution, retail.
#pragma once

#include <vector>

#include "resources/samples/generator/plan.h"

namespace headwater::samples {

enum class Way { gate, sea, express };

/// How a consignment goes and what came to be known of it.
struct Outline {
    const char* substance;
    int first_day;
    int grams;
    Way way;
    const char* known; ///< stages of which some legs came to be known, and "hand-over"
    int known_percent; ///< how many of those legs
};

/// `which` counts consignments from 0 and decides who takes part.
std::vector<Leg> make_legs(const Ring& ring, const Outline& outline, std::size_t which);

} // namespace headwater::samples
