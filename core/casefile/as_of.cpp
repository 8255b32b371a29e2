// SPDX-License-Identifier: Apache-2.0
// What the case was: a copy whose later steps are taken back, so that an old finding can be asked
// again of what was known then.
#include "core/casefile/case.h"

#include <algorithm>

#include "core/casefile/case_state.h"
#include "core/casefile/steps.h"

namespace headwater {

namespace {

/// Takes back what came after the steps that both have in common, then does again what was in
/// force then and is no longer.
Result<void> go_from(const std::vector<std::int64_t>& now, const std::vector<std::int64_t>& then,
                     Database& database, Task& task) {
    const auto [common, ignored] = std::mismatch(now.begin(), now.end(), then.begin(), then.end());
    const auto kept = common - now.begin();
    for (auto step = now.end(); step != common;) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(take_back(database, *--step));
    }
    for (auto step = then.begin() + kept; step != then.end(); ++step) {
        if (!task.may_go_on()) return stopped();
        TRY_VOID(do_again(database, *step));
    }
    return {};
}

} // namespace

Result<Case> Case::as_of(std::int64_t step, const std::filesystem::path& file, Task& task) const {
    if (step < 0 || step > revision())
        return fail("The history of this case has no step %1; the last one is %2.",
                    {std::to_string(step), std::to_string(revision())});
    TRY_VOID(save_copy(file, task));
    TRY(Case past, open(file, m_state->station));
    State& state = *past.m_state;
    TRY(const History then, History::load(state.database, step));
    TRY_VOID(state.database.begin());
    const auto moved = go_from(state.history.in_force(), then.in_force(), state.database, task);
    if (!moved) {
        state.database.roll_back();
        return tl::unexpected(moved.error());
    }
    TRY_VOID(state.database.commit());
    return past;
}

} // namespace headwater
