// SPDX-License-Identifier: Apache-2.0
// Files become attachments, and pictures among them stand for entities on charts: the same for the
// window and for batch mode.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "core/casefile/case.h"
#include "core/casefile/edits.h"

namespace headwater {

/// Attaches the file to an entity or link. True: it is a picture and stands for the entity from now
/// on; asked for by `wants_picture`.
Result<bool> attach_file(Edits& edits, std::int64_t subject, const std::filesystem::path& file,
                         bool wants_picture);

/// What lets a picture that is attached stand for its entity. Fails where it is no picture.
Result<std::function<Result<void>(Edits&)>> picture_step(const Case& the_case,
                                                         const Attachment& attachment);

} // namespace headwater
