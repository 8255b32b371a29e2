// SPDX-License-Identifier: Apache-2.0
// What the activity view says and hands on: its remarks, its tables, its picture for paper.
#pragma once

#include <vector>

#include "core/desk/activity.h"
#include "core/desk/finding_sheet.h"
#include "core/picture/activity_lanes.h"

namespace headwater {

/// What was counted, by which clocks, and what could not be placed; each whole in itself.
std::vector<Message> remarks_on(const Activity& activity, const HeatMatrix& matrix);

/// A row a weekday: the hours, "no hour", and the sum; a last row for what has no day.
Sheet sheet_of(const HeatMatrix& matrix);
/// A row an actor: all of his contacts, then each day, month or year.
Sheet sheet_of(const ActivityRows& rows, const ChartScene& scene);

/// The first `most` rows with their names.
std::vector<Lane> lanes_of(const ActivityRows& rows, const ChartScene& scene, std::size_t most);

/// Matrix and rows, one below the other, for paper and the clipboard.
Picture picture_of(const HeatMatrix& matrix, const ActivityRows& rows,
                   const std::vector<Lane>& lanes, double width, const Style& style,
                   const TextMeasure& measure, const Translate& translate);

} // namespace headwater
