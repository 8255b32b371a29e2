// SPDX-License-Identifier: Apache-2.0
// Small sound files of each format, from which broken ones are made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headwater::fuzz {

/// Of the row of that name in the table of formats; at least one for every row.
std::vector<std::string> seeds_of(std::string_view format);

} // namespace headwater::fuzz
