// SPDX-License-Identifier: Apache-2.0
// Numbers as they stand in sentences.
#pragma once

#include <cstdint>
#include <string>

namespace headwater {

/// "38 %", "0.4 %" below one; "under 0.1 %" for what is small but not nothing.
std::string percent(double share);
/// "2.1" with `places` decimals.
std::string decimal(double value, int places = 1);
/// "1,272"
std::string count(std::uint64_t number);

} // namespace headwater
