// SPDX-License-Identifier: Apache-2.0
// A command is a label and a function; there are no command classes. The verbs it may use are
// those of Edits.
#pragma once

#include <functional>
#include <string>

#include "core/base/error.h"

namespace headwater {

class Edits;

struct Command {
    std::string label; ///< "Move 3 people"
    std::function<Result<void>(Edits&)> run;
    std::string join;  ///< commands with the same non-empty key become one step (a drag)
    std::string why{}; ///< the reason as the user gave it, for the log; may be empty
};

} // namespace headwater
