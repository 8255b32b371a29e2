// SPDX-License-Identifier: Apache-2.0
// Which records may be one and the same, each pair with its score and the sentences behind it.
// Finds pairs by shared keys (identifiers, words of names), so that a million records are compared
// in seconds; what is found does not depend on the order in which they were added.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/link.h"
#include "core/model/schema.h"

namespace headwater {

struct LikelySame {
    EntityId kept;  ///< the one of the case, or the older of two
    EntityId other; ///< negative: of a batch on its way in
    /// 0 to 1, for ordering; no probability. With p what speaks for it and q what speaks against:
    /// (1 - product of (1 - p)) * product of (1 - q).
    double score = 0;
    /// They share an identifier, or are the only two things of a name, and nothing speaks against
    /// it.
    bool is_sure = false;
    std::vector<Message> reasons;
    std::vector<Message> against;
};

struct LookFor {
    double least_score = 0.6;
    /// Only what is on its way in (negative ids), against the case and against itself.
    bool only_new = false;
    std::string kind = {}; ///< empty: every kind; contacts of any kind count
};

class LikelySameFinder {
public:
    explicit LikelySameFinder(const Schema& schema);
    LikelySameFinder(LikelySameFinder&&) noexcept;
    ~LikelySameFinder();

    void add(const Entity& entity);
    /// After all entities. Contacts that two share speak for it; a tie between the two against it,
    /// and where they are tied as the same already they are not proposed.
    void tie(const Link& link);

    /// Pairs of one kind, best first, then by id. Names and identifiers that very many share are
    /// compared only where a date or a contact agrees as well.
    Result<std::vector<LikelySame>> find(const LookFor& what, Task& task);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headwater
