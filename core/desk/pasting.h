// SPDX-License-Identifier: Apache-2.0
// What was copied from a chart of another case comes onto a chart of this one, by the way that any
// package comes in.
#pragma once

#include <filesystem>
#include <string>

#include "core/desk/intake.h"
#include "core/model/chart.h"

namespace headwater {

/// Takes in the package and puts what its chart shows, and what is drawn on it, on `onto`, which
/// this stores if it has no number yet; moved by `by`. What stands there already stays where it is.
/// One step with that label.
Result<Intake> paste_package(Case& the_case, const std::filesystem::path& file, const Chart& onto,
                             Point by, const std::string& label, Task& task);

} // namespace headwater
