// SPDX-License-Identifier: Apache-2.0
// Entities that were found, and by what.
#pragma once

#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/model/entity.h"

namespace headwater {

struct Hit {
    enum class By {
        label,     ///< it bears the words, or begins with them
        words,     ///< words of its label or its properties
        quotation, ///< what a source said about it, or about one of its links
        spelling,  ///< words spelt nearly like these
        condition, ///< there were no words, only conditions
    };
    EntityId entity;
    By by = By::label;
    std::string passage; ///< the quotation, or the words that were taken for those asked for
};

/// How far a search goes: as far as somebody who types will wait, or through all that there is.
enum class Looking { while_typing, to_the_end };

/// What a search found, best first.
struct Found {
    std::vector<Hit> hits;
    std::vector<Message> notes; ///< what was not looked through
};

} // namespace headwater
