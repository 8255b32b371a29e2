// SPDX-License-Identifier: Apache-2.0
// A picture to a printer, vectors and letters as they are.
#pragma once

#include "core/base/error.h"
#include "core/picture/picture.h"

class QPrinter;

namespace headwater {

/// One page, the picture fitted into the paper.
Result<void> print_chart(QPrinter& printer, const Picture& picture);

} // namespace headwater
