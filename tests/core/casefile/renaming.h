// SPDX-License-Identifier: Apache-2.0
// The smallest change that can be told apart: the second person of the small ring gets a name.
#pragma once

#include "tests/core/casefile/case_files.h"

namespace headwater::test {

inline std::int64_t rename(Case& the_case, const std::string& name, const std::string& why = {}) {
    Command command{"Rename to " + name,
                    [&](Edits& edits) {
                        return edits.amend(Entity{{id(3)}, "person", name, {}});
                    },
                    ""};
    command.why = why;
    return must(the_case.apply(command));
}

inline std::string name_of_second(const Case& the_case) {
    return the_case.entity({id(3)})->label;
}

} // namespace headwater::test
