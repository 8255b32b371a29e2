// SPDX-License-Identifier: Apache-2.0
// Who starts things? The instigator score IS of directed data.
#pragma once

#include "core/analysis/catalogue.h"

namespace headwater {

/// Mean of the components that the data allow. Parts in order: IS, I1 (percentile of the Wilson
/// bound of initiation), I2 (percentile of contacts started), wilson, out, inn (contacts started
/// and received, by recorded weight). Badge "insufficient" below ten contacts.
/// Fails where no direction is recorded.
Result<Finding> find_instigators(const Network& network, const AnalysisOptions& options,
                                 Task& task);

/// Lower end of the 95 % interval of a share (Wilson 1927), z = 1.959963985; 0 if there is none.
/// Counts may be fractional.
double wilson_lower_bound(double successes, double trials);

} // namespace headwater
