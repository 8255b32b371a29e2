// SPDX-License-Identifier: Apache-2.0
// Which part of the case becomes a network.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/model/entity.h"

namespace headwater {

struct Filter {
    std::vector<std::string> entity_kinds = {}; ///< empty: every kind that has a link
    std::vector<std::string> link_kinds = {};   ///< empty: every kind
    std::string from = {}; ///< EDTF; evidence that surely ends before is left out, undated stays
    std::string to = {};
    double min_confidence = 0; ///< ties (of one layer and direction) below are left out
    double min_worth = 0;      ///< evidence worth less is left out; 0.8 keeps B2 or better
    bool include_isolates = true;
    bool fold_belongings = false; ///< phones, accounts, vehicles into their one owner
    bool actors_only = false;     ///< only kinds that may be ranked as a person
    bool with_services = false;   ///< actors_only leaves out service numbers unless this is set
    bool with_kin = false;        ///< family ties count like others; else they carry no weight
    /// Not empty: only who is within `steps` ties of one of these.
    std::vector<EntityId> around = {};
    std::uint32_t steps = 1;
    /// Who stand in one list act as the first of them that is in the case, with all that is his.
    std::vector<std::vector<EntityId>> as_one = {};
    /// Ascending. They stand for themselves: neither folded nor left out as isolated.
    std::vector<EntityId> apart = {};
    /// Is it one of `apart`?
    bool is_apart(EntityId entity) const;
    bool operator==(const Filter&) const = default;
};

inline bool Filter::is_apart(EntityId entity) const {
    return std::binary_search(apart.begin(), apart.end(), entity);
}

} // namespace headwater
