// SPDX-License-Identifier: Apache-2.0
// Dates in the reader's language and order, never more precise than what is known.
#pragma once

#include <cstdint>
#include <string_view>

#include <QString>

namespace headwater {

struct Moment;

/// "3 May 2023 21:14", "03/05/2023 21:14"; "until May 2023".
QString date_in_words(const Moment& moment);
/// The same of what is written in a record; what is no date stays as it is.
QString dated(std::string_view edtf);
/// The day of that second: "3 May 2023", "03/05/2023".
QString day_in_words(std::int64_t seconds);

} // namespace headwater
