// SPDX-License-Identifier: Apache-2.0
// Everything that can be drawn on a chart by hand, near and far, on paper, and collapsed.
#pragma once

#include "tests/ui/pictures/import_steps.h"

namespace headwater {

/// Leaves the case as it was, but for its history.
void go_through_signs(MainWindow& window, const QString& name, const Photographer& photographer);

} // namespace headwater
