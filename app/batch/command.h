// SPDX-License-Identifier: Apache-2.0
// Batch commands as one table: help, the command line and the tests read these rows.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "app/batch/answer.h"
#include "app/batch/session.h"
#include "core/base/error.h"

namespace CLI {
class App;
}

namespace headwater::batch {

using Action = std::function<Result<Answer>(Session&)>;

/// What an answer holds: what is on record, or what is made of it. Of the second it is always said
/// that it is a lead for verification, not evidence.
enum class Holds { records, leads };

struct CommandRow {
    const char* name;
    const char* summary;
    /// Declares the command's options and gives back what to run once they are read.
    Action (*declare)(CLI::App& line);
    Holds holds = Holds::records;
};

std::span<const CommandRow> commands();

// One declaration a command, room by room.
Action declare_new(CLI::App& line);
Action declare_sample(CLI::App& line);
Action declare_list(CLI::App& line);
Action declare_find(CLI::App& line);
Action declare_add(CLI::App& line);
Action declare_link(CLI::App& line);
Action declare_set(CLI::App& line);
Action declare_cite(CLI::App& line);
Action declare_merge(CLI::App& line);
Action declare_take_out(CLI::App& line);
Action declare_split(CLI::App& line);
Action declare_refute(CLI::App& line);
Action declare_attach(CLI::App& line);
Action declare_schema(CLI::App& line);
Action declare_grades(CLI::App& line);
Action declare_history(CLI::App& line);
Action declare_go_back(CLI::App& line);
Action declare_undo(CLI::App& line);
Action declare_redo(CLI::App& line);
Action declare_copy(CLI::App& line);
Action declare_verify(CLI::App& line);
Action declare_import(CLI::App& line);
Action declare_calls(CLI::App& line);
Action declare_activity(CLI::App& line);
Action declare_export(CLI::App& line);
Action declare_release(CLI::App& line);
Action declare_measure(CLI::App& line);
Action declare_leaders(CLI::App& line);
Action declare_instigators(CLI::App& line);
Action declare_groups(CLI::App& line);
Action declare_path(CLI::App& line);
Action declare_pattern(CLI::App& line);
Action declare_rerun(CLI::App& line);
Action declare_same_person(CLI::App& line);
Action declare_services(CLI::App& line);
Action declare_find_matching(CLI::App& line);
Action declare_compare(CLI::App& line);
Action declare_line(CLI::App& line);
Action declare_strike(CLI::App& line);
Action declare_chart(CLI::App& line);
Action declare_report(CLI::App& line);

} // namespace headwater::batch
