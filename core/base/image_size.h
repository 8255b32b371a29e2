// SPDX-License-Identifier: Apache-2.0
// How large a picture is, from the first bytes of its file: nothing is decoded.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/geometry.h"

namespace headwater {

/// Dots across and down of a PNG or JPEG file; none where it is neither or is cut off.
std::optional<Size> image_size(std::string_view bytes);

} // namespace headwater
