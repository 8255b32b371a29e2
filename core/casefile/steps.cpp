// SPDX-License-Identifier: Apache-2.0
// A step is its changeset and its runs. The changeset was recorded when the rows of the runs were
// there already, so it goes first when it is taken back and last when it is done again.
#include "core/casefile/steps.h"

#include <string>

#include "core/casefile/import_run.h"
#include "core/storage/changeset.h"

namespace headwater {

namespace {

/// Of a row as it was and as it became, roughly.
constexpr std::int64_t bytes_of_change = 100;

Result<std::int64_t> rows_of_step(const Database& database, std::int64_t step) {
    const std::string number = std::to_string(step);
    TRY(const auto bytes,
        database.number(
            "SELECT coalesce(sum(length(changeset)), 0) FROM history WHERE step = " + number +
            " OR (of_step = " + number + " AND of_step <> 0 AND action = 'continue')"));
    std::int64_t rows = 1 + bytes / bytes_of_change;
    TRY(const auto runs, runs_of(database, step));
    for (const auto& run : runs)
        rows += run.last - run.first + 1;
    return rows;
}

} // namespace

Result<void> take_back(Database& database, std::int64_t step) {
    TRY(const auto changeset, changeset_of(database, step));
    TRY(const auto inverse, inverse_of(changeset));
    TRY_VOID(play(database, inverse));
    TRY(const auto runs, runs_of(database, step));
    for (const auto& run : runs)
        TRY_VOID(move_rows(database, run, Shelf::aside));
    return {};
}

Result<void> do_again(Database& database, std::int64_t step) {
    TRY(const auto runs, runs_of(database, step));
    for (const auto& run : runs)
        TRY_VOID(move_rows(database, run, Shelf::in_force));
    TRY(const auto changeset, changeset_of(database, step));
    return play(database, changeset);
}

Result<void> travel(Database& database, const Journey& journey, const Task* task) {
    for (const auto step : journey.back) {
        if (task && !task->may_go_on()) return stopped();
        TRY_VOID(take_back(database, step));
    }
    for (const auto step : journey.again) {
        if (task && !task->may_go_on()) return stopped();
        TRY_VOID(do_again(database, step));
    }
    return {};
}

Result<std::int64_t> rows_moved(const Database& database, const Journey& journey) {
    std::int64_t all = 0;
    for (const auto& steps : {journey.back, journey.again})
        for (const auto step : steps) {
            TRY(const auto rows, rows_of_step(database, step));
            all += rows;
        }
    return all;
}

} // namespace headwater
