// SPDX-License-Identifier: Apache-2.0
// The proposals that stand beside a ranking: new phones, and numbers that look like services.
#pragma once

#include "ui/panels/proposals.h"

namespace headwater {

Result<std::vector<Proposal>> propose_new_phones(const Case& the_case, Task& task);
/// What is left out already comes last, each to be counted again.
Result<std::vector<Proposal>> propose_services(const Case& the_case, Task& task);

} // namespace headwater
