// SPDX-License-Identifier: Apache-2.0
// What tells an entity from all others of its kind: numbers of phones, accounts, plates, documents,
// devices, in one spelling however they were written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/entity.h"
#include "core/model/schema.h"

namespace headwater {

struct Identifier {
    std::string property; ///< of the schema
    std::string normal;   ///< "84912345678", "29A12345"
    std::string written;  ///< as it stands on the record
    bool operator==(const Identifier&) const = default;
};

/// The identifying properties that are filled; where the label is a number (a phone, a plate, an
/// account), it counts as the first of them. Each once.
std::vector<Identifier> identifiers_of(const Entity& entity, const EntityKind& kind);

/// Letters and digits alone, in capitals; of phones what is dialled (E.164 without its plus).
std::string normal_identifier(std::string_view text, PropertyType type);

/// Whether a label is a number rather than a name: at least as many digits as letters.
bool is_number_label(std::string_view label);

} // namespace headwater
