// SPDX-License-Identifier: Apache-2.0
// What the activity window has read: shared with the jobs that write it out, never changed.
#pragma once

#include <memory>

#include "core/desk/activity_report.h"
#include "ui/activity/activity_window.h"

namespace headwater {

struct ActivityWindow::Reading {
    std::shared_ptr<const ChartScene> scene;
    Activity activity;
    HeatMatrix matrix;
    ActivityRows rows;
};

} // namespace headwater
