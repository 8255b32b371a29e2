// SPDX-License-Identifier: Apache-2.0
// What speaks for two records being one and what against it: the policy of the score, in one place.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/moment.h"
#include "core/exchange/identifiers.h"
#include "core/exchange/likely_same.h"
#include "core/exchange/names.h"

namespace headwater {

/// What is known of a record, as far as it can tell who it is.
struct Portrait {
    EntityId id;
    std::uint32_t kind = 0;
    bool is_person = false; ///< or an organisation: names do not tell them apart
    std::vector<Identifier> identifiers;
    std::optional<Moment> date; ///< of birth; of what has no birth, its first date
};

/// Everything about a pair that counts.
struct Pair {
    const Portrait& a;
    const Portrait& b;
    const Name* name_a = nullptr; ///< the likest of their names; null: they have none
    const Name* name_b = nullptr;
    NameLikeness names;
    std::size_t namesakes = 0;         ///< records that bear a name of the same words
    std::vector<std::string> contacts; ///< that they share, by name
    std::size_t more_contacts = 0;     ///< beyond those
    bool in_touch = false;             ///< with each other
};

LikelySame weigh(const Pair& pair);

} // namespace headwater
