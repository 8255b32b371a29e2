// SPDX-License-Identifier: Apache-2.0
// Photos between the case, which keeps bytes, and the screen, which draws dots.
#pragma once

#include <optional>
#include <string>

#include <QImage>

#include "core/picture/picture.h"

namespace headwater {

inline constexpr int side_of_icon = 256;
/// Of what is drawn on a chart in full.
inline constexpr int side_of_picture = 1600;

/// Null where it cannot be decoded. With a shorter side of at most `side` dots; decoded once and
/// kept as long as there is room. For any thread.
QImage decoded(const Photo& photo, int side = side_of_icon);

/// What stands on a chart for a picture of any size and kind: a copy whose shorter side is at most
/// `side_of_icon` dots, turned as the camera was held; empty: the bytes are no picture.
std::optional<Photo> small_copy_of(const std::string& bytes);

/// What is drawn on a chart in full: the file as it is where it is a PNG or JPEG of at most `most`
/// bytes, held upright; else a copy of at most so many dots a side. Empty: it is no picture.
std::optional<Photo> chart_copy_of(std::string bytes, std::size_t most);

} // namespace headwater
