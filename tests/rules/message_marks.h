// SPDX-License-Identifier: Apache-2.0
// Sentences for users: the marks %1 to %n of a template and the arguments given with it.
#pragma once

#include "tests/rules/source_tree.h"

namespace headwater {

/// Calls say("..."), fail("...") and wrong_usage("...") whose template leaves a mark out, or has
/// more or fewer marks than the braces beside it have arguments. Arguments that are not written
/// in braces are not counted.
std::vector<Breach> check_messages(const SourceTree& tree);

} // namespace headwater
