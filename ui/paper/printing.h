// SPDX-License-Identifier: Apache-2.0
// Pictures to a printer, vectors and letters as they are.
#pragma once

#include <span>

#include "core/base/error.h"
#include "core/picture/picture.h"

class QPrinter;

namespace headwater {

/// Each on a page of its own, fitted into the paper. There is at least one.
Result<void> print_pages(QPrinter& printer, std::span<const Picture> pages);

} // namespace headwater
