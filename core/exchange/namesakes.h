// SPDX-License-Identifier: Apache-2.0
// Namesakes in one list: the same name is the same entity, unless their identifying numbers differ.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/exchange/batch.h"
#include "core/exchange/identifiers.h"

namespace headwater {

class Namesakes {
public:
    explicit Namesakes(Batch& batch) : m_batch(batch) {}

    struct Found {
        std::size_t place = 0;      ///< in the batch
        bool is_kept_apart = false; ///< made just now, beside a namesake
    };
    /// Of whom the batch knows by that name, the one with an identifier that `said` bears (its
    /// label and properties count); else the first of them, unless he answers with other ones:
    /// then another is made.
    Found entity(const EntityKind& kind, const Entity& said);

private:
    using Bearers = std::unordered_map<std::string, std::size_t>;
    Bearers::const_iterator bearer_of(std::size_t first,
                                      const std::vector<Identifier>& numbers) const;

    Batch& m_batch;
    Bearers m_bearers; ///< but for the first of a name: his place and an identifier to the bearer
};

} // namespace headwater
