// SPDX-License-Identifier: Apache-2.0
// The table of organisation of the ring, and the names that the answer key uses.
#pragma once

#include <vector>

#include "resources/samples/generator/ring.h"

namespace headwater::samples {

struct Post {
    Role role;
    Arm arm;
    int count;
    const char* area;
    const char* hint;  ///< what the persons list says where it says anything
    int known_percent; ///< how often it does
    int account_percent, vehicle_percent;
    const char* grades; ///< of entries, drawn with equal chance
};
const std::vector<Post>& posts();

/// Those whom the answer key names.
struct Named {
    Role role;
    std::size_t which;
    const char *name, *alias;
};
const std::vector<Named>& named();

} // namespace headwater::samples
