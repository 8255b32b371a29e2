// SPDX-License-Identifier: Apache-2.0
// How files and types are named: after what they are, in whole words, not after the drawer they
// were put into.
#pragma once

#include "tests/rules/source_tree.h"

namespace headwater {

/// Files of the program not in snake_case, and files or types called a manager, helper, utils,
/// handler, processor, data or info.
std::vector<Breach> check_names(const SourceTree& tree);

} // namespace headwater
