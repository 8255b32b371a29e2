// SPDX-License-Identifier: Apache-2.0
// The small language of the search field: words, and conditions like kind:person after:2023-05
// before:2024 source:"Operator 1" grade:B2. A condition that is not understood is a note, and the
// rest is searched all the same: one searches while typing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message.h"
#include "core/base/moment.h"

namespace headwater {

struct Query {
    std::string words;
    std::vector<std::string> kinds; ///< any of these
    std::string source;             ///< words of a source's title, folded
    std::string grade;              ///< the beginning of a grade: "B" or "B2"
    std::optional<Moment> after;    ///< something happened in it or later
    std::optional<Moment> before;   ///< something happened in it or earlier
    std::vector<Message> notes;     ///< what was not understood

    /// Does it ask about evidence?
    bool asks_evidence() const { return !source.empty() || !grade.empty() || after || before; }
};

Query parse_query(std::string_view text);

} // namespace headwater
