// SPDX-License-Identifier: Apache-2.0
// The activity view as a picture: a row an actor, a bar for each day, month or year with contacts,
// gaps left empty.
#pragma once

#include "core/picture/heat_picture.h"

namespace headwater {

struct Lane {
    std::string name;
    std::int64_t record = 0; ///< entity; what a click on the row tells
    const ActivityRow* row = nullptr;
};

/// As high as the lanes need; bars of all rows by one measure.
Picture activity_lanes(const ActivityRows& rows, const std::vector<Lane>& lanes, double width,
                       const Style& style, const TextMeasure& measure, const Translate& translate);

/// "2023-05-03", "2023-05" or "2023": what a column is called, as dates stand in messages.
std::string name_of_column(const ActivityRows& rows, std::size_t column);

} // namespace headwater
