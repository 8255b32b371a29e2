// SPDX-License-Identifier: Apache-2.0
// On whom a warrant was: evidence names the target as the file did, by id, name, alias or number.
#pragma once

#include <optional>
#include <string_view>

#include "core/casefile/case.h"

namespace headwater {

/// The one entity that the words mean: by its id, else by its label, else by an alias or a number
/// on its card, spelt in any way. Empty: nobody, or more than one.
std::optional<EntityId> target_of_warrant(const Case& the_case, std::string_view words);

} // namespace headwater
