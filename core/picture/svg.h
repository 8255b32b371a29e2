// SPDX-License-Identifier: Apache-2.0
// A picture as SVG 1.1: deterministic, vectors and text only.
#pragma once

#include <string>

#include "core/picture/picture.h"

namespace headwater {

std::string svg_of(const Picture& picture);

} // namespace headwater
