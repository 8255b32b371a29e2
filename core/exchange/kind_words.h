// SPDX-License-Identifier: Apache-2.0
// What other programs call the kinds of entities and links: i2 Analyst's Notebook, Maltego,
// FollowTheMoney, STIX.
#pragma once

#include <string>
#include <string_view>

#include "core/model/schema.h"

namespace headwater {

/// "Bank Account", "maltego.PhoneNumber", "LegalEntity", "threat-actor" to the kind of the schema
/// that means it; null: there is none.
const EntityKind* entity_kind_meant(const Schema& schema, std::string_view word);

/// "Calls", "Transfers Money", "Ownership"; null: there is none.
const LinkKind* link_kind_meant(const Schema& schema, std::string_view word);

/// A kind for a word that none means: "attack-pattern" becomes "Attack pattern".
EntityKind kind_named_after(std::string_view word);

} // namespace headwater
