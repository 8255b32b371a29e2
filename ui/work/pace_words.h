// SPDX-License-Identifier: Apache-2.0
// How far work has come and how fast it goes, in the reader's words.
#pragma once

#include <QString>

#include "core/base/task.h"

namespace headwater {

/// "1,204", "1,204 rows", "4.2 MB".
QString amount_in_words(double amount, Unit unit);

/// "Reading, 1.5 MB of 4.2 MB"; without a total the name alone.
QString progress_in_words(const QString& name, std::uint64_t done, std::uint64_t total, Unit unit);

/// "4.2 MB a second, about 3 min left".
QString pace_in_words(double rate, Unit unit, double seconds_left);

} // namespace headwater
