// SPDX-License-Identifier: Apache-2.0
// Does a case file hold together? Three questions: is the log sealed from its first entry to its
// last; is the file whole; and are the tables what the log says, no more and no less.
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/casefile/history.h"
#include "core/storage/database.h"

namespace headwater {

/// Adds what was found, up to a hundred sentences.
void note(Verification& out, Message message);

/// Recomputes the seal of every entry.
Result<void> check_chain(const Database& database, Task& task, Verification& out);
/// Pages, indexes and references.
Result<void> check_file(const Database& database, Verification& out);
/// The bytes against their digests.
Result<void> check_attachments(const Database& database, Task& task, Verification& out);
/// Takes every step in force back in a private copy, newest first: each must find the records as
/// it left them, and before the first step there must be none.
Result<void> check_tables_against_log(const Database& database, const History& history, Task& task,
                                      Verification& out);

} // namespace headwater
