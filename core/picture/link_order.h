// SPDX-License-Identifier: Apache-2.0
// What is the same for the links of a scene at every zoom: which are drawn before which, and which
// lie beside each other. Worked out once, not once a picture.
#pragma once

#include <cstdint>
#include <vector>

#include "core/picture/compose.h"

namespace headwater {

struct LinkOrder {
    /// A link and where it runs, near at hand for whoever goes through all of them.
    struct Course {
        float ax, ay, bx, by;
        std::uint32_t link;
    };
    /// Weak links first, so that strong ones lie on top. Selection counts for nothing here.
    std::vector<Course> courses;
    /// Sideways place of each link among those between the same two: 0 if alone, else -1/2, 1/2 or
    /// -1, 0, 1 and so on, in steps of one line.
    std::vector<float> lanes;
    /// How many links run between the same two, itself included.
    std::vector<std::uint16_t> beside;

    explicit LinkOrder(const ChartScene& scene);
};

} // namespace headwater
