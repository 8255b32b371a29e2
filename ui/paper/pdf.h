// SPDX-License-Identifier: Apache-2.0
// Pictures as the pages of a PDF, each as large as its picture in points.
#pragma once

#include <span>
#include <string>

#include <QByteArray>

#include "core/base/task.h"
#include "core/picture/picture.h"

namespace headwater {

/// `date` as of FileStamp. Vectors and text only, fonts inside, an outline of the bookmarks; no
/// name of a user or machine, unless `author` is to stand in its properties. Each mark advances the
/// task; of a stopped one the bytes are worthless.
QByteArray pdf_of(std::span<const Picture> pages, const std::string& date,
                  const std::string& author, Task& task);

/// Puts a fixed date in the place of the moment of writing, byte for byte as long.
void set_pdf_date(QByteArray& pdf, const std::string& date);

} // namespace headwater
