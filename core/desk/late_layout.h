// SPDX-License-Identifier: Apache-2.0
// The answer of a layout, brought to a chart on which work went on meanwhile.
#pragma once

#include <functional>

#include "core/model/chart.h"

namespace headwater {

/// The chart as it is `now`, with what a layout made of it as it was `before`. Only who was moved
/// by it moves; what is pinned stays where it was put, who was taken off stays off, and title,
/// signs and hidden things are those of now. Who is new on a chart of the whole case joins it
/// where `is_there`: the case may have lost some meanwhile.
Chart laid_out_late(const Chart& before, const Chart& laid, Chart now,
                    const std::function<bool(EntityId)>& is_there);

} // namespace headwater
