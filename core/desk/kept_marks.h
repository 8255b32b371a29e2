// SPDX-License-Identifier: Apache-2.0
// What a kept finding says of each entity, and nothing else of it: values, ranks, groups.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"
#include "core/casefile/case.h"

namespace headwater {

struct KeptMarks {
    struct Mark {
        double value = 0; ///< NaN: undefined there
        std::uint32_t rank = 0;
    };
    std::unordered_map<std::int64_t, Mark> scores;          ///< by record
    std::unordered_map<std::int64_t, std::size_t> group_of; ///< by record, the first from 1
};

/// Of the newest finding that was kept by that method (empty: any) and has scores, or groups;
/// empty: the case keeps none.
enum class Marked { scores, groups };
std::optional<KeptMarks> newest_marks(const Case& the_case, std::string_view method, Marked marked);

/// The methods of the findings that the case keeps, each once, in alphabetical order.
std::vector<std::string> kept_methods(const Case& the_case);

} // namespace headwater
