// SPDX-License-Identifier: Apache-2.0
// A dossier as an OpenDocument text (ISO/IEC 26300), for word processors.
#pragma once

#include <filesystem>

#include "core/base/error.h"
#include "core/picture/dossier.h"

namespace headwater {

/// Whole or not at all; an older file of that name is replaced. The same dossier gives the same
/// bytes.
Result<void> write_odt(const std::filesystem::path& file, const Dossier& dossier);

} // namespace headwater
