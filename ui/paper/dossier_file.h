// SPDX-License-Identifier: Apache-2.0
// A dossier as a file: PDF, HTML or ODT. The same dossier gives the same bytes.
#pragma once

#include <filesystem>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/picture/dossier.h"

namespace headwater {

/// By the ending of `file`; `paper` in points, for a PDF. Written aside and put in its place when
/// it is whole: a stopped one leaves what was there.
Result<void> write_dossier(const std::filesystem::path& file, const Dossier& dossier, Size paper,
                           Task& task);

/// Its pages as a PDF has them.
std::vector<Picture> pages_of(const Dossier& dossier, Size paper);

} // namespace headwater
