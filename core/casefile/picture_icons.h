// SPDX-License-Identifier: Apache-2.0
// Which picture stands for which entity: kept as settings of the case, so that undo, redo and the
// history take them along. A picture holds as long as its attachment is the entity's own; so a
// merge that is taken apart gives each entity its own picture back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/model/attachment.h"
#include "core/storage/database.h"

namespace headwater {

/// Empty: there is none, or its attachment is no longer the entity's.
Result<std::optional<PictureIcon>> read_picture_icon(Database& database, EntityId entity);
/// Where `kept` has no picture of its own it has that of `other`, whose attachments it took over.
Result<void> inherit_picture_icon(Database& database, EntityId kept, EntityId other);

/// The entity that a setting of that name gives a picture to; 0: it is another setting.
std::int64_t entity_of_picture(std::string_view setting);
/// The name of the attachment, out of the value of such a setting.
std::string name_of_picture(std::string_view value);

} // namespace headwater
