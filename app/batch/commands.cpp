// SPDX-License-Identifier: Apache-2.0
#include "app/batch/command.h"

#include <array>

#include <CLI/CLI.hpp>

namespace headwater::batch {

namespace {

constexpr std::array rows{
    CommandRow{"new", "Makes an empty case file", declare_new},
    CommandRow{"sample", "Makes the bundled sample case", declare_sample},
    CommandRow{"import", "Reads case files into the case", declare_import},
    CommandRow{"list", "Lists what is in the case", declare_list},
    CommandRow{"find", "Finds entities by name or property", declare_find},
    CommandRow{"calls", "Finds packed calls by number and time, and ties numbers", declare_calls},
    CommandRow{"activity", "Counts contacts by weekday and hour, and by actor over time",
               declare_activity},
    CommandRow{"measure", "One measure for every entity or tie", declare_measure, Holds::leads},
    CommandRow{"leaders", "Who probably runs it, with reasons", declare_leaders, Holds::leads},
    CommandRow{"instigators", "Who probably starts things, with reasons", declare_instigators,
               Holds::leads},
    CommandRow{"compare", "What moved between two kept rankings, or since one", declare_compare,
               Holds::leads},
    CommandRow{"same-person", "Who may have a new phone", declare_same_person, Holds::leads},
    CommandRow{"find-matching", "Which entities may be one and the same", declare_find_matching,
               Holds::leads},
    CommandRow{"services", "Numbers that may be services, left out of rankings", declare_services,
               Holds::leads},
    CommandRow{"groups", "Who belongs together", declare_groups, Holds::leads},
    CommandRow{"path", "How it got from one to another", declare_path, Holds::leads},
    CommandRow{"pattern", "Finds a small pattern of things and ties everywhere", declare_pattern},
    CommandRow{"line", "The whole line from origin to retail", declare_line, Holds::leads},
    CommandRow{"strike", "What remains if some were taken", declare_strike, Holds::leads},
    CommandRow{"rerun", "Asks a kept finding again, and compares", declare_rerun, Holds::leads},
    CommandRow{"chart", "Prints the link chart", declare_chart, Holds::leads},
    CommandRow{"report", "Writes a dossier, or prints a ranking", declare_report, Holds::leads},
    CommandRow{"export", "Writes the case in another format", declare_export},
    CommandRow{"release", "Writes what a recipient may have as a new case", declare_release},
    CommandRow{"add", "Adds an entity by hand", declare_add},
    CommandRow{"link", "Links two entities by hand", declare_link},
    CommandRow{"set", "Changes name, kind, properties or line strength", declare_set},
    CommandRow{"cite", "Adds an item of evidence with its source", declare_cite},
    CommandRow{"merge", "Makes two or more entities one", declare_merge},
    CommandRow{"take-out", "Takes a merged entity out again", declare_take_out},
    CommandRow{"split", "Makes a part of an entity one of its own", declare_split},
    CommandRow{"refute", "Refutes evidence, or all that is said of a record", declare_refute},
    CommandRow{"attach", "Attaches photos and documents, and says which is drawn", declare_attach},
    CommandRow{"schema", "The kinds of the case; adds and changes them", declare_schema},
    CommandRow{"grades", "What grades are worth in the case; changes it", declare_grades},
    CommandRow{"history", "What was done to the case, by whom and when", declare_history},
    CommandRow{"go-back", "Makes the case what it was after a step", declare_go_back},
    CommandRow{"undo", "Takes back the last step", declare_undo},
    CommandRow{"redo", "Does again what was taken back", declare_redo},
    CommandRow{"copy", "Saves a copy of the case, history and all", declare_copy},
    CommandRow{"verify", "Checks that the log and the file hold together", declare_verify},
};

} // namespace

std::span<const CommandRow> commands() {
    return rows;
}

} // namespace headwater::batch
