// SPDX-License-Identifier: Apache-2.0
// Photos between the case, which keeps bytes, and the screen, which draws dots.
#pragma once

#include <optional>
#include <string>

#include <QImage>

#include "core/picture/picture.h"

namespace headwater {

/// Null where it cannot be decoded. Each photo is decoded once and kept as long as there is room.
/// For any thread.
QImage decoded(const Photo& photo);

/// What stands on a chart for a picture of any size and kind: a copy whose shorter side is at most
/// `side_of_icon` dots, turned as the camera was held; empty: the bytes are no picture.
std::optional<Photo> small_copy_of(const std::string& bytes);
inline constexpr int side_of_icon = 256;

} // namespace headwater
