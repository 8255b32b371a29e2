// SPDX-License-Identifier: Apache-2.0
// What happened to one record: the entries of the log that touched it, each with old and new
// values. Read from the recorded changes themselves, so it needs no memory of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace headwater {

struct HistoryEntry {
    std::int64_t step = 0; ///< 1, 2, 3 ... the log only grows
    std::string when;
    std::string user;
    std::string label;        ///< "Import calls.csv"
    std::string action;       ///< "do", "continue", "undo", "redo", "go back"
    std::int64_t of_step = 0; ///< the step that is continued, undone, redone or gone back to
    std::size_t bytes = 0;    ///< of the changeset
    std::string chain;        ///< hexadecimal hash of this entry and all before it
    std::string why;          ///< as the user gave it; mostly empty
};

/// One value that became another. Empty `before`: there was none; empty `after`: there is none.
struct FieldChange {
    std::string noun; ///< "entity", "link", "property", "evidence", "source", "attachment", "chart"
    std::int64_t record = 0; ///< the id of that noun; of a property: of its entity or link
    std::string field;       ///< "label", "grade", "alias"; empty: the record came or went
    std::string before;
    std::string after;
    std::string between{}; ///< of a link that came or went: "A – B"
    bool operator==(const FieldChange&) const = default;
};

/// One entry that touched the record. A record of a large import has no changes there: it came.
struct RecordStep {
    HistoryEntry entry;
    bool by_import = false;
    std::vector<FieldChange> changes;
};

} // namespace headwater
