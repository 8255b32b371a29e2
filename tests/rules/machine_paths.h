// SPDX-License-Identifier: Apache-2.0
// Nothing in the tree may name a folder of one machine or the host of a package registry: the
// program must build wherever it is taken.
#pragma once

#include "tests/rules/source_tree.h"

namespace headwater {

/// Lines of text files that hold an absolute path into somebody's folders or a registry's host.
std::vector<Breach> check_machine_paths(const SourceTree& tree);

} // namespace headwater
