// SPDX-License-Identifier: Apache-2.0
// A selection under a name, to come back to and to be combined with others.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headwater {

struct SelectionSet {
    std::string name;
    std::vector<std::int64_t> records; ///< entities and links, in order; some may be gone by now
    bool operator==(const SelectionSet&) const = default;
};

enum class Combine { both, either, minus }; ///< and, or, minus

/// Of two lists in order, in order.
std::vector<std::int64_t> combined(const std::vector<std::int64_t>& one,
                                   const std::vector<std::int64_t>& other, Combine how);

} // namespace headwater
