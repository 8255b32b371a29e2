// SPDX-License-Identifier: Apache-2.0
// Who starts things? The instigator score IS of directed data.
#pragma once

#include "core/analysis/catalogue.h"

namespace headwater {

/// Mean of the components that the data allow. Parts in order: IS; percentiles I1 (Wilson bound of
/// initiation), I2 (contacts started), I3 (contacts set off later), I4 (episodes moved first in),
/// I5 (newcomers brought in), I6 (sinks dominated), as far as there is evidence of the kind;
/// wilson, out, inn (contacts started and received, by recorded weight). Badge "insufficient" below
/// ten contacts. Fails where no direction is recorded.
Result<Finding> find_instigators(const Network& network, const AnalysisOptions& options,
                                 Task& task);

/// Lower end of the 95 % interval of a share (Wilson 1927), z = 1.959963985; 0 if there is none.
/// Counts may be fractional.
double wilson_lower_bound(double successes, double trials);

} // namespace headwater
