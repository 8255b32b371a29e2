// SPDX-License-Identifier: Apache-2.0
// Steps of the history and what they changed, in the words that panels use.
#pragma once

#include <QString>

#include "core/casefile/record_history.h"
#include "core/model/schema.h"

namespace headwater {

/// "Undone: Rename Kestrel".
QString step_in_words(const HistoryEntry& entry);
/// "22 November 2026 05:22 · tester".
QString when_and_who(const HistoryEntry& entry);
/// "Alias: Uncle → Grandfather", "Evidence was added".
QString change_in_words(const FieldChange& change, const Schema& schema);

} // namespace headwater
