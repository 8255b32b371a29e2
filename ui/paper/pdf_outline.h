// SPDX-License-Identifier: Apache-2.0
// What Qt's PDF writer leaves out: the outline of the document, and who wrote it, added as the
// incremental update that the format has for this (ISO 32000-1, 7.5.6 and 12.3.3).
#pragma once

#include <span>
#include <string>

#include <QByteArray>

#include "core/picture/picture.h"

namespace headwater {

/// Appends the bookmarks of the pages, and `author` where it is not empty. A PDF that is not as
/// Qt writes it stays as it is.
void add_outline(QByteArray& pdf, std::span<const Picture> pages, const std::string& author);

} // namespace headwater
