// SPDX-License-Identifier: Apache-2.0
// Moving and scaling what is drawn, pens and letters included.
#pragma once

#include "core/picture/picture.h"

namespace headwater {

/// p becomes p * scale + shift.
struct Transform {
    double scale = 1;
    Point shift;
    Point operator()(Point p) const { return p * scale + shift; }
    Box operator()(const Box& box) const;
};

void transform(Mark& mark, const Transform& by);

} // namespace headwater
