// SPDX-License-Identifier: Apache-2.0
// Entities as they are named on the command line: an id, a name, or the beginning of one.
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/casefile/case.h"

namespace headwater::batch {

/// Error: nobody is called so, or several are; the sentence lists them with their ids.
Result<EntityId> entity_named(const Case& the_case, const std::string& words);
Result<std::vector<EntityId>> entities_named(const Case& the_case,
                                             const std::vector<std::string>& names);

/// A link by its id, an entity by its id or name.
Result<std::int64_t> subject_named(const Case& the_case, const std::string& words);

/// "alias=Ba" and so on.
Result<std::vector<Property>> properties_of(const std::vector<std::string>& texts);

} // namespace headwater::batch
