// SPDX-License-Identifier: Apache-2.0
// A dossier as an OpenDocument text (ISO/IEC 26300), for word processors.
#pragma once

#include <filesystem>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/picture/dossier.h"

namespace headwater {

/// Whole or not at all; an older file of that name is replaced. The same dossier gives the same
/// bytes. A stopped one leaves what was there.
Result<void> write_odt(const std::filesystem::path& file, const Dossier& dossier, Task& task);

} // namespace headwater
