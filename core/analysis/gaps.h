// SPDX-License-Identifier: Apache-2.0
// Where the trail of a consignment is lost: somebody had the goods and is not known to have
// handed them on, or handed them on and is not known to have had them; and the question to ask.
#pragma once

#include "core/analysis/supply_line.h"

namespace headwater {

/// A break in one consignment, or in what is of no known consignment.
struct Gap {
    std::uint32_t consignment = no_place;
    std::vector<Vertex> before; ///< last known to have had the goods; empty: not known
    std::vector<Vertex> after;  ///< first known to have them again; empty: not known
    Stage stage_before = Stage::unknown;
    Stage stage_after = Stage::unknown;
    std::uint32_t site_before = no_place;
    std::uint32_t site_after = no_place;
    std::int64_t from = INT64_MIN; ///< the goods were last seen
    std::int64_t to = INT64_MAX;   ///< and seen again
    double quantity = 0;           ///< kilograms, 0: not known
    std::string goods;
};

/// A question to a force.
struct CollectionTask {
    std::string force; ///< empty: no force is in charge that the case knows of
    Message question;
    std::uint32_t gap = 0; ///< place in the list of gaps
};

/// In the order of consignments and time. A trail ends rightly at retail, and at a seizure of
/// the consignment in the same hands or at the same place; it begins rightly at the precursor.
/// Ends whose stage is not known are no gaps.
std::vector<Gap> find_gaps(const SupplyLine& line);

/// One or two questions a gap: to who is in charge where the goods were seen again, and where
/// they were last seen. Ordered by force.
std::vector<CollectionTask> collection_tasks(const SupplyLine& line, const std::vector<Gap>& gaps);

/// Stages of goods at which no movement is recorded.
std::vector<Stage> uncovered_stages(const SupplyLine& line);

} // namespace headwater
