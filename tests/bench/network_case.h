// SPDX-License-Identifier: Apache-2.0
// An invented case network as a case file: invented people, one link a tie, no evidence.
#pragma once

#include <filesystem>

#include "core/casefile/case.h"
#include "core/network/graph.h"

namespace headwater::bench {

/// The file must not exist. The same bytes of entities and links for the same seed.
Result<Case> case_of_network(const std::filesystem::path& file, Vertex people, std::size_t ties,
                             std::uint64_t seed);

} // namespace headwater::bench
