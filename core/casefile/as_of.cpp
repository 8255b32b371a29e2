// SPDX-License-Identifier: Apache-2.0
// What the case was: a copy whose later steps are taken back, so that an old finding can be asked
// again of what was known then.
#include "core/casefile/case.h"

#include "core/casefile/case_state.h"
#include "core/casefile/steps.h"

namespace headwater {

Result<Case> Case::as_of(std::int64_t step, const std::filesystem::path& file, Task& task) const {
    if (step < 0 || step > revision())
        return fail("The history of this case has no step %1; the last one is %2.",
                    {std::to_string(step), std::to_string(revision())});
    TRY_VOID(save_copy(file, task));
    TRY(Case past, open(file, m_state->station));
    State& state = *past.m_state;
    TRY_VOID(state.database.begin());
    const auto moved = travel(state.database, state.history.way_to(step), &task);
    if (!moved) {
        state.database.roll_back();
        return tl::unexpected(moved.error());
    }
    TRY_VOID(state.database.commit());
    return past;
}

} // namespace headwater
