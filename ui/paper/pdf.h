// SPDX-License-Identifier: Apache-2.0
// A picture as the bytes of a PDF of one page, its size that of the picture in points.
#pragma once

#include <string>

#include <QByteArray>

#include "core/picture/picture.h"

namespace headwater {

/// `date` as of FileStamp. Vectors and text only, fonts inside, no name of a user or machine.
QByteArray pdf_of(const Picture& picture, const std::string& date);

/// Puts a fixed date in the place of the moment of writing, byte for byte as long.
void set_pdf_date(QByteArray& pdf, const std::string& date);

} // namespace headwater
