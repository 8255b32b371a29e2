// SPDX-License-Identifier: Apache-2.0
// What may stand at the top of the tree, so that a newcomer sees the whole at a glance.
#pragma once

#include "tests/rules/source_tree.h"

namespace headwater {

/// Names at the top level that were not agreed on. Dot-files are free.
std::vector<Breach> check_top_level(const SourceTree& tree);

} // namespace headwater
