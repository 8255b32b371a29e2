// SPDX-License-Identifier: Apache-2.0
// Who speaks with whom by habit, how often, and who calls whom: the ring's lines of command,
// families and friends, customers, and the service numbers that everybody calls.
#pragma once

#include <string>
#include <vector>

#include "resources/samples/generator/ring.h"

namespace headwater::samples {

/// A person, or a number that nobody is known to hold.
struct End {
    PersonIndex person = 0;
    std::string number; ///< set: no person
};

struct Tie {
    End from, to;
    int calls;        ///< in the days covered
    int from_percent; ///< how many of them `from` begins
    bool in_private = false;
    int from_day = 0;
};

std::vector<Tie> work_ties(const Ring& ring);
std::vector<Tie> private_ties(const Ring& ring);

} // namespace headwater::samples
