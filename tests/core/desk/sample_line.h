// SPDX-License-Identifier: Apache-2.0
// The sample case and its line, for the desk's tests.
#pragma once

#include "core/desk/lines.h"
#include "core/desk/sample_case.h"
#include "tests/core/desk/desk_fixture.h"

namespace headwater::test {

struct SampleLine {
    Folder scratch;
    Task task;
    Case the_case = make_sample_case(scratch / "s.hwcase", fixed_station(), task).value();
    SupplyLine line = line_of(the_case, {}, task).value();

    EntityId entity(const char* kind, const char* label) const {
        return the_case.entities_labelled(kind, label).at(0).id;
    }
};

} // namespace headwater::test
