// SPDX-License-Identifier: Apache-2.0
// Who runs it, for a chart of thousands: who is first, in seconds, and nothing else.
#pragma once

#include "core/analysis/catalogue.h"

namespace headwater {

/// The order of find_leaders() and who is insulated, without parts, reasons and roles. The loss of
/// reach is searched from at most `sources` people, at equal steps through the network, and scaled;
/// a note says so. With no more people than that the order is exact.
Result<Finding> find_leaders_soon(const Network& network, const AnalysisOptions& options,
                                  Vertex sources, Task& task);

/// Whether the note says that the order is estimated.
bool is_estimate(const Message& note);

} // namespace headwater
