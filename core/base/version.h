// SPDX-License-Identifier: Apache-2.0
// The version of the program, as set once in the top CMakeLists.txt; stored with every finding.
#pragma once

namespace headwater {

const char* program_version();

} // namespace headwater
