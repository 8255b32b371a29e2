// SPDX-License-Identifier: Apache-2.0
// Every source file says under which licence it stands, in its first line.
#pragma once

#include "tests/rules/source_tree.h"

namespace headwater {

/// Source files (C++, CMake, SQL, shell and Python) whose first line, or second after "#!", is
/// not the SPDX line; and headers that do not say in the next line what they are for.
std::vector<Breach> check_first_lines(const SourceTree& tree);

} // namespace headwater
