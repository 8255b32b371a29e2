// SPDX-License-Identifier: Apache-2.0
// The whole sample case as files: name and bytes, always the same for one seed.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace headwater::samples {

inline constexpr std::uint64_t committed_seed = 20240304;

std::map<std::string, std::string> sample_files(std::uint64_t seed);

} // namespace headwater::samples
