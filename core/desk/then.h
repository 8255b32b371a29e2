// SPDX-License-Identifier: Apache-2.0
// What a kept ranking was made of, found again; and what moved since, because of which evidence.
#pragma once

#include <optional>

#include "core/analysis/comparison.h"
#include "core/desk/kept_finding.h"

namespace headwater {

/// The network that the finding was made of, from the case as it was at that step, which is rebuilt
/// beside the temporary files. Fails where it is not the same any more.
Result<Network> network_then(const KeptFinding& kept, const Case& the_case, Task& task);

/// The network that the finding was made of: built from the case as it is if nothing that counts
/// has changed, else from the case as it was. Fails where it cannot be found again.
Result<Network> network_behind(const KeptFinding& kept, const Case& the_case, Task& task);

/// What moved from one kept finding to another, or to the same question asked now.
Result<Comparison> compare_kept(const Case& the_case, std::int64_t before,
                                std::optional<std::int64_t> after, Task& task,
                                std::uint32_t least = 1);

} // namespace headwater
