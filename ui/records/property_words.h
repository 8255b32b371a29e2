// SPDX-License-Identifier: Apache-2.0
// Properties as people call them, never by the name under which they are stored.
#pragma once

#include <string>

#include <QString>

#include "core/model/schema.h"

namespace headwater {

/// As its kind labels it, else as any kind does, else its own name as words: "in_charge" is
/// "In charge". `kind` may be null: a link's.
QString name_of_property(const std::string& name, const EntityKind* kind, const Schema& schema);

} // namespace headwater
