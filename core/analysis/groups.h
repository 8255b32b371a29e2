// SPDX-License-Identifier: Apache-2.0
// Who belongs together? Every way to find out as one row, named by the analyst's question.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/analysis/catalogue.h"

namespace headwater {

/// Groups, largest first, then by first member; members in order. Who is in none is left out;
/// some ways let groups overlap.
using Grouping = std::vector<std::vector<Vertex>>;

/// From one number a vertex; `nobody` stands for no group.
inline constexpr auto no_group = static_cast<std::uint32_t>(-1);
Grouping grouping_of(std::span<const std::uint32_t> numbers);
/// Puts members and groups in the order above.
void put_in_order(Grouping& grouping);

struct GroupingRow {
    const char* name; ///< in batch mode: "communities"
    const char* question;
    const char* definition;
    const char* source;
    const char* caveat;
    Result<Grouping> (*run)(const Network&, const AnalysisOptions&, std::size_t size, Task&);
    std::size_t usual_size = 0; ///< of a circle; 0: has no size
};

/// The first row is the one to take if nothing else is said.
std::span<const GroupingRow> groupings();
const GroupingRow* find_grouping(std::string_view name);

/// Runs a row; the finding has groups with their reasons, and no scores. `size` counts only where
/// the row has one. Error: stopped, or a circle of less than two.
Result<Finding> group(const GroupingRow& row, const Network& network,
                      const AnalysisOptions& options, std::size_t size, Task& task);

} // namespace headwater
