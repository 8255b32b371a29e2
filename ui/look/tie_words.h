// SPDX-License-Identifier: Apache-2.0
// What the window writes on ties that are seen from near, as it was chosen last.
#pragma once

#include <memory>

#include "core/picture/compose.h"

namespace headwater {

/// Kind and number of contacts, unless switched off; dates, if switched on. Where all ties are of
/// one kind it is written on none.
std::shared_ptr<const LinkWords> words_on_ties(const ChartScene& scene);

bool writes_on_ties();
bool writes_dates_on_ties();
void write_on_ties(bool words, bool dates);

} // namespace headwater
